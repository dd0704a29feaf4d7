import { expect, test } from 'vitest'
import { parseEntry } from '../../../src/model/entry.ts'
import { storeOf } from '../../answers/readers.ts'
import { answerOf, apiOver, listIn, pick } from '../../helpers/api.ts'
import { named, PROVINCE, SOURCE } from '../../helpers/facts.ts'

/** Of each of these signs the folded text has four words. */
const MANY_WORDS = `${'\ufdfa '.repeat(700)}zebra`

test('what is called by more words than are counted is found, behind what is called by fewer', async () => {
  const called = (id: string, name: string) => parseEntry({ ...PROVINCE, id, names: named(name) })
  const all = [called('place/a', MANY_WORDS), called('place/b', 'The zebra')]
  const api = apiOver(await storeOf([SOURCE, ...all]))
  const found = await answerOf(api, '{ search(text: "zebra", first: 5) { nodes { node { ... on Place { key } } } } }')
  expect(listIn(found, 'search.nodes').map((one) => pick(one, 'node.key'))).toEqual(['place/b', 'place/a'])
})
