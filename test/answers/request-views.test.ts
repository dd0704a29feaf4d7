import { beforeAll, describe, expect, test } from 'vitest'
import { Incorrect, NotFound } from '../../src/model/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { countingStore } from '../helpers/counting-store.ts'
import { emptyStore, record } from '../helpers/stores.ts'
import { viewsOver } from './readers.ts'
import { COUNTRY, inProvince, PROVINCE } from './small-world.ts'

/** Three revisions: two of one instant, as older stores may have them, and one in the last second of a day in Việt Nam. */
let store: Store
beforeAll(async () => {
  store = await emptyStore()
  await record(store, [COUNTRY], 'one', '2026-01-02T03:04:05.000Z')
  await record(store, [PROVINCE], 'two', '2026-01-02T03:04:05.000Z')
  await record(store, [inProvince('place/p/d')], 'three', '2026-01-03T16:59:59.000Z')
})
const asked = async (...[at]: Parameters<ReturnType<typeof viewsOver>['viewAt']>) => {
  const { asOf, revision } = await viewsOver(store).viewAt(at)
  expect(revision.number).toBe(asOf.revision)
  return `${asOf.validAt} ${asOf.revision}`
}

describe('a view as a client asks for it', () => {
  test('is of today, and of what is known now, where nothing else is said', async () => {
    for (const at of [null, undefined, {}, { validAt: null, recordedAt: null, revision: null }])
      expect(await asked(at)).toBe('2026-06-01 3')
    expect(await asked({ validAt: '2022-07-07' })).toBe('2022-07-07 3')
  })

  test.each([
    ['1', 1],
    ['3', 3],
    ['0', 0],
    ['2026-01-01', 0],
    ['2026-01-02', 2],
    ['2026-01-03', 3],
    ['2026-01-02T03:04:04.999Z', 0],
    ['2026-01-02T03:04:05Z', 2],
    ['2026-01-02T10:04:05+07:00', 2],
    ['2026-01-03T16:59:58.999Z', 2],
  ] as const)('knows what was recorded by %j: revision %i', async (recordedAt, revision) => {
    expect(await asked({ recordedAt })).toBe(`2026-06-01 ${revision}`)
  })

  test('may name a revision, with the instant that it was recorded at', async () => {
    expect(await asked({ revision: 1 })).toBe('2026-06-01 1')
    expect(await asked({ revision: 0 })).toBe('2026-06-01 0')
    expect(await asked({ revision: 1, recordedAt: '2026-01-02T03:04:05.000Z' })).toBe('2026-06-01 1')
    expect(await asked({ revision: 2, recordedAt: '1' })).toBe('2026-06-01 2')
    await expect(asked({ revision: 3, recordedAt: '2026-01-02' })).rejects.toThrow(Incorrect)
    await expect(asked({ revision: 3, recordedAt: '2026-01-02' })).rejects.toThrow(
      'Revision 3 was recorded at 2026-01-03T16:59:59.000Z, which is not what "2026-01-02" means. Give one of the two',
    )
    for (const at of [{ revision: 4 }, { revision: -1 }, { recordedAt: '4' }])
      await expect(asked(at)).rejects.toThrow(NotFound)
  })
})

describe('the views of one request', () => {
  test('share one reader for one point of both clocks, and one head', async () => {
    const { store: counting, calls } = countingStore(store)
    const views = viewsOver(counting)
    const one = await views.viewAt({ validAt: '2022-07-07' })
    expect(await views.viewAt({ validAt: '2022-07-07', recordedAt: '3' })).toBe(one)
    expect(await views.viewAt({ validAt: '2022-07-08' })).not.toBe(one)
    expect(await views.viewAt({ validAt: '2022-07-07', revision: 2 })).not.toBe(one)
    expect((await views.head()).number).toBe(3)
    expect(calls.filter((name) => name === 'head')).toEqual(['head'])
    expect(one.budget).toBe(views.budget)
  })

  test('lead from one to another', async () => {
    const views = viewsOver(store)
    const one = await views.viewAt({ validAt: '2022-07-07', revision: 2 })
    expect(one.at({ validAt: '2022-07-07' })).toBe(one)
    expect(one.at({ validAt: '2020-01-01' }).asOf).toEqual({ validAt: '2020-01-01', revision: 2 })
    const [first] = await views.revisions([1, 3])
    if (!first) throw new Error('The store has a first revision.')
    const earlier = one.at({}, first)
    expect([earlier.asOf, earlier.revision.note]).toEqual([{ validAt: '2022-07-07', revision: 1 }, 'one'])
    expect(await views.viewAt({ validAt: '2022-07-07', revision: 1 })).toBe(earlier)
  })
})
