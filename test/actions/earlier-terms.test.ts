import { describe, expect, test } from 'vitest'
import { importInto } from '../../src/actions/import/import.ts'
import { readShippedTerms } from '../../src/actions/seed/revisions.ts'
import { jsonl } from '../../src/formats/jsonl.ts'
import type { Entry } from '../../src/model/entry.ts'
import { person } from '../answers/contrary-world.ts'
import { answerOf, apiOver, emptyStore, pick } from '../helpers/api.ts'
import { body, COUNTRY, district, lasting, PROVINCE, post, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'
import { held } from '../rules/conflicts/records.ts'

async function importing(store: Awaited<ReturnType<typeof emptyStore>>, entries: readonly Entry[], isTrial = false) {
  const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  const lines = (async function* () {
    yield text
  })()
  return importInto(store, jsonl, lines, {
    ...{ now: () => new Date('2026-06-01T00:00:00Z'), by: null, note: null, source: () => null, isTrial },
    earlierTerms: () => readShippedTerms('seed'),
  })
}
const VOCABULARIES = new Set(TERMS.map(({ vocabulary }) => vocabulary).filter((one) => one !== 'LANGUAGE'))
const vocabulariesIn = async (store: Awaited<ReturnType<typeof emptyStore>>) => {
  const data = await answerOf(apiOver(store), '{ terms(first: 100) { nodes { vocabulary } } }')
  const nodes = pick(data, 'terms.nodes') as readonly { readonly vocabulary: string }[]
  return new Set(nodes.map(({ vocabulary }) => vocabulary))
}

const damHa = district('place/vn/quang-ninh/dam-ha', lasting(null))
const WORLD: readonly Entry[] = [
  SOURCE,
  COUNTRY,
  { ...PROVINCE, parent: COUNTRY.id },
  damHa,
  body('org/x', damHa.id),
  post('post/x', 'org/x'),
  person('a'),
  person('b'),
  held('1', 'a', '2018', null),
  held('2', 'b', '2019', null),
]

describe('a file from before there were terms, the first of a store', () => {
  test('means by its codes what they meant: a head is one person', async () => {
    const store = await emptyStore()
    expect(await importing(store, WORLD)).toMatchObject({ recorded: WORLD.length, terms: expect.any(Number) })
    const told = await answerOf(apiOver(store), '{ conflicts { nodes { rule } } }')
    expect(told).toEqual({ conflicts: { nodes: [{ rule: 'TWO_FULL_HOLDERS' }] } })
  })

  test('is refused where a level lies in one below it, as it was', async () => {
    const upside = [SOURCE, { ...damHa, parent: null }, { ...PROVINCE, parent: damHa.id }]
    await expect(importing(await emptyStore(), upside)).rejects.toThrow(/line 3/)
  })

  test('brings only the vocabularies that it uses, and none of which it has a code of its own', async () => {
    const [one, other] = [await emptyStore(), await emptyStore()]
    await importing(one, WORLD)
    expect([...(await vocabulariesIn(one))].sort()).toEqual(['BRANCH', 'DESIGNATION', 'LEVEL', 'ROLE'])
    await importing(other, [...WORLD, { ...damHa, id: 'place/parish', level: 'PARISH', codes: [] }])
    expect([...(await vocabulariesIn(other))].sort()).toEqual(['BRANCH', 'DESIGNATION', 'ROLE'])
    expect(VOCABULARIES.size).toBeGreaterThan(4)
  })

  test('brings none where it has a term, where it is not the first, and where it is only tried', async () => {
    const [own, second, tried] = [await emptyStore(), await emptyStore(), await emptyStore()]
    const levels = TERMS.filter(({ vocabulary }) => vocabulary === 'LEVEL')
    expect(await importing(own, [...levels, ...WORLD])).toMatchObject({ terms: 0 })
    await importing(second, [SOURCE])
    expect(await importing(second, WORLD)).toMatchObject({ terms: 0 })
    expect(await importing(tried, WORLD, true)).toMatchObject({ terms: expect.any(Number) })
    expect((await tried.head()).number).toBe(0)
  })
})
