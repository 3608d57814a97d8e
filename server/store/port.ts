/** What flows in and out of a store: plain values, as JSON has them. */
export type Value =
  null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Params = Readonly<Record<string, Value>>

/**
 * A statement of the catalogue, bound to the types of its parameters and rows.
 * Its text stands in `cypher/` and is never made from input.
 */
export interface Statement<P extends Params = Params, R = unknown> {
  /** Path below `cypher/` without ending: `read/trace`. */
  readonly name: string
  /** Parameters that must travel as integers (LIMIT, SKIP). */
  readonly integers: readonly (keyof P & string)[]
  /** Turns one row of plain values into what the domain wants. */
  readonly row: (row: Readonly<Record<string, Value>>) => R
}

export interface ReadOptions {
  /** Ends the wait; on Neo4j also the statement. */
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number | undefined
}

/** Runs statements inside one write transaction: all of them, or none. */
export interface WriteTransaction {
  run<P extends Params, R>(statement: Statement<P, R>, params: P): Promise<R[]>
}

/**
 * The one door to a graph store. Two adapters keep it: real Neo4j, and the embedded one.
 * Whatever goes wrong surfaces as a StoreError; a driver's own text never leaves the adapter.
 */
export interface GraphStore {
  readonly kind: 'neo4j' | 'embedded'
  /** One statement, one round trip. */
  read<P extends Params, R>(
    statement: Statement<P, R>,
    params: P,
    options?: ReadOptions,
  ): Promise<R[]>
  /** Serialised against other writers, also of other processes; rolled back when `work` throws. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>
  /** Constraints and indexes, created where they are missing. */
  prepare(): Promise<void>
  /** Resolves when a read would be answered; rejects with a StoreError otherwise. */
  ready(options?: ReadOptions): Promise<void>
  close(): Promise<void>
}

export type StoreFault =
  'UNAVAILABLE' | 'TIMEOUT' | 'ABORTED' | 'AUTHENTICATION' | 'LOCKED' | 'FORMAT' | 'FAILED'

/** A fault of the store in our own words. `message` is fit for a person and names the mend. */
export class StoreError extends Error {
  readonly fault: StoreFault
  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.fault = fault
  }
}
