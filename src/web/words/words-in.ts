import type { PageWords } from './page-words.ts'

const WORDS: Readonly<Record<string, () => Promise<PageWords>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
}
const shortOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** Which language of ours a page in some language speaks: English where it has none of its own. */
export const spokenFor = (language: string): string =>
  Object.hasOwn(WORDS, shortOf(language)) ? shortOf(language) : 'en'

/** The words of the page in a language: loaded alone, since a page speaks one at a time. */
export const pageWordsIn = (language: string): Promise<PageWords> =>
  WORDS[spokenFor(language)]?.() ?? Promise.reject(new Error(`There are no words in ${language}.`))
