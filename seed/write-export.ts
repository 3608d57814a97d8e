import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './data-dir.ts'
import type { Library } from './library.ts'
import { UsageError } from './usage.ts'

export interface ExportOptions {
  /** A file, or a folder for all sources. */
  readonly out: string
  readonly source: string | null
}

/**
 * Writes the canonical bundles of a graph: the one source there is, or the named one, into a file;
 * all of them into a folder, each as KEY.json. Gives the files that were written.
 */
export async function writeExport(library: Library, options: ExportOptions): Promise<string[]> {
  const { out, source } = options
  const keys = (await library.sources()).map(({ key }) => key)
  if (source !== null && !keys.includes(source))
    throw new UsageError(
      `没有来源“${source}”,现有:${keys.join('、') || '无'}`,
      `there is no source “${source}”; the graph has ${keys.join(', ') || 'none'}`,
    )
  const wanted = source === null ? keys : [source]
  const folder = isFolder(out)
  if (!folder && wanted.length !== 1)
    throw new UsageError(
      `图中有 ${keys.length} 个来源:用 --source 指定一个,或给 --out 一个文件夹`,
      `the graph has ${keys.length} sources: name one with --source, or give --out a folder`,
    )
  const written: string[] = []
  for (const key of wanted) {
    const file = folder ? join(out, `${key}.json`) : out
    writeWhole(file, (await library.bundle(key))!)
    written.push(file)
  }
  return written
}

const isFolder = (path: string): boolean =>
  existsSync(path) ? statSync(path).isDirectory() : /[/\\]$/.test(path) || !/\.json$/.test(path)
