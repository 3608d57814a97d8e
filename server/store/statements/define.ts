import type { Params, Statement, Value } from '../port.ts'

/** One row of a statement as the store gives it. */
export type Row = Readonly<Record<string, Value>>

/** A statement with what its file's header says: checked against each other by the tests. */
export interface CatalogueStatement<P extends Params, R> extends Statement<P, R> {
  readonly parameters: readonly (keyof P & string)[]
  readonly columns: readonly string[]
}

/** How a parameter travels: `integer` for LIMIT and the like, `value` for all else. */
type Travel<P> = { readonly [K in keyof P & string]-?: 'integer' | 'value' }

/** Declares a statement of the catalogue; `row` maps one row of its columns. */
export function define<P extends Params, R>(
  name: string,
  parameters: Travel<P>,
  columns: readonly string[],
  row: (row: Row) => R,
): CatalogueStatement<P, R> {
  const names = Object.keys(parameters) as (keyof P & string)[]
  return {
    name,
    parameters: names,
    integers: names.filter((key) => parameters[key] === 'integer'),
    columns,
    row,
  }
}

export const text = (value: Value | undefined): string => value as string
export const textOrNull = (value: Value | undefined): string | null =>
  (value ?? null) as string | null
export const number = (value: Value | undefined): number => value as number
export const numberOrNull = (value: Value | undefined): number | null =>
  (value ?? null) as number | null
export const list = (value: Value | undefined): readonly Value[] => (value ?? []) as Value[]
export const texts = (value: Value | undefined): readonly string[] => (value ?? []) as string[]
export const properties = (value: Value | undefined): Row => value as Row

/** What statements of roots give beside what they read, so that an answer needs one round trip. */
export interface Versioned {
  /** The version of the data; '' where nothing has been loaded yet. */
  readonly version: string
}

export const version = (row: Row): Versioned => ({ version: text(row['version']) })
