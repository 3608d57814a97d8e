import type { Context } from '../context.ts'
import { briefOf, idOf, type Brief } from '../domain/brief/brief.ts'
import type { Claim } from '../domain/claim.ts'
import type { Entity, EntityId, PolicyDocument } from '../domain/entity.ts'
import { related } from '../domain/neighbours.ts'
import { notFound } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { anchorPage } from '../resolvers/anchor-page.ts'
import { chainOf, enterprisePage } from '../resolvers/chain-start.ts'

/** A brief with the words that name the place of each of its claims. */
export interface GatheredBrief {
  readonly brief: Brief
  readonly words: (claim: Claim) => string
}

/**
 * All that the brief of a segment of a chain says.
 * @throws GraphQLError NOT_FOUND where there is no such industry, or no such segment in its chain;
 * BAD_USER_INPUT for what is no industry.
 */
export async function gatherBrief(
  industry: string,
  segmentId: string,
  context: Context,
): Promise<GatheredBrief> {
  const chain = await chainOf({ industry, depth: 1, limit: LIMITS.limit }, context)
  const asked = await context.loaders.entity.load(segmentId)
  const segment = [...chain.segments, ...chain.productSegments].find(
    (one) => idOf(one) === asked?.id,
  )
  if (!asked || !segment) throw notFound('segment', segmentId)
  const anchors = await anchorPage({ industry: chain.industry, first: LIMITS.first }, context)
  const national = asked.kind === 'INDUSTRY' ? await companiesOf(asked.id, context) : []
  const backings = [...chain.goals, ...chain.parks, ...chain.leads, ...segment.enterprises]
  const entities = await entitiesOf(
    [
      ...[chain.industry, asked.id],
      ...backings.flatMap(({ entity, via }) => (via === null ? [entity] : [entity, via])),
      ...anchors.nodes.map(({ enterprise }) => enterprise),
      ...national.flatMap((one) => [one.enterprise, one.industry]),
    ],
    context,
  )
  const brief = briefOf({
    chain,
    segment,
    firms: anchors.nodes,
    national,
    entity: (id) => entities.get(id)!,
    today: context.today,
  })
  const claims = brief.sections.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.claims),
  )
  return { brief, words: await placesOf(claims, context) }
}

/** Some companies of data tables in the segment itself. */
async function companiesOf(industry: EntityId, context: Context) {
  const chain = await chainOf({ industry, depth: 0 }, context)
  const page = await enterprisePage(chain, { first: 5 }, context)
  return page.nodes
}

async function entitiesOf(ids: readonly EntityId[], { loaders }: Context) {
  const distinct = [...new Set(ids)]
  const found = await Promise.all(distinct.map((id) => loaders.entity.load(id)))
  return new Map(distinct.map((id, at) => [id, found[at] as Entity]))
}

/** Document, its number and the place in it; or data set, file and row. */
async function placesOf(claims: readonly Claim[], context: Context) {
  const { loaders } = context
  const words = claims.map(async ({ claimId, place }) => {
    if (place.kind === 'row')
      return [claimId, `数据集 ${place.dataset},文件 ${place.file},第 ${place.row} 行`] as const
    const [document, passage] = await Promise.all([
      loaders.entity.load(place.document) as Promise<PolicyDocument | null>,
      loaders.passage.load(place.passage),
    ])
    const number = (document && (await numberOf(document, context))) ?? '文号未载明'
    const parent = passage?.parent ? await loaders.passage.load(passage.parent) : null
    const below = parent?.number ? `${parent.number}项下` : null
    const at = passage?.number || passage?.heading || below || '正文'
    const name = document?.name.replace(/^《(.*)》$/, '$1') ?? '文件名未载明'
    return [claimId, `《${name}》(${number})${at}:“${place.quote}”`] as const
  })
  const known = new Map<string, string>(await Promise.all(words))
  return ({ claimId }: Claim): string => known.get(claimId)!
}

/** Its own number, or that of the notice by which it is published. */
async function numberOf({ id, docNumber }: PolicyDocument, { loaders }: Context) {
  if (docNumber !== null) return docNumber
  const publishers = related(await loaders.neighbours.load(id), 'IN', 'PUBLISHES')
  const [number] = publishers.flatMap((one) =>
    one.kind === 'DOCUMENT' && one.docNumber !== null ? [one.docNumber] : [],
  )
  return number ?? null
}
