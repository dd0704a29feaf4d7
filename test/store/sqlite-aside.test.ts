import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import { Damaged, Timeout, Unavailable } from '../../src/model/errors.ts'
import { anyOf } from '../../src/store/queries.ts'
import { asideOf, type Lengths, type Question } from '../../src/store/sqlite/aside.ts'
import { AsideThread, NoAnswer } from '../../src/store/sqlite/aside-thread.ts'
import { storeOn } from '../../src/store/sqlite/index.ts'
import { openFile } from '../../src/store/sqlite/open.ts'
import { refusedBy } from '../../src/store/sqlite/refusals.ts'
import { record } from '../helpers/api.ts'
import { PLACES, places, refusal, soundFiles } from './sqlite-files.ts'
import { type Asked, observed } from './sqlite-plan.ts'
import { asksEverything, ROUNDS } from './world.cases.ts'

const { folder, copy, keep } = await soundFiles()
const ALL_IN_THE_THREAD: Lengths = { listing: 0, arrangement: 0 }
const NONE_THERE: Lengths = { listing: 1e9, arrangement: 1e9 }
const AT = { validAt: '2022-01-01', revision: 1 } as const
const COUNTED = anyOf('Place')
const ALL_PLACES = PLACES + 1

async function noting(file: string, long: Lengths) {
  const asked: Asked = new Map()
  const open = await openFile(file, 1000)
  const store = keep(storeOn({ ...open, reader: observed(open.reader, asked) }, long))
  const counts = () => [...asked.keys()].filter((sql) => sql.includes('count(*) AS total')).length
  return { store, counts, forget: () => asked.clear() }
}

describe('what looks at much is answered in a thread', () => {
  test('as it would be here, in random worlds', async () => {
    const store = keep(storeOn(await openFile(join(folder, 'random.db'), 1000), ALL_IN_THE_THREAD))
    await asksEverything(store, 5, ROUNDS)
  })

  test('where that is long, and not otherwise', async () => {
    const there = await noting(copy('long'), { ...NONE_THERE, listing: ALL_PLACES })
    expect(await there.store.view(AT).count(COUNTED)).toBe(ALL_PLACES)
    expect(there.counts()).toBe(0)
    const here = await noting(copy('short'), { ...NONE_THERE, listing: ALL_PLACES + 1 })
    expect(await here.store.view(AT).count(COUNTED)).toBe(ALL_PLACES)
    expect(here.counts()).toBe(1)
    await record(here.store, places(1, 'one-more'))
    here.forget()
    expect(await here.store.view({ ...AT, revision: 2 }).count(COUNTED)).toBe(ALL_PLACES + 1)
    expect(here.counts()).toBe(0)
  })

  test('also of what was recorded since it began', async () => {
    const { store } = await noting(copy('grows'), ALL_IN_THE_THREAD)
    expect(await store.view(AT).count(COUNTED)).toBe(ALL_PLACES)
    await record(store, places(3, 'later'))
    expect(await store.view({ ...AT, revision: 2 }).count(COUNTED)).toBe(ALL_PLACES + 3)
    expect(await store.view(AT).count(COUNTED)).toBe(ALL_PLACES)
  })

  test('no more when the store is closed, which leaves nothing behind', async () => {
    const file = copy('closed')
    const { store } = await noting(file, ALL_IN_THE_THREAD)
    await store.view(AT).count(COUNTED)
    const late = refusal(store.view(AT).count({ ...COUNTED, level: ['DISTRICT'] }))
    await store.close()
    expect((await late).message).toMatch(/was closed/)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })
})

describe('what was counted once', () => {
  test('is not counted again in the same view, and is in another', async () => {
    const { store, counts, forget } = await noting(copy('kept'), NONE_THERE)
    const count = (validAt: Day) => store.view({ ...AT, validAt }).count(COUNTED)
    expect([await count('2022-01-01'), counts()]).toEqual([ALL_PLACES, 1])
    forget()
    expect([await count('2022-01-01'), counts()]).toEqual([ALL_PLACES, 0])
    expect([await count('2022-01-02'), counts()]).toEqual([ALL_PLACES, 1])
  })
})

