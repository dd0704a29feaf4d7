import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/chart/words.ts'
import type { AnyObject } from '../../src/web/objects/object-answer.ts'
import { titleOf } from '../../src/web/objects/object-title.ts'
import { en } from '../../src/web/words/en.ts'
import { kindWordsIn } from '../../src/web/words/kind-words-in.ts'
import { vi } from '../../src/web/words/vi.ts'

const IN = {
  en: { lang: 'en', words: en, chartWords: wordsIn('en') },
  vi: { lang: 'vi', words: vi, chartWords: wordsIn('vi') },
}
const titled = (one: object, lang: keyof typeof IN = 'en') =>
  titleOf({ key: 'x/y', ...one } as unknown as AnyObject, IN[lang])
    .map(({ text }) => text)
    .join('')

const quote = { words: 'tạm dừng', document: { language: 'vi-VN' } }
const holding = {
  ...{ __typename: 'ConcurrentHolding', key: 'holding/a' },
  ...{ mainPost: { name: 'Head' }, concurrentPost: { name: 'Director' } },
}

describe('the heading of an object without a name', () => {
  test('of a report says of what, and whether it was carried out', () => {
    const report = { __typename: 'ExecutionReport', outcome: 'NOT_DONE', arrangement: holding }
    expect(titled(report)).toBe('Head held together with Director: not done')
    expect(titled({ ...report, arrangement: null })).toBe('not done')
  })

  test('of a proposal is the words that it was read from', () => {
    expect(titled({ __typename: 'Proposal', quote })).toBe('“tạm dừng”')
    expect(titled({ __typename: 'Proposal', quote: { words: null, document: null } }, 'vi')).toBe(
      'Đề xuất chưa ai duyệt',
    )
  })

  test('of a holding of a post names who and what, as far as either is known', () => {
    const occupancy = { __typename: 'Occupancy', holder: null, post: { name: 'Head' }, vacant: true }
    expect(titled(occupancy)).toBe('vacant · Head')
    expect(titled({ ...occupancy, vacant: false })).toBe('Head')
    expect(titled({ ...occupancy, vacant: false, post: null })).toBe('Holding of a post')
  })

  test('of what a directive demands is in its own words where these are in the language of the page', () => {
    const duty = { __typename: 'Obligation', requiredOutcome: 'Suspend it', wording: { requiredOutcome: quote } }
    expect([titled(duty, 'vi'), titled(duty), titled({ ...duty, wording: { requiredOutcome: null } }, 'vi')]).toEqual([
      ...['“tạm dừng”', 'Suspend it', 'Suspend it'],
    ])
  })

  test('is never its key: what joins nothing that is known is called by its kind', () => {
    const unknown = { ...holding, mainPost: null, concurrentPost: null }
    expect([titled(unknown), titled(unknown, 'vi'), titled({ __typename: 'BodyMerger', components: [] })]).toEqual([
      ...['Concurrent holding', 'Kiêm nhiệm', 'Bodies run as one'],
    ])
  })
})

test('of what a rule made is said of what it follows, and nothing of what sources say', () => {
  expect(kindWordsIn('en').rules['general-model']).toBe('its record follows from the general model')
  expect(kindWordsIn('vi').rules['general-model']).toBe('mục này được suy ra từ mô hình chung')
})
