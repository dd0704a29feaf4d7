import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { apiOver, ENDPOINT, emptyStore, record } from '../helpers/api.ts'
import { PROVINCE, SOURCE } from '../helpers/facts.ts'
import { TERMS } from '../helpers/terms.ts'

const named = (vi: string, en: string) =>
  [
    { ...PROVINCE.names[0], language: 'vi', text: vi },
    { ...PROVINCE.names[0], language: 'en', text: en },
  ] as typeof PROVINCE.names
const store = await emptyStore()
const entries: readonly Entry[] = [SOURCE, { ...PROVINCE, names: named('Hà Nội', 'Hanoi') }]
await record(store, [...TERMS, ...entries])
const api = apiOver(store)

const QUERY =
  '{ places(at: {validAt: "2022-08-31", revision: 1}) { nodes { name nameLanguage fullName vi: name(lang: VI) level { name } } } }'
const asked = (language: string | null, headers: Readonly<Record<string, string>> = {}) =>
  api.fetch(`${ENDPOINT}?query=${encodeURIComponent(QUERY)}`, {
    headers: { ...headers, ...(language === null ? {} : { 'dualhat-language': language }) },
  })
const placeIn = async (...args: Parameters<typeof asked>) =>
  ((await (await asked(...args)).json()) as { data: { places: { nodes: readonly object[] } } }).data.places.nodes[0]

describe('a request in a language', () => {
  test('has names in it wherever a field asks for none', async () => {
    expect(await placeIn('en')).toMatchObject({
      name: 'Hanoi',
      nameLanguage: 'en',
      fullName: 'Hanoi District',
      vi: 'Hà Nội',
    })
    expect(await placeIn('EN')).toEqual(await placeIn('en'))
    expect(await placeIn(null)).toMatchObject({ name: 'Hà Nội', nameLanguage: 'vi', fullName: 'Huyện Hà Nội' })
  })

  test('has those of the world where there are none in it', async () => {
    expect(await placeIn('fr')).toEqual(await placeIn(null))
  })

  test('is of no language of the browser', async () => {
    expect(await placeIn(null, { 'accept-language': 'en' })).toEqual(await placeIn(null))
  })

  test('is told apart by caches', async () => {
    const [one, other] = [await asked('en'), await asked(null)]
    expect(one.headers.get('vary')).toMatch(/Dualhat-Language/)
    expect(other.headers.get('vary')).toMatch(/Dualhat-Language/)
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'))
  })

  test('is refused where it is none', async () => {
    const response = await asked('English, please')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message:
            'The header Dualhat-Language is "English, please", which is no language. Write a tag of BCP 47, such as vi, en or zh-Hant.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    })
  })
})
