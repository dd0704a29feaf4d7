import type { KindWords } from './kind-words.ts'
import { en } from './kind-words-en.ts'
import { vi } from './kind-words-vi.ts'
import { spokenFor } from './words-in.ts'

/** @param language of the page; one that it has no words in: English */
export const kindWordsIn = (language: string): KindWords => (spokenFor(language) === 'vi' ? vi : en)
