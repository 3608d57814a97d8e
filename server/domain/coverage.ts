import type { Backing, Trace } from './graph.ts'

/** How much stands behind a goal: distinct entities over the lists of its trace. */
export interface Coverage {
  readonly tasks: number
  readonly units: number
  readonly enterprises: number
}

export const coverageOf = (trace: Trace): Coverage => ({
  tasks: distinct(trace.tasks),
  units: distinct([...trace.leads, ...trace.cooperators, ...trace.responsible]),
  enterprises: distinct(trace.enterprises),
})

const distinct = (backings: readonly Backing[]): number =>
  new Set(backings.map((backing) => backing.entity)).size
