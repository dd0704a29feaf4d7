import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import type { Name } from '../../src/model/name.ts'
import { storeOf } from '../answers/readers.ts'
import { answerOf, apiOver } from '../helpers/api.ts'
import { lasting, named, PROVINCE } from '../helpers/facts.ts'

const name = (language: string, text: string): Name => ({ language, text, use: 'PREFERRED', valid: lasting(null) })
const language = (code: string, position: number | null): Entry => ({
  ...{ kind: 'Term', id: `term/language/${code}`, vocabulary: 'LANGUAGE', code, names: named(code) },
  ...{ position, exactMatch: [] },
})
const GHENT: Entry = { ...PROVINCE, names: [name('en', 'Ghent'), name('nl', 'Gent'), name('fr', 'Gand')] }
const ASK = `{ place(by: {id: "${PROVINCE.id}"}) { name in: nameLanguage fr: name(lang: FR) inFr: nameLanguage(lang: FR)
  de: name(lang: DE) inDe: nameLanguage(lang: DE) names { language } } }`

const told = async (...terms: readonly Entry[]) => {
  const { place } = (await answerOf(apiOver(await storeOf([GHENT, ...terms])), ASK)) as { place: object }
  return place
}
const FRENCH = { fr: 'Gand', inFr: 'fr' }

test('a thing is named in the language asked for, else in the first of the world that it has a name in, and says in which', async () => {
  expect(await told(language('nl', 2), language('de', 1), language('en', null))).toMatchObject({
    ...{ name: 'Gent', in: 'nl', ...FRENCH, de: 'Gent', inDe: 'nl' },
  })
})

test('a thing is named as it is written where the terms of languages have no order, or there are none', async () => {
  const asWritten = { name: 'Ghent', in: 'en', ...FRENCH, de: 'Ghent', inDe: 'en' }
  expect(await told(language('nl', null))).toMatchObject(asWritten)
  expect(await told()).toMatchObject(asWritten)
})
