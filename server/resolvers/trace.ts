import type { Entity, EntityId, Task } from '../domain/entity.ts'
import type {
  BackingResolvers,
  GapResolvers,
  PathResolvers,
  SubgraphResolvers,
  TraceResolvers,
} from '../schema/generated.ts'
import type { Context } from '../context.ts'
import { readOut } from './trace-start.ts'

/** An entity that is known to be there, since claims lead to it. */
const known = (id: EntityId, { loaders }: Context) => loaders.entity.load(id) as Promise<Entity>

export const trace: TraceResolvers = {
  from: ({ from }, _, context) => known(from, context),
  context: ({ context: tasks }, _, context) =>
    tasks.map((task) => known(task, context) as Promise<Task>),
  graph: ({ graph, truncated }) => ({ ...graph, truncated }),
}

export const backing: BackingResolvers = {
  entity: ({ entity }, _, context) => known(entity, context),
  inherited: ({ assertion }) => assertion === 'INHERITED',
  via: ({ via }, _, context) => via && (known(via, context) as Promise<Task>),
}

export const path: PathResolvers = {
  length: ({ steps }) => steps.length,
  via: ({ via }, _, context) => via && (known(via, context) as Promise<Task>),
  sentence: ({ steps }, _, context) => readOut(steps, context),
}

export const subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, context) => nodes.map((node) => known(node, context)),
}

export const gap: GapResolvers = {
  subject: ({ subject }, _, context) => known(subject, context),
}
