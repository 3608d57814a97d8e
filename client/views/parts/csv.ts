/** Byte order mark: without it Excel reads Chinese as gibberish. */
const BOM = '\uFEFF'

/**
 * A CSV file (RFC 4180) that spreadsheets open as text: cells that would start a formula get a
 * leading apostrophe.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Offers a file for download; nothing leaves the machine. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replace(/[\\/:*?"<>|\s]+/g, '_')
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 1_000)
}
