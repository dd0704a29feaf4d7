import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { parseEntry } from '../../src/model/entry.ts'
import { storeOf } from '../answers/readers.ts'
import { answerOf, apiOver, pick } from '../helpers/api.ts'
import { named, PROVINCE, SOURCE } from '../helpers/facts.ts'

const cited = { type: 'CITATION', document: SOURCE.id, words: null, note: null }
const language = (code: string, position: number, ofRecords?: true): Entry =>
  parseEntry({
    ...{ kind: 'Term', id: `term/language/${code}`, vocabulary: 'LANGUAGE', code, names: named(code) },
    ...{ position, exactMatch: [], ofRecords },
  })
const BOTH = { vi: 'Kết quả chưa đồng đều', en: 'Results were uneven' }
const finding = (reading: string | object): Entry =>
  parseEntry({
    ...{ kind: 'Criticism', id: 'remark/uneven', about: [PROVINCE.id], statement: BOTH },
    origin: { basis: 'INTERPRETED', confidence: 'HIGH', evidence: [cited], reading },
  })

const FIELDS = ['', '(lang: EN)', '(lang: FR)'].map(
  (lang, at) => `_${at}: nodes { statement${lang} reading${lang} in: writtenIn${lang} }`,
)
async function told(...entries: readonly Entry[]) {
  const api = apiOver(await storeOf([SOURCE, PROVINCE, ...entries]))
  const answer = await answerOf(api, `{ criticisms { ${FIELDS.join(' ')} } }`)
  return ['_0', '_1', '_2'].map((name) => pick(answer, `criticisms.${name}.0`))
}

describe('what those who keep a world wrote of a thing', () => {
  const [VI, EN] = [language('vi', 1), language('en', 2, true)]
  const inVietnamese = { statement: BOTH.vi, reading: 'Đọc như vậy', in: 'vi' }
  const inEnglish = { statement: BOTH.en, reading: 'Read so', in: 'en' }

  test('is told in the language asked for, else in the first of the world', async () => {
    const one = finding({ en: 'Read so', vi: 'Đọc như vậy' })
    expect(await told(VI, EN, one)).toEqual([inVietnamese, inEnglish, inVietnamese])
  })

  test('is told in one language, in which all of it is', async () => {
    expect(await told(VI, EN, finding('Read so'))).toEqual([inEnglish, inEnglish, inEnglish])
  })

  test('is told in the first language that each has where none has all, or nobody says which one is in', async () => {
    const mixed = { statement: BOTH.vi, reading: 'Lu ainsi', in: null }
    expect(await told(VI, EN, finding({ fr: 'Lu ainsi' }))).toEqual([mixed, { ...mixed, statement: BOTH.en }, mixed])
    const unsaid = { statement: BOTH.vi, reading: 'Read so', in: null }
    const each = [unsaid, { ...unsaid, statement: BOTH.en }, unsaid]
    expect(await told(VI, language('en', 2), finding('Read so'))).toEqual(each)
    expect(await told(VI, EN, language('es', 3, true), finding('Read so'))).toEqual(each)
  })
})
