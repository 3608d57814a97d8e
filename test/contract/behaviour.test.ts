import { afterEach, describe, expect, test } from 'vitest'
import type { GraphStore, StoreFault } from '../../server/store/port.ts'
import { formerIds } from '../../server/store/statements/pages.ts'
import { meta } from '../../server/store/statements/read.ts'
import { sourceHeads, storedEntities } from '../../server/store/statements/records.ts'
import * as write from '../../server/store/statements/write.ts'
import { slow } from '../support/slow-statement.ts'
import { onEveryStore } from '../support/stores.ts'

const task = (id: string, more: write.Properties = {}) => ({
  id,
  properties: { id, kind: 'TASK', name: id, ...more },
})
const failing = (fault: StoreFault) => expect.objectContaining({ name: 'StoreError', fault })

onEveryStore((open) => {
  let store: GraphStore
  const opened = async () => (store = await open())
  afterEach(() => store.close())

  const names = async () =>
    (await store.read(storedEntities, { ids: ['one', 'two'] })).map(
      ({ properties }) => properties['name'],
    )

  describe('writing', () => {
    test('all of a transaction is there, or nothing of it', async () => {
      await opened()
      await store.write(async (tx) => {
        await tx.run(write.putEntities.TASK, { rows: [task('one')] })
        await tx.run(write.putEntities.TASK, { rows: [task('two')] })
      })
      expect(await names()).toEqual(['one', 'two'])
      const broken = store.write(async (tx) => {
        await tx.run(write.deleteEntities, { ids: ['one'] })
        await tx.run(write.putEntities.TASK, { rows: [task('two', { name: 'changed' })] })
        throw new Error('the loader refuses')
      })
      await expect(broken).rejects.toThrow('the loader refuses')
      expect(await names()).toEqual(['one', 'two'])
    })

    test('others see nothing of it before its end, and itself sees all', async () => {
      await opened()
      await store.write(async (tx) => {
        await tx.run(write.putEntities.TASK, { rows: [task('one')] })
        expect(await tx.run(storedEntities, { ids: ['one'] })).toHaveLength(1)
        expect(await names()).toEqual([])
      })
      expect(await names()).toEqual(['one'])
    })

    test('writers at once take turns, and none loses what another wrote', async () => {
      await opened()
      const count = () =>
        store.write(async (tx) => {
          const [found] = await tx.run(storedEntities, { ids: ['one'] })
          const times = Number(found?.properties['times'] ?? 0) + 1
          await tx.run(write.putEntities.TASK, { rows: [task('one', { times })] })
        })
      await Promise.all(Array.from({ length: 8 }, count))
      const [found] = await store.read(storedEntities, { ids: ['one'] })
      expect(found!.properties['times']).toBe(8)
    })

    test('what one store would take and another bend is refused', async () => {
      await opened()
      const refused = (rows: unknown[]) =>
        expect(
          store.write((tx) => tx.run(write.putEntities.TASK, { rows: rows as write.EntityRow[] })),
        ).rejects.toEqual(failing('FAILED'))
      await refused([{ id: null, properties: {} }])
      await refused([{ id: 'one', properties: { place: { start: 1 } } }])
      await refused([{ id: 'one', properties: { mixed: ['a', 1] } }])
      await refused([{ id: 'one', properties: { holes: ['a', null] } }])
      await refused([{ id: 'one', properties: { value: Number.NaN } }])
      expect(await names()).toEqual([])
    })

    test('whole numbers and fractions, lists and absent values come back as they went in', async () => {
      await opened()
      const properties = {
        ...task('one').properties,
        whole: 3,
        large: 20_000_000_000,
        huge: 1e300,
        fraction: 0.1,
        negative: -7,
        yes: true,
        no: false,
        list: ['二', '一'],
        none: [],
        surrogates: '𠀀\u0001"\\\n',
      }
      await store.write((tx) =>
        tx.run(write.putEntities.TASK, {
          rows: [{ id: 'one', properties: { ...properties, absent: null } }],
        }),
      )
      const [found] = await store.read(storedEntities, { ids: ['one'] })
      expect(found!.properties).toEqual(properties)
    })

    test('properties that aren’t given any more are gone', async () => {
      await opened()
      const put = (more: write.Properties) =>
        store.write((tx) => tx.run(write.putEntities.TASK, { rows: [task('one', more)] }))
      await put({ note: 'old' })
      await put({})
      const [found] = await store.read(storedEntities, { ids: ['one'] })
      expect(found!.properties).toEqual(task('one').properties)
    })
  })

  describe('reading', () => {
    test('an empty graph is read like any other', async () => {
      await opened()
      expect(await store.read(meta, {})).toEqual([{ version: '' }])
      expect(await store.read(sourceHeads, {})).toEqual([])
      expect(await store.read(formerIds, {})).toEqual([])
      await expect(store.ready()).resolves.toBeUndefined()
    })

    test('a read that takes longer than its deadline ends with TIMEOUT', async () => {
      await opened()
      await expect(store.read(slow, { rows: 10_000, below: 5 }, { timeoutMs: 20 })).rejects.toEqual(
        failing('TIMEOUT'),
      )
      expect(await store.read(meta, {})).toHaveLength(1)
    })

    test('a read that nobody waits for any more ends with ABORTED', async () => {
      await opened()
      const gone = new AbortController()
      const reading = store.read(slow, { rows: 10_000, below: 5 }, { signal: gone.signal })
      setTimeout(() => gone.abort(), 20)
      await expect(reading).rejects.toEqual(failing('ABORTED'))
      await expect(store.read(meta, {}, { signal: gone.signal })).rejects.toEqual(
        failing('ABORTED'),
      )
      expect(await store.read(meta, {})).toHaveLength(1)
    })

    test('a count that is no integer is refused', async () => {
      await opened()
      await expect(store.read(slow, { rows: 1, below: 1.5 })).rejects.toEqual(failing('FAILED'))
    })

    test('many at once all get their answer', async () => {
      await opened()
      const answers = await Promise.all(Array.from({ length: 40 }, () => store.read(meta, {})))
      expect(answers.flat()).toEqual(Array.from({ length: 40 }, () => ({ version: '' })))
    })
  })

  test('preparing again keeps what is there', async () => {
    await opened()
    await store.write(async (tx) => {
      await tx.run(write.putEntities.TASK, { rows: [task('one')] })
      await tx.run(write.putMeta, { version: 'v', format: 1, texts: '' })
    })
    await store.prepare()
    expect(await names()).toEqual(['one'])
    expect(await store.read(meta, {})).toEqual([{ version: 'v' }])
  })

  test('a graph in another form is refused, to be loaded anew', async () => {
    await opened()
    await store.write((tx) => tx.run(write.putMeta, { version: 'v', format: 0, texts: '' }))
    await expect(store.prepare()).rejects.toEqual(failing('FORMAT'))
  })

  test('a fault of the store shows neither its own words nor those of the statement', async () => {
    await opened()
    const wrong = { ...slow, name: '../test/support/wrong' }
    const error = await store
      .read(wrong, { rows: 1, below: 1 })
      .catch((fault: unknown) => fault as Error)
    expect(error).toEqual(failing('FAILED'))
    expect((error as Error).message).not.toMatch(/GRAFEO|Neo\.|range|syntax|\$/i)
  })
})
