import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { Language } from '../../src/model/name.ts'
import { answerOf, apiOver, ask, emptyStore, pick, record } from '../helpers/api.ts'
import { body, lasting, PROVINCE, SOURCE } from '../helpers/facts.ts'

const name = (language: string, text: string, from: string | null, to: string | null) =>
  ({ language: Language.parse(language), text, use: 'PREFERRED', valid: lasting(from, to) }) as const
const entries: readonly Entry[] = [
  SOURCE,
  PROVINCE,
  {
    ...body('org/x', PROVINCE.id, lasting('1900')),
    names: [
      name('fr', 'Bureau', '1900', '1950'),
      name('FR', 'Direction', '1950', null),
      name('zh-hant', '局', '1900', null),
    ],
  },
]
const store = await emptyStore()
await record(store, entries)
const api = apiOver(store)
const asked = (fields: string) =>
  `query($lang: Language) { organization(id: "org/x", at: {validAt: "1960-01-01"}) { ${fields} } }`

test('names are given in any language, and a language as it is usually written', async () => {
  const fields =
    'name vi: name(lang: VI) fr: name(lang: "fr") zh: name(lang: "zh-hant-tw") given: name(lang: $lang) names { language }'
  expect(pick(await answerOf(api, asked(fields), { lang: 'FR' }), 'organization')).toEqual({
    name: 'Direction',
    vi: 'Direction',
    fr: 'Direction',
    zh: '局',
    given: 'Direction',
    names: [{ language: 'fr' }, { language: 'fr' }, { language: 'zh-Hant' }],
  })
})

test.each(['name(lang: "French")', 'name(lang: "")', 'name(lang: 3)', 'name(lang: "fr_FR")'])(
  '%s is refused, and what is right is said',
  async (field) => {
    const { errors } = await ask(api, asked(`${field} given: name(lang: $lang)`))
    expect(errors.map(({ message }) => message).join()).toMatch(
      /is no language\. Write a tag of BCP 47, such as vi|A text is wanted here/,
    )
  },
)

test('a variable that is no language is refused', async () => {
  const { errors } = await ask(api, asked('name(lang: $lang)'), { lang: 'Vietnamese' })
  expect(errors[0]?.message).toContain('"Vietnamese" is no language. Write a tag of BCP 47')
})
