import { inLanguage, type Words } from './words.ts'

type Recorded = Words['recorded']

const vi: Recorded = { NEW: 'về sau không còn được ghi nhận', GONE: 'chưa được ghi nhận' }
const en: Recorded = { NEW: 'no longer recorded later', GONE: 'not recorded yet' }

/**
 * What is said of what only one of two revisions has where the earlier of the two is shown: what comes later is not told as what was
 * before. The page is sent without them, and loads them with what compares two revisions.
 */
export const earlierWords = (language: string): Recorded => inLanguage(language, { vi, en }, en)
