import { en } from './en.ts'
import type { PageWords } from './page-words.ts'
import { vi } from './vi.ts'

const WORDS: Readonly<Record<string, PageWords>> = { vi, en }

/** In a language, in English where the page has none of its own. */
export const pageWordsIn = (language: string): PageWords => WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? en