const question = (params: Question['params'] = { revision: 1 }, asker: Question['asker'] = null): Question => ({
  sql: 'SELECT count(*) AS rows FROM version WHERE recorded_from <= $revision',
  params,
  walk: { table: 'listing', kind: 1 },
  asker,
})

describe('a thread', () => {
  test('does not begin what nobody waits for any more', async () => {
    const thread = new AsideThread(copy('left'))
    const asker = { hasEnded: false }
    const first = thread.ask(question(), [null])
    const [left, stays] = [thread.ask(question(), [asker]), thread.ask(question(), [asker, { hasEnded: false }])]
    asker.hasEnded = true
    await expect(left).rejects.toBeInstanceOf(Timeout)
    expect([...(await first), ...(await stays)]).toEqual([{ rows: PLACES + 2 }, { rows: PLACES + 2 }])
    await thread.close(new Error('done'))
  })

  test('refuses by an error of ours', async () => {
    const thread = new AsideThread(join(folder, 'nowhere', 'world.db'))
    expect(await refusal(thread.ask(question(), [null]))).toBeInstanceOf(Unavailable)
    expect(refusedBy({ code: 'DAMAGED', what: 'It is.', remedy: '', cause: '' })).toBeInstanceOf(Damaged)
    await thread.close(new Error('done'))
  })

  test('that breaks off is done without', async () => {
    const open = await openFile(copy('broken'), 1000)
    const lost = { hasEnded: false, ask: () => Promise.reject(new NoAnswer()), close: async () => {} }
    const aside = asideOf(open.file, open.reader, () => {}, ALL_IN_THE_THREAD, lost)
    expect(await aside.rows(question())).toEqual([{ rows: PLACES + 2 }])
    expect(await aside.kept(question())).toEqual([{ rows: PLACES + 2 }])
    keep(storeOn(open))
  })

  test('begins before it is asked where there is much to look at, and not otherwise', async () => {
    const asked: string[] = []
    const thread = {
      hasEnded: false,
      ask: async ({ sql }: { sql: string }) => [asked.push(sql)],
      close: async () => {},
    }
    const open = await openFile(copy('warm'), 1000)
    const warmed = (long: Lengths) => asideOf(open.file, open.reader, () => {}, long, thread).warm(1)
    await warmed(NONE_THERE)
    expect(asked).toEqual([])
    await warmed(ALL_IN_THE_THREAD)
    expect(asked).toEqual(['SELECT $revision AS revision'])
    keep(storeOn(open))
  })

  test('that may have opened what was put in the place of its file gives no answer, and is not asked again', async () => {
    const open = await openFile(copy('replaced'), 1000)
    const thread = {
      hasEnded: false,
      ask: () => Promise.resolve([{ rows: 9 }]),
      close: async () => {
        thread.hasEnded = true
      },
    }
    let looks = 0
    const refuse = () => {
      looks += 1
      if (looks === 2) throw new Unavailable('It was taken away.', '')
    }
    const aside = asideOf(open.file, open.reader, refuse, ALL_IN_THE_THREAD, thread)
    await expect(aside.kept(question())).rejects.toThrow('taken away')
    expect(await aside.kept(question())).toEqual([{ rows: PLACES + 2 }])
    keep(storeOn(open))
  })

  test('whose file was taken away says so', async () => {
    const open = await openFile(copy('taken'), 1000)
    const refuse = () => {
      throw new Unavailable('It was taken away.', '')
    }
    const aside = asideOf(open.file, open.reader, refuse, ALL_IN_THE_THREAD)
    await expect(aside.rows(question())).rejects.toThrow('taken away')
    keep(storeOn(open))
  })
})
