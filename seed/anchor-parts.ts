import { createHash } from 'node:crypto'
import { ANCHOR_METHOD } from '../server/domain/anchor/components.ts'
import type { EntityId } from '../server/domain/entity.ts'
import { storedProperties } from '../server/store/anchor-parts.ts'
import type { GraphStore } from '../server/store/port.ts'
import {
  anchorBasis,
  deleteAnchorParts,
  putAnchorParts,
  putAnchorState,
  type AnchorBasis,
  type AnchorPartsRow,
} from '../server/store/statements/anchor-parts.ts'
import { lock } from '../server/store/statements/write.ts'
import { policyChains, type PolicyChain } from './anchor-policy.ts'
import { readTables, structures } from './anchor-structures.ts'

/** Chains whose figures one statement writes. */
const BATCH = 50

const READ = { timeoutMs: 600_000 }

/**
 * Brings the stored figures of all chains up to the data of the packs: what hangs on changed data
 * is made anew, all else stays with the time at which it was computed. Killed in between and run
 * again, the same stands. Without a pack nothing is stored: small chains are computed when asked.
 * @param now the clock that tells when figures were computed
 * @returns how many chains were computed
 */
export async function refreshAnchorParts(
  store: GraphStore,
  now: () => Date,
  say: (line: string) => void = () => {},
): Promise<number> {
  const [basis] = await store.read(anchorBasis, {}, READ)
  if (!basis || basis.loading) return 0
  if (basis.packs.length === 0) {
    if (basis.parts.size > 0) await drop(store, [...basis.parts.keys()])
    return 0
  }
  if (basis.state?.version === basis.version && basis.state.method === ANCHOR_METHOD) return 0
  const policy = await policyChains(store)
  const inputs = inputsOf(basis, policy)
  const stands = basis.state?.inputs === inputs && basis.state.method === ANCHOR_METHOD
  const computed = stands ? 0 : await compute(store, basis, policy, now, say)
  await store.write(async (tx) => {
    const [version] = await tx.run(lock, {})
    // Whoever changed the data meanwhile brings the figures up to that himself.
    if (version === basis.version)
      await tx.run(putAnchorState, { version, method: ANCHOR_METHOD, inputs })
  })
  return computed
}

/** What all figures hang on together: where it stands, there is nothing to read. */
const inputsOf = ({ packs, claims }: AnchorBasis, policy: readonly PolicyChain[]): string =>
  hash([
    ...packs.flat(),
    ...claims,
    ...policy.flatMap(({ industry, facts }) => [industry, ...facts]),
  ])

async function compute(
  store: GraphStore,
  basis: AnchorBasis,
  policy: readonly PolicyChain[],
  now: () => Date,
  say: (line: string) => void,
): Promise<number> {
  say('正在读取链上关系 reading the relations of chains')
  const relations = await readTables(store)
  const computedAt = now().toISOString()
  const wanted = new Set<EntityId>()
  const began = Date.now()
  let computed = 0
  let batch: AnchorPartsRow[] = []
  const flush = async () => {
    if (batch.length > 0) await store.write((tx) => tx.run(putAnchorParts, { rows: batch }))
    batch = []
  }
  for (const { scope, inputs: facts, compute: make, done, total } of structures(
    relations,
    policy,
  )) {
    const { industry } = scope
    wanted.add(industry)
    const inputs = hash(facts())
    if (basis.parts.get(industry) === inputs) continue
    const parts = { ...make(), method: ANCHOR_METHOD, inputs, computedAt }
    batch.push({ industry, properties: storedProperties(scope, parts) })
    computed++
    if (batch.length < BATCH) continue
    await flush()
    say(`链上指标 figures of chains ${done}/${total}, ${left(began, done, total)}`)
  }
  await flush()
  await drop(
    store,
    [...basis.parts.keys()].filter((industry) => !wanted.has(industry)),
  )
  return computed
}

const drop = (store: GraphStore, industries: readonly EntityId[]): Promise<unknown> =>
  industries.length === 0
    ? Promise.resolve()
    : store.write((tx) => tx.run(deleteAnchorParts, { industries }))

const left = (began: number, done: number, total: number): string => {
  const seconds = Math.ceil(((Date.now() - began) / 1000 / done) * (total - done))
  return `约余 ${seconds} 秒 some ${seconds} s left`
}

function hash(parts: Iterable<string>): string {
  const digest = createHash('sha256').update(`${ANCHOR_METHOD}\n`)
  for (const part of parts) digest.update(`${part}\n`)
  return digest.digest('hex')
}
