import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { z } from 'zod'
import { compareCodePoints } from '../server/domain/order.ts'
import { type Bundle, bundleSchema } from './bundle.ts'
import { BundleRefused, type Fault, faultList, type FaultList, itemAt } from './fault.ts'
import { misplacedFields, unknownFields } from './unknown-fields.ts'

/** A bundle as its file has it, with the text that all offsets count in. */
export interface ReadBundle {
  readonly file: string
  readonly bundle: Bundle
  readonly text: string
  /** Fields that the format doesn't know: read past, and reported. */
  readonly ignored: readonly string[]
}

/**
 * The bundle files that a path stands for: the file itself, the bundle.json of a folder, or else
 * all JSON files in it, in order of their names. Throws BundleRefused where there is none.
 */
export function bundleFiles(path: string): string[] {
  const refuse = (reason: string) => new BundleRefused([{ file: path, item: 'path', reason }])
  if (!existsSync(path)) throw refuse('there is no such file or folder')
  if (!statSync(path).isDirectory()) return [path]
  const one = join(path, 'bundle.json')
  if (existsSync(one)) return [one]
  const all = readdirSync(path).filter((name) => name.endsWith('.json'))
  if (all.length === 0) throw refuse('the folder holds no bundle.json and no other JSON file')
  return all.sort(compareCodePoints).map((name) => join(path, name))
}

/** Reads one bundle file and the text beside it; throws BundleRefused with all that is wrong. */
export function readBundle(file: string): ReadBundle {
  return parseBundle(readFileSync(file, 'utf8'), file, (textFile) => readText(file, textFile))
}

/**
 * Parses a bundle; `file` only names it in faults.
 * @param readBeside gives the text of a `textFile`, or what is wrong with it
 */
export function parseBundle(
  json: string,
  file: string,
  readBeside: (textFile: string) => { text: string } | { fault: string } = () => ({
    fault: 'the text must stand in the bundle itself: write `text`',
  }),
): ReadBundle {
  const list = faultList(file)
  const raw = parseJson(json, list)
  const parsed = bundleSchema.safeParse(raw)
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  if (!parsed.success) throw new BundleRefused(schemaFaults(raw, parsed.error, file))
  const bundle = parsed.data
  const text = textOf(bundle, list, readBeside)
  if (list.faults.length > 0) throw new BundleRefused(list.faults)
  return {
    file,
    bundle,
    text,
    ignored: [...unknownFields(raw, bundle), ...misplacedFields(bundle)],
  }
}

function parseJson(json: string, list: FaultList): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    list.add('JSON', `${(error as Error).message.replace(/\s+/g, ' ')}; mend the syntax there`)
    return null
  }
}

function schemaFaults(raw: unknown, error: z.ZodError, file: string): Fault[] {
  return error.issues.map((issue) => {
    const [item, field] = itemAt(raw, issue.path)
    const message =
      issue.code === 'invalid_union'
        ? 'is neither {"start": …, "end": …} nor a quote, "…" or {"quote": "…", "nth": 1}'
        : issue.code === 'invalid_type' && issue.message.endsWith('received undefined')
          ? `is missing: ${issue.message.replace(/^Invalid input: /, '').replace(/, received.*/, '')}`
          : issue.message
    return { file, item, reason: field === '' ? message : `${field}: ${message}` }
  })
}

function textOf(
  { document: { text, textFile } }: Bundle,
  list: FaultList,
  readBeside: (textFile: string) => { text: string } | { fault: string },
): string {
  if (text !== undefined && textFile === undefined) return text
  if (textFile === undefined || text !== undefined) {
    list.add('document', 'has to have either text or textFile; write exactly one of the two')
    return ''
  }
  const found = readBeside(textFile)
  if ('text' in found) return found.text
  list.add('document', `textFile ${textFile}: ${found.fault}`)
  return ''
}

/** Texts lie beside their bundle: a bundle from elsewhere must not reach other files. */
function readText(file: string, textFile: string): { text: string } | { fault: string } {
  const folder = resolve(dirname(file))
  const path = resolve(folder, textFile)
  if (isAbsolute(textFile) || relative(folder, path).startsWith('..'))
    return { fault: 'lies outside the folder of the bundle; put it beside the bundle' }
  if (!existsSync(path)) return { fault: 'there is no such file beside the bundle' }
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  // The first line may say where the text comes from, and is no part of it.
  return { text: text.replace(/^# SOURCE.*\n/, '') }
}
