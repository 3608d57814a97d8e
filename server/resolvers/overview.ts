import type { Context } from '../context.ts'
import type { ClaimStatus } from '../domain/claim.ts'
import { KIND_NAMES } from '../domain/kind.ts'
import { RELATION_TYPES } from '../domain/relation.ts'
import type { Overview } from '../schema/generated.ts'
import { overview } from '../store/statements/read.ts'

/** What nobody has said no to. */
const LIVE: readonly ClaimStatus[] = ['CONFIRMED', 'PROPOSED']

/** The whole graph in figures; kinds and types in the order of their tables. */
export async function overviewOf({ read }: Context): Promise<Overview> {
  const [row] = await read(overview, { statuses: LIVE })
  const { kinds = [], types = [], version = '' } = row ?? {}
  const relations = sum(types.map((type) => type.relations))
  const evident = sum(types.map((type) => type.evident))
  return {
    entities: sum(kinds.map((kind) => kind.entities)),
    countsByKind: KIND_NAMES.flatMap((kind) => {
      const ofKind = kinds.filter((one) => one.kind === kind)
      const count = sum(ofKind.map((one) => one.entities))
      const generic = sum(ofKind.map((one) => one.generic))
      return ofKind.length === 0 ? [] : [{ kind, count, generic }]
    }),
    relations,
    countsByType: RELATION_TYPES.flatMap((type) => {
      const ofType = types.filter((one) => one.type === type)
      const count = sum(ofType.map((one) => one.relations))
      return ofType.length === 0 ? [] : [{ type, count }]
    }),
    claims: sum(types.map((type) => type.claims)),
    documents: kinds.find(({ kind }) => kind === 'DOCUMENT')?.entities ?? 0,
    shareWithEvidence: relations === 0 ? 0 : evident / relations,
    dataVersion: version,
  }
}

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)
