import { describe, expect, test } from 'vitest'
import { checkBatch } from '../../../src/actions/integrity/integrity.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { named, PROVINCE, SOURCE } from '../../helpers/facts.ts'
import { emptyStore, record } from '../../helpers/stores.ts'
import { TERMS } from '../../helpers/terms.ts'
import { directive } from '../../rules/conflicts/records.ts'

const place = (over: object): Entry => ({ ...PROVINCE, id: 'place/x', ...over })
const called = (designation: string) => [{ designation, valid: PROVINCE.valid }]

/** What is wrong with some changes of a world that was recorded before. */
async function faults(before: readonly Entry[], put: readonly Entry[], retract: readonly Id[] = []) {
  const store = await emptyStore()
  if (before.length > 0) await record(store, before)
  const view = store.view({ validAt: '2022-08-31', revision: (await store.head()).number })
  return (await checkBatch(view, { put, retract })).map(({ path, message }) => `${path}: ${message}`)
}

const WORLD: readonly Entry[] = [...TERMS, SOURCE]

describe('a code that the world has no term of', () => {
  test('is refused with its place, and the nearest that there is', async () => {
    expect(await faults(WORLD, [place({ level: 'PROVINSE' })])).toEqual([
      'put.0.level: "place/x" has "PROVINSE", which is no LEVEL of this world. Did you mean PROVINCE? A code of your own is explained by a line of kind Term with the id "term/level/PROVINSE".',
    ])
    expect(await faults(WORLD, [place({ designations: called('VILAGE') })])).toEqual([
      expect.stringMatching(/^put\.0\.designations\.0\.designation: .*"VILAGE".*no DESIGNATION/),
    ])
  })

  test('is refused with all that there are, where none is near', async () => {
    const [fault] = await faults(WORLD, [place({ level: 'XYZZY' })])
    expect(fault).toContain('Known are COUNTRY, PROVINCE, DISTRICT, COMMUNE.')
  })

  test('is refused wherever an entry has it', async () => {
    const wrong: readonly Entry[] = [
      directive({ instrument: 'PAMPHLET', issuer: null }),
      { ...SOURCE, id: 'doc/x', language: 'xx' },
      {
        kind: 'Person',
        id: 'person/x',
        names: [{ ...named('x')[0], language: 'xx' }] as never,
        origin: PROVINCE.origin,
      },
    ]
    for (const entry of wrong)
      expect((await faults(WORLD, [entry])).join(), entry.id).toMatch(/is no (INSTRUMENT|LANGUAGE)/)
  })

  test('may be recorded together with its term', async () => {
    const term: Entry = {
      ...{ kind: 'Term', id: 'term/level/FACULTY', vocabulary: 'LEVEL', code: 'FACULTY', names: named('Khoa') },
      ...{ position: 9, exactMatch: [] },
    }
    expect(await faults(WORLD, [place({ level: 'FACULTY' }), term])).toEqual([])
  })

  test('is taken in a world that has no terms of its vocabulary, as in worlds of earlier versions', async () => {
    expect(await faults([SOURCE], [place({ level: 'CANTON', designations: called('TOWN') })])).toEqual([])
    const branches = TERMS.filter(({ vocabulary }) => vocabulary === 'BRANCH')
    expect(await faults([SOURCE, ...branches], [place({ level: 'CANTON' })])).toEqual([])
  })
})

test('a kind of a language needs no term of its own', async () => {
  expect(await faults(WORLD, [{ ...SOURCE, id: 'doc/x', language: 'vi-VN' }])).toEqual([])
})

describe('a term', () => {
  test('in use is not withdrawn, unless what has its code goes, too, or takes another', async () => {
    const world = [...WORLD, place({})]
    expect(await faults(world, [], ['term/level/PROVINCE'])).toEqual([
      'retract.0: "place/x" has the code "PROVINCE", which would be left without a term: "term/level/PROVINCE" explains it.',
    ])
    expect(await faults(world, [], ['term/level/PROVINCE', 'place/x'])).toEqual([])
    expect(await faults(world, [place({ level: 'COMMUNE' })], ['term/level/PROVINCE'])).toEqual([])
  })

  test('that nothing is told in may be withdrawn', async () => {
    expect(await faults([...WORLD, place({})], [], ['term/level/COMMUNE'])).toEqual([])
  })

  test('of a language is in use by the names that are in it', async () => {
    expect(await faults([...WORLD, place({})], [], ['term/language/vi'])).toEqual([
      expect.stringMatching(/has the code "vi", which would be left without a term: "term\/language\/vi"/),
    ])
  })

  test('of a language is in use by kinds of it that have no term of their own, and is told so', async () => {
    const language = (code: string): Entry => ({
      ...{ kind: 'Term', id: `term/language/${code}`, vocabulary: 'LANGUAGE', code, names: named(code) },
      ...{ position: null, exactMatch: [] },
    })
    const world = [...WORLD, language('zh'), { ...SOURCE, id: 'doc/x', language: 'zh-Hant' } as const]
    const [zh, hant] = ['term/language/zh', 'term/language/zh-Hant'] as const
    const left = `"doc/x" has the code "zh-Hant", which would be left without a term`
    expect(await faults(world, [], [zh])).toEqual([`retract.0: ${left}: "${zh}" explains it.`])
    expect(await faults(world, [language('zh-Hant')], [zh])).toEqual([])
    const both = [...world, language('zh-Hant')]
    expect([await faults(both, [], [zh]), await faults(both, [], [hant])]).toEqual([[], []])
    expect(await faults(both, [], [zh, hant])).toEqual([
      `retract.0: ${left}: "${zh}" explains it.`,
      `retract.1: ${left}: "${hant}" explains it.`,
    ])
  })
})

describe('the first terms of a vocabulary', () => {
  const world: readonly Entry[] = [SOURCE, place({ level: 'CANTON', designations: called('TOWN') })]
  const LEVELS = TERMS.filter(({ vocabulary }) => vocabulary === 'LEVEL')
  const canton: Entry = {
    ...{ kind: 'Term', id: 'term/level/CANTON', vocabulary: 'LEVEL', code: 'CANTON', names: named('Canton') },
    ...{ position: 9, exactMatch: [] },
  }

  test('are refused where they leave out a code that was recorded before', async () => {
    expect(await faults(world, LEVELS)).toEqual([
      'put.0: "term/level/COUNTRY" would be of the first terms of LEVEL in this world, and leave "CANTON" of "place/x" without one. Record "term/level/CANTON" with it.',
    ])
  })

  test('are taken with those of all codes, or where what had others is changed or withdrawn', async () => {
    expect(await faults(world, [...LEVELS, canton])).toEqual([])
    expect(await faults(world, [...LEVELS, place({ level: 'PROVINCE', designations: called('TOWN') })])).toEqual([])
    expect(await faults(world, LEVELS, ['place/x'])).toEqual([])
  })

  test('of a language explain those that are kinds of it', async () => {
    const english = TERMS.filter(({ id }) => id === 'term/language/en')
    const others = TERMS.filter(({ vocabulary }) => vocabulary === 'LANGUAGE')
    expect(await faults(world, others)).toEqual([])
    expect((await faults(world, english)).join()).toContain('leave "vi" of')
  })
})
