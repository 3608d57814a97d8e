const LOCAL_FILE = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50
/** 1980-01-01 00:00, the first moment that the format knows. */
const DATE = 0x0021

/** Gives every file of a zip archive the same date, in place, so that equal contents are equal bytes. */
export function fixZipDates(zip: Buffer): Buffer {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== DIRECTORY_END) end--
  if (end < 0) throw new Error('not a zip archive')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('a damaged zip archive')
    stamp(zip, at + 12)
    const file = zip.readUInt32LE(at + 42)
    if (zip.readUInt32LE(file) !== LOCAL_FILE) throw new Error('a damaged zip archive')
    stamp(zip, file + 10)
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(at + field), 0)
  }
  return zip
}

function stamp(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at)
  zip.writeUInt16LE(DATE, at + 2)
}
