import { expect, test } from 'vitest'
import { wordsIn } from '../../src/chart/words.ts'
import { pageWordsIn } from '../../src/http/page-words.ts'
import { conflictWordsIn } from '../../src/web/words/conflict-words.ts'
import { en } from '../../src/web/words/en.ts'
import { kindWordsIn } from '../../src/web/words/kind-words-in.ts'
import { remarkWordsIn } from '../../src/web/words/remark-words.ts'
import { vi } from '../../src/web/words/vi.ts'

/** What each of two languages says at the same place, by the way there. */
function together(one: unknown, other: unknown, way = ''): readonly (readonly [string, string, string])[] {
  if (typeof one === 'string') return [[way, one, String(other)]]
  if (typeof one === 'function' && typeof other === 'function') {
    const given = Array.from({ length: Math.max(one.length, other.length) }, () => '7')
    return together(one(...given), other(...given), way)
  }
  return Object.entries(one ?? {}).flatMap(([name, value]) =>
    together(value, (other as Readonly<Record<string, unknown>>)[name], `${way}.${name}`),
  )
}

/** What tells how far somebody knows, and not how the world is. */
const DOUBT = {
  en: /known|knows|states no|record|perhaps|possible|prove|evidence|source|revision|presumed|made by rule|sure|found with|stated|said in/i,
  vi: /biết|bản ghi|ghi nhận|nguồn|rõ|nêu|có thể|chứng|suy ra/i,
}

test.each([
  [
    'page',
    { ...en, late: [remarkWordsIn('en'), kindWordsIn('en'), conflictWordsIn('en')] },
    { ...vi, late: [remarkWordsIn('vi'), kindWordsIn('vi'), conflictWordsIn('vi')] },
  ],
  ['page without scripts', pageWordsIn('en'), pageWordsIn('vi')],
  ['picture', wordsIn('en'), wordsIn('vi')],
])('each language of the %s claims as much as the other', (_, english, vietnamese) => {
  const all = together(english, vietnamese)
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter(([, inEnglish, inVietnamese]) => DOUBT.en.test(inEnglish) !== DOUBT.vi.test(inVietnamese))).toEqual(
    [],
  )
})
