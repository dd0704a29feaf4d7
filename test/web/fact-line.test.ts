import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/chart/words.ts'
import { factLine, named, type Reasoned, type Telling } from '../../src/web/frame/fact-line.ts'
import { en } from '../../src/web/words/en.ts'
import { vi } from '../../src/web/words/vi.ts'

const vietnamese: Telling = { lang: 'vi', words: vi, chartWords: wordsIn('vi') }
const english: Telling = { lang: 'en-GB', words: en, chartWords: wordsIn('en') }
const reason = (text: string, fact: object | null, key = 'some/fact') =>
  ({ role: 'EFFECT', key, text, fact }) as Reasoned
const line = (one: Reasoned, telling: Telling) => factLine(one, telling).map(({ text }) => text)
const provision = { __typename: 'Effect', key: 'effect/e', action: 'SUSPEND', effectiveFrom: '2022-07-07', levels: [] }
const valid = { from: '[..2020-12-24]', to: null }

describe('a fact behind an answer, in one line', () => {
  test('of a provision says what it does, from when, and to what, in the language of the page', () => {
    const model = { __typename: 'PilotModel', key: 'model/m', code: 'M3', name: 'Trưởng ban' }
    const one = reason('SUSPEND from 2022-07-07: x', { ...provision, subject: 'x', target: model })
    expect(line(one, vietnamese).join('')).toBe('tạm dừng từ 07/07/2022: M3 · Trưởng ban')
    expect(line(one, english).join('')).toBe('suspended from 07/07/2022: M3 · Trưởng ban')
  })
  test('of a provision says which levels alone it reaches, where it names any', () => {
    const levels = [{ name: 'Cấp tỉnh' }, { name: 'Cấp huyện' }]
    const one = reason('SUSPEND from 2022-07-07: x', { ...provision, levels, subject: 'x', target: null })
    expect(line(one, vietnamese).join('')).toBe('tạm dừng từ 07/07/2022: x (Cấp: Cấp tỉnh, Cấp huyện)')
    expect(line(one, english).join('')).toBe('suspended from 07/07/2022: x (Level: Cấp tỉnh, Cấp huyện)')
  })
  test('keeps what a provision says of itself where its target has no name, as of no language', () => {
    const one = reason('', { ...provision, effectiveFrom: '[..2022-07-07]', subject: 'The heads', target: null })
    expect(factLine(one, vietnamese)).toEqual([
      { text: 'tạm dừng từ 07/07/2022 hoặc trước đó: ' },
      { text: 'The heads', lang: '' },
    ])
  })
  test('of a pair, a record and a report is made of their parts', () => {
    const pair = { __typename: 'PostPair', code: 'P-4', mainPostType: { name: 'A' }, concurrentPostType: null }
    expect(line(reason('P-4: A, concurrently B', pair), vietnamese)).toEqual(['P-4: A đồng thời là …'])
    const holding = { __typename: 'ConcurrentHolding', valid }
    expect(line(reason('Record', holding), vietnamese)).toEqual(['Kiêm nhiệm (từ 24/12/2020 hoặc trước đó)'])
    const bounded = reason('', { ...provision, effectiveFrom: '[2018-02..2018-03-09]', subject: 'x', target: null })
    expect(line(bounded, english)).toEqual(['suspended from some day between 02/2018 and 09/03/2018: ', 'x'])
    const report = { __typename: 'ExecutionReport', outcome: 'DONE', observed: '2025-08-01' }
    expect(line(reason('DONE', report), english)).toEqual(['done (01/08/2025)'])
  })
  test('of anything with a name is that, with its language where it is not the page’s', () => {
    const document = { __typename: 'Document', key: 'doc/d', nameLanguage: 'en' }
    const one = reason('Report of 2022-07-27 (Press)', document)
    expect(factLine(one, vietnamese)).toEqual([{ text: 'Report of 27/07/2022 (Press)', lang: 'en' }])
    expect(factLine(one, english)).toEqual([{ text: 'Report of 27/07/2022 (Press)' }])
    expect(named('A', null, vietnamese)).toEqual({ text: 'A' })
  })
  test('tells the time of a thing, which the API writes behind its name, as everywhere else', () => {
    const place = {
      __typename: 'Place',
      key: 'place/p',
      nameLanguage: null,
      valid: { from: '[..2017-03-06]', to: '2025-07-01' },
    }
    expect(line(reason('Đầm Hà ([..2017-03-06] – 2025-07-01)', place), english)).toEqual([
      'Đầm Hà (since 06/03/2017 or earlier, no longer from 01/07/2025)',
    ])
    const always = { ...place, valid: { from: null, to: null } }
    expect(line(reason('Đầm Hà (… – …)', always), english)).toEqual(['Đầm Hà'])
    expect(line(reason('Đầm Hà (2020 – 2021)', place), english)).toEqual(['Đầm Hà (2020 – 2021)'])
  })
  test('says of what the view has not that it has it not, and its key', () => {
    expect(line(reason('Whatever the API says of it', null, 'org/a'), vietnamese).join('')).toBe(
      'Bản ghi này chưa có: org/a',
    )
    expect(factLine(reason('Nobody said', { __typename: 'OpenQuestion' }), vietnamese)).toEqual([
      { text: 'Nobody said', lang: '' },
    ])
  })
  test('has what those who keep the world wrote in the language that it is in, as far as anybody says', () => {
    const asked = (writtenIn: string | null) => reason('Nobody said', { __typename: 'OpenQuestion', writtenIn })
    expect(factLine(asked('en'), vietnamese)).toEqual([{ text: 'Nobody said', lang: 'en' }])
    expect(factLine(asked('en'), english)).toEqual([{ text: 'Nobody said' }])
    expect(factLine(asked(null), english)).toEqual([{ text: 'Nobody said', lang: '' }])
    const unnamed = reason('', { ...provision, subject: 'The heads', writtenIn: 'en', target: null })
    expect(factLine(unnamed, vietnamese).at(-1)).toEqual({ text: 'The heads', lang: 'en' })
    const read = reason('Quyết định', { __typename: 'Proposal' })
    expect(factLine(read, english)).toEqual([{ text: 'Quyết định', lang: '' }])
  })
})
