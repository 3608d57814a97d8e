import type { TraceNode } from '../../../api/types.ts'

type Named = Pick<TraceNode, 'name' | 'aliases'>

/** The names of entities, which the lines of a quotation keep whole: read anew each time that it is drawn. */
export const namesOf = (nodes: ReadonlyMap<string, Named>): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const { name, aliases } of nodes.values()) {
      yield name
      yield* aliases
    }
  },
})
