import type { Params, Statement } from './store/port.ts'

/** One read of the store, within the deadline of its request and ended with it. */
export type Read = <P extends Params, R>(statement: Statement<P, R>, params: P) => Promise<R[]>
