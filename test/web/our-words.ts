import type { Page } from 'playwright-core'
import { sheetWordsIn } from '../../src/chart/sheet-words.ts'
import { wordsIn } from '../../src/chart/words.ts'
import { en } from '../../src/web/words/en.ts'
import { kindWordsIn } from '../../src/web/words/kind-words-in.ts'
import { remarkWordsIn } from '../../src/web/words/remark-words.ts'
import { vi } from '../../src/web/words/vi.ts'

const ANY = '7'

/** Every text of a table of words; those that are made, made of something. */
function textsIn(one: unknown): readonly string[] {
  if (typeof one === 'string') return [one]
  if (typeof one === 'function') return textsIn(one(...Array.from({ length: one.length }, () => ANY)))
  return typeof one === 'object' && one !== null ? Object.values(one).flatMap(textsIn) : []
}

const late = (language: string) => [kindWordsIn(language), remarkWordsIn(language)]
const OURS = {
  en: [en, wordsIn('en'), sheetWordsIn('en'), ...late('en')],
  vi: [vi, wordsIn('vi'), sheetWordsIn('vi'), ...late('vi')],
} as const
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
const wordsOfOurs = (language: 'en' | 'vi'): ReadonlySet<string> => new Set(textsIn(OURS[language]).flatMap(wordsOf))

/** What the lines of the API are put together with, and the codes that they hold. */
const OF_THE_API =
  'concurrently record observed authorise suspend resume continue establish the of and not recorded done'
/** Words of ours that are as good in Vietnamese, or in a name of a place or a person. */
const OF_BOTH = ['can', 'than', 'long', 'in', 'an', 'no', 'on', 'to', 'do', 'go', 'a', 'i', 'x', 'd', 's', 'as', 'at']

const english = new Set([...wordsOfOurs('en'), ...wordsOf(OF_THE_API)])
const both = new Set([...wordsOfOurs('vi'), ...OF_BOTH])

/** Keys, addresses and what stands in signs of a program. */
const withoutKeys = (text: string): string => text.replace(/\S*[/=]\S*/g, ' ')

/** The words of our English that a text has. */
export const englishIn = (text: string): readonly string[] =>
  wordsOf(withoutKeys(text)).filter((word) => english.has(word) && !both.has(word))

const phrases = textsIn(OURS.vi)
  .map((text) => text.split(ANY)[0]?.trim() ?? '')
  .filter((text) => text.includes(' ') && text.length > 8)

/** The phrases of our Vietnamese that a text has. */
export const vietnameseIn = (text: string): readonly string[] => phrases.filter((one) => text.includes(one))

/** All that a page says in its own language: to be read, and as the names of what has no text. What is marked as of another, or of none, is left out. */
export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const isOwn = (one) => !one.closest('script, style, code, noscript') && one.closest('[lang]') === document.documentElement
    const NAMES = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']
    return [...document.querySelectorAll('body, body *')].filter(isOwn).flatMap((one) => [
      ...NAMES.map((name) => one.getAttribute(name) ?? ''),
      ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ]).concat(document.title).map((text) => text.trim()).filter((text) => text !== '')
  })()`)
