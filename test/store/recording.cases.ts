import { expect } from 'vitest'
import { NOTHING_RECORDED } from '../../src/model/as-of.ts'
import { Conflict, Incorrect, NotFound } from '../../src/model/errors.ts'
import type { Post } from '../../src/model/post.ts'
import { lasting } from '../helpers/facts.ts'
import { batch, type Case, chair, committee, damHa, inspector, latest, posts, WORLD } from './case-world.ts'
import { instantOf } from './journal.ts'
import { randomHistory } from './random-history.ts'

/** What an append does, and what is left of it. */
export const RECORDING: Readonly<Record<string, Case>> = {
  'has recorded nothing at first': async (store) => {
    expect(await store.head()).toEqual(NOTHING_RECORDED)
    expect(await store.revision({ number: 0 })).toEqual(NOTHING_RECORDED)
    expect(await store.revision({ before: instantOf(1) })).toEqual(NOTHING_RECORDED)
    expect(await store.check()).toEqual([])
    expect(await (await latest(store)).entries([damHa.id])).toEqual(new Map())
  },

  'gives what was recorded, with the revision that did': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    expect(revision).toEqual({ number: 1, instant: instantOf(1), by: 'Lan', source: 'review', note: 'test' })
    expect(await store.head()).toEqual(revision)
    expect(await (await latest(store)).entries(WORLD.map(({ id }) => id))).toEqual(
      new Map(WORLD.map((one) => [one.id, one])),
    )
  },

  'is unchanged when the same batch comes twice': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    expect(await store.append(batch({ put: WORLD, instant: instantOf(2), note: 'again' }))).toEqual(revision)
    expect((await (await latest(store)).versions([chair.id])).get(chair.id)).toHaveLength(1)
  },

  'sees the same entry in another order of its fields': async (store) => {
    const revision = await store.append(batch({ put: WORLD }))
    const reordered = Object.fromEntries(Object.entries(chair).toReversed()) as unknown as Post
    expect(await store.append(batch({ put: [reordered] }))).toEqual(revision)
  },

  'makes no revision of a batch that says nothing': async (store) => {
    expect(await store.append(batch({ retract: ['post/nobody'] }))).toEqual(NOTHING_RECORDED)
  },

  'corrects an entry and keeps what was known before': async (store) => {
    await store.append(batch({ put: WORLD }))
    const corrected: Post = { ...chair, role: 'DEPUTY' }
    await store.append(batch({ put: [corrected], instant: instantOf(2) }))
    const [before, after] = [1, 2].map((revision) => store.view({ validAt: '2022-08-31', revision }))
    expect(await before?.entries([chair.id])).toEqual(new Map([[chair.id, chair]]))
    expect(await after?.entries([chair.id])).toEqual(new Map([[chair.id, corrected]]))
    expect((await after?.versions([chair.id]))?.get(chair.id)).toMatchObject([
      { entry: chair, recordedFrom: { number: 1 }, recordedTo: { number: 2 } },
      { entry: corrected, recordedFrom: { number: 2 }, recordedTo: null },
    ])
    expect((await before?.versions([chair.id]))?.get(chair.id)).toMatchObject([{ recordedTo: null }])
  },

  'closes what is retracted, and takes it up again when it is recorded again': async (store) => {
    await store.append(batch({ put: WORLD }))
    await store.append(batch({ retract: [chair.id], instant: instantOf(2) }))
    expect(await (await latest(store)).count(posts)).toBe(1)
    await store.append(batch({ put: [chair], instant: instantOf(3) }))
    expect(await (await latest(store)).count(posts)).toBe(2)
    expect((await (await latest(store)).versions([chair.id])).get(chair.id)).toHaveLength(2)
  },

  'lists in an entry, once that is recorded, what referred to it before': async (store) => {
    const within = { ...posts, within: damHa.id }
    await store.append(batch({ put: WORLD.filter(({ id }) => id !== committee.id) }))
    expect(await (await latest(store)).count(within)).toBe(1)
    await store.append(batch({ put: [committee], instant: instantOf(2) }))
    expect(await (await latest(store)).count(within)).toBe(2)
  },

  'refuses a batch prepared on another revision': async (store) => {
    await store.append(batch({ put: [damHa], expected: 0 }))
    await expect(store.append(batch({ put: [committee], expected: 0 }))).rejects.toThrow(Conflict)
    await expect(store.append(batch({ put: [committee], expected: 2 }))).rejects.toThrow(Conflict)
    expect(await store.head()).toMatchObject({ number: 1 })
    expect(await store.append(batch({ put: [committee], expected: 1 }))).toMatchObject({ number: 2 })
  },

  'lets exactly one of several writers on one revision through': async (store) => {
    const all = WORLD.map((entry) => store.append(batch({ put: [entry], expected: 0 })))
    const results = await Promise.allSettled(all)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await store.head()).toMatchObject({ number: 1 })
  },

  'refuses a batch that contradicts itself': async (store) => {
    await expect(store.append(batch({ put: [chair, { ...chair, role: 'DEPUTY' }] }))).rejects.toThrow(Incorrect)
    await expect(store.append(batch({ put: [chair], retract: [chair.id] }))).rejects.toThrow(Incorrect)
    expect(await store.head()).toEqual(NOTHING_RECORDED)
    await store.append(batch({ put: [chair, { ...chair }] }))
    expect(await store.head()).toMatchObject({ number: 1 })
  },

  'leaves nothing behind of a batch that fails half-way, and goes on': async (store) => {
    await store.append(batch({ put: [damHa] }))
    const broken = { ...chair, valid: null } as unknown as Post
    const corrected = { ...damHa, level: 'PROVINCE' as const }
    await expect(store.append(batch({ put: [corrected, committee, inspector, broken] }))).rejects.toThrow(TypeError)
    expect(await store.head()).toMatchObject({ number: 1 })
    const view = await latest(store)
    expect(await view.entries(WORLD.map(({ id }) => id))).toEqual(new Map([[damHa.id, damHa]]))
    expect(await view.find(posts, { first: 9, after: null })).toEqual({ items: [], hasNext: false })
    await store.append(batch({ put: WORLD }))
    expect(await (await latest(store)).count(posts)).toBe(2)
    expect(await store.check()).toEqual(expect.not.arrayContaining([expect.stringMatching(/listed|parse|engine/)]))
  },

  'finds a revision by its number or by an instant': async (store) => {
    for (const n of [1, 2, 3])
      await store.append(batch({ put: [{ ...damHa, codes: [code(n)] }], instant: instantOf(n) }))
    expect(await store.revision({ number: 2 })).toMatchObject({ number: 2, instant: instantOf(2) })
    expect(await store.revision({ before: instantOf(2) })).toMatchObject({ number: 2 })
    expect(await store.revision({ before: instantOf(2).replace('.000Z', 'Z') })).toMatchObject({ number: 2 })
    expect(await store.revision({ before: '2022-08-29T08:01:59.999Z' })).toMatchObject({ number: 1 })
    expect(await store.revision({ before: '2099-01-01T00:00:00Z' })).toMatchObject({ number: 3 })
    await expect(store.revision({ number: 4 })).rejects.toThrow(NotFound)
    await expect(store.revision({ before: 'yesterday' })).rejects.toThrow(Incorrect)
  },

  'keeps a memo, which is no fact: none of it is in the log': async (store) => {
    expect(await store.memo('seed')).toBeNull()
    await store.noteMemo('seed', 'one')
    await store.noteMemo('seed', 'two')
    await store.noteMemo('other', 'three')
    expect(await Promise.all([store.memo('seed'), store.memo('other')])).toEqual(['two', 'three'])
    expect(await store.head()).toEqual(NOTHING_RECORDED)
    expect(await Array.fromAsync(store.log(0))).toEqual([])
  },

  'never records a revision as earlier than the one before': async (store) => {
    await store.append(batch({ put: [damHa], instant: instantOf(5) }))
    expect(await store.append(batch({ put: [committee], instant: instantOf(4) }))).toMatchObject({
      instant: instantOf(5),
    })
  },

  'tells its whole history as a log, from which another store becomes the same': async (store, { beside }) => {
    const { journal } = await randomHistory(store, 11)
    const copy = await beside()
    for await (const { revision, put, retract } of store.log(0)) {
      const { number, ...said } = revision
      expect(await copy.append({ put, retract, ...said, expected: number - 1 })).toEqual(revision)
    }
    const ids = journal.records.map(({ entry }) => entry.id)
    for (let revision = 1; revision <= journal.head.number; revision += 1) {
      const at = { validAt: '2020-02-29', revision } as const
      expect(await copy.view(at).versions(ids)).toEqual(await store.view(at).versions(ids))
    }
    const tail: number[] = []
    for await (const { revision } of store.log(2)) tail.push(revision.number)
    expect(tail).toEqual(journal.revisions.map(({ number }) => number).slice(2))
  },

  'names references to nothing, and finds nothing else wrong with a sound store': async (store) => {
    await store.append(batch({ put: WORLD }))
    expect(await store.check()).toEqual([
      expect.stringMatching(/"holding\/.*" refers to "doc\/s6"/),
      expect.stringMatching(/"holding\/.*" refers to "model\/m2"/),
      expect.stringMatching(/"org\//),
      expect.stringMatching(/"org\//),
      expect.stringMatching(/"place\/.*" refers to "doc\/s6"/),
      expect.stringMatching(/"place\/.*" refers to "place\/vn\/quang-ninh"/),
      expect.stringMatching(/"post\//),
      expect.stringMatching(/"post\//),
    ])
  },
}

const code = (n: number) => ({ scheme: 'GSO', value: String(n), valid: lasting(null) })
