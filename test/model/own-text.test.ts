import { describe, expect, test } from 'vitest'
import { languageOfAll, OwnText, textIn } from '../../src/model/own-text.ts'

const BOTH = { vi: 'Kết quả chưa đồng đều', en: 'Results were uneven' }
const FRENCH = { fr: 'Résultats inégaux' }

describe('what those who keep a world wrote', () => {
  test.each([
    ['a text', 'Results were uneven'],
    ['a text in several languages', BOTH],
    ['a text in one', FRENCH],
  ])('is %s', (_what, text) => expect(OwnText.parse(text)).toEqual(text))

  test('has its languages in their usual form', () => {
    expect(OwnText.parse({ 'ZH-hant': '參差' })).toEqual({ 'zh-Hant': '參差' })
  })

  test.each([
    ['nothing', ''],
    ['in no language', {}],
    ['in a language without a text', { en: '' }],
    ['in a language that is none', { english: 'Results' }],
    ['in one language twice', { EN: 'Results', en: 'Other results' }],
  ])('is refused where it is %s', (_what, text) => expect(OwnText.safeParse(text).success).toBe(false))

  test.each([
    ['the first that a reader would have', [BOTH], ['vi', 'en'], 'en', 'vi'],
    ['another, where it is asked for', [BOTH], ['en', 'vi'], null, 'en'],
    ['the first that all are in', [BOTH, 'Read so'], ['vi', 'en'], 'en', 'en'],
    ['that of the records, though no reader is said to have it', ['Read so'], ['vi'], 'en', 'en'],
    ['a kind of what is asked for', [{ 'zh-Hant': '參差', en: 'Uneven' }], ['zh', 'en'], null, 'zh'],
    ['that of the records, where it is a kind of what is asked for', ['Read so'], ['en'], 'en-GB', 'en'],
    ['any that all are in, where there is none of these', [FRENCH], ['vi', 'en'], 'en', 'fr'],
    [
      'any that all are in, in whatever order',
      [
        { fr: 'R', de: 'E' },
        { de: 'E', fr: 'R' },
      ],
      ['vi'],
      null,
      'de',
    ],
    ['none, where nobody says which', ['Read so'], ['vi', 'en'], null, null],
    ['none, where there is none for all', [BOTH, FRENCH], ['vi', 'en'], 'en', null],
    ['none, where there is no text', [], ['vi', 'en'], 'en', null],
  ] as const)('is told in one language: %s', (_what, texts, languages, records, language) => {
    expect(languageOfAll(texts, languages, records)).toBe(language)
  })

  test.each([
    [BOTH, 'vi', BOTH.vi],
    [BOTH, 'en', BOTH.en],
    [BOTH, null, BOTH.en],
    [{ 'zh-Hant': '參差', zh: '参差' }, 'zh', '参差'],
    [{ 'en-GB': 'Uneven in Britain', en: 'Uneven' }, 'en', 'Uneven'],
    [{ 'en-GB': 'Uneven', vi: BOTH.vi }, 'en', 'Uneven'],
    ['As it stands', 'vi', 'As it stands'],
  ] as const)('of %j in %s is %s', (text, language, told) => expect(textIn(text, language)).toBe(told))
})
