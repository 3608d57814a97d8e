import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, seedInMemory, type TestServer } from '../support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openServer(await seedInMemory())
})
afterAll(() => server.close())

const goals = async (filter: object, fields = 'name', orderBy = 'DOCUMENT') => {
  const { data, errors } = await server.ask(
    `query ($filter: GoalFilter, $orderBy: GoalOrder) {
      goals(filter: $filter, orderBy: $orderBy, first: 200) { totalCount nodes { ${fields} } } }`,
    { filter, orderBy },
  )
  expect(errors).toBeUndefined()
  expect(data.goals.totalCount).toBe(data.goals.nodes.length)
  return data.goals.nodes
}
const names = async (filter: object): Promise<string[]> =>
  (await goals(filter)).map(({ name }: { name: string }) => name)
const idOf = async (kind: string, text: string): Promise<string> => {
  const { data } = await server.ask(
    'query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds) { nodes { id } } }',
    { text, kinds: [kind] },
  )
  return data.search.nodes[0].id
}

const ELECTRONICS = '电子信息 产业总产值 达到200亿元(2025)'

describe('goals can be narrowed', () => {
  test('to those with and without a measure, which together are all', async () => {
    const [all, measured, worded] = [
      await names({}),
      await names({ measured: true }),
      await names({ measured: false }),
    ]
    expect(measured).toHaveLength(20)
    expect(measured).toContain(ELECTRONICS)
    expect([...measured, ...worded].toSorted()).toEqual(all.toSorted())
  })

  test('by the region of their document, which each of them tells', async () => {
    const told: { regions: string[] }[] = await goals({}, 'regions')
    const [region] = told[0]!.regions
    expect(told.every(({ regions }) => regions.join() === region)).toBe(true)
    expect(await names({ region })).toHaveLength(told.length)
  })

  test('by year and by whether it is over', async () => {
    const dated = await names({ targetYear: 2025 })
    expect(dated).toContain(ELECTRONICS)
    expect(await names({ due: 'PAST' })).toEqual(dated)
    expect(await names({ due: 'OPEN' })).toEqual([])
    expect(await names({ due: 'UNDATED' })).toHaveLength((await names({})).length - dated.length)
    expect(await names({ targetYear: 2024 })).toEqual([])
  })

  test('by how binding the wording is', async () => {
    expect(await names({ binding: 'SOFT', measured: true })).toContain(ELECTRONICS)
    expect(
      (await goals({ binding: 'HARD' }, 'binding')).map(
        (goal: { binding: string }) => goal.binding,
      ),
    ).not.toContain('SOFT')
  })

  test('to those about one thing, set by one task, or in one document', async () => {
    expect(await names({ subject: await idOf('INDUSTRY', '电子信息') })).toEqual([ELECTRONICS])
    expect(await names({ setBy: await idOf('TASK', '打造电工电器产业集群') })).toEqual([
      '打造西部领先的电工电器制造基地',
      '电工电器 产业总产值 达到30亿元(2025)',
    ])
    expect(await names({ document: await idOf('DOCUMENT', '实施方案') })).toEqual(await names({}))
    expect(await names({ document: 'document-aaaaaaaaaaaaaaaa' })).toEqual([])
    expect(await names({ region: '秦州区' })).toEqual(await names({}))
    expect(await names({ region: '麦积区' })).toEqual([])
  })

  test('to those that lack something, as their traces say', async () => {
    const lacking = await names({ missing: ['NO_ENTERPRISE'] })
    expect(lacking).not.toContain(ELECTRONICS)
    expect(lacking).toContain('新型建材 产业总产值 达到50亿元(2025)')
    for (const { id, name } of await goals({}, 'id name')) {
      const { data } = await server.ask('query ($id: ID!) { trace(from: $id) { gaps { kind } } }', {
        id,
      })
      const lacks = data.trace.gaps.some((gap: { kind: string }) => gap.kind === 'NO_ENTERPRISE')
      expect([name, lacks]).toEqual([name, lacking.includes(name)])
    }
    expect(await names({ missing: [] })).toEqual([])
  })

  test('to given ids, in the order asked for and not that of the ids', async () => {
    const all = await goals({}, 'id')
    const ids = [all[5].id, all[1].id, 'goal-aaaaaaaaaaaaaaaa', await idOf('PARK', '中梁空港城')]
    expect(await goals({ ids }, 'id')).toEqual([all[1], all[5]])
    expect(await goals({ ids: [] }, 'id')).toEqual([])
  })
})

describe('goals come', () => {
  test('by value with the largest first and those without one last', async () => {
    const values = (await goals({}, 'measure { canonicalValue }', 'VALUE')).map(
      (goal: { measure: { canonicalValue: number } | null }) =>
        goal.measure?.canonicalValue ?? null,
    )
    const known = values.filter((value: number | null) => value !== null)
    expect(known).toEqual(known.toSorted((a: number, b: number) => b - a))
    expect(values.slice(known.length).every((value: number | null) => value === null)).toBe(true)
  })

  test('by year with those without one last', async () => {
    const years = (await goals({}, 'targetYear', 'YEAR')).map(
      (goal: { targetYear: number | null }) => goal.targetYear ?? 9999,
    )
    expect(years).toEqual(years.toSorted())
  })
})

test('a goal of a year gone by is past, on whatever day one asks', async () => {
  const before = await openServer(server.store, { today: () => new Date('2025-12-31T12:00:00') })
  const query = '{ goals(filter: { targetYear: 2025 }, first: 1) { nodes { due } } }'
  expect((await server.ask(query)).data.goals.nodes[0].due).toBe('PAST')
  expect((await before.ask(query)).data.goals.nodes[0].due).toBe('OPEN')
  const past = await before.ask('{ goals(filter: { due: PAST }) { totalCount } }')
  expect(past.data.goals.totalCount).toBe(0)
  await before.app.close()
})

test('a goal tells who set it, what it is about, and how much stands behind it', async () => {
  const [goal] = await goals(
    { ids: [await idOf('GOAL', '200亿元')] },
    `name setBy { kind name } measure { subject { kind name } metric comparator value unit
      canonicalValue canonicalUnit } coverage { tasks units enterprises } modality binding period`,
  )
  expect(goal).toEqual({
    name: ELECTRONICS,
    setBy: [{ kind: 'TASK', name: '打造电子信息产业集群' }],
    measure: {
      subject: { kind: 'INDUSTRY', name: '电子信息' },
      metric: '产业总产值',
      comparator: 'EQ',
      value: 200,
      unit: '亿元',
      canonicalValue: 20_000_000_000,
      canonicalUnit: '元',
    },
    coverage: { tasks: 1, units: 5, enterprises: 2 },
    modality: '力争',
    binding: 'SOFT',
    period: 'POINT',
  })
})
