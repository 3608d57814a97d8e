import type { Task } from '../domain/entity.ts'
import type {
  BackingResolvers,
  GapResolvers,
  PathResolvers,
  SubgraphResolvers,
  TraceResolvers,
} from '../schema/generated.ts'
import { readOut } from './trace-start.ts'

export const trace: TraceResolvers = {
  from: ({ from }, _, { loaders }) => loaders.known(from),
  context: ({ context: tasks }, _, { loaders }) => tasks.map((task) => loaders.known<Task>(task)),
  graph: ({ graph, truncated }) => ({ ...graph, truncated }),
}

export const backing: BackingResolvers = {
  entity: ({ entity }, _, { loaders }) => loaders.known(entity),
  inherited: ({ assertion }) => assertion === 'INHERITED',
  via: ({ via }, _, { loaders }) => via && loaders.known<Task>(via),
}

export const path: PathResolvers = {
  length: ({ steps }) => steps.length,
  via: ({ via }, _, { loaders }) => via && loaders.known<Task>(via),
  sentence: ({ steps }, _, context) => readOut(steps, context),
}

export const subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, { loaders }) => nodes.map((node) => loaders.known(node)),
}

export const gap: GapResolvers = {
  subject: ({ subject }, _, { loaders }) => loaders.known(subject),
}
