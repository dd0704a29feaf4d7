import type { NodeChange } from './as-of.ts'
import type { Row } from './rows.ts'
import { inLanguage, type Words } from './words.ts'

type Tell = Readonly<Record<'NEW' | 'GONE', (word: string) => string>>

const vi: Tell = {
  NEW: (word) => `“${word}”: chỉ bản ghi đang xem có.`,
  GONE: (word) => `“${word}”: chỉ bản ghi được so sánh có.`,
}

const en: Tell = {
  NEW: (word) => `“${word}”: only the revision shown has it.`,
  GONE: (word) => `“${word}”: only the one that it is compared with has it.`,
}

const CHANGES = ['NEW', 'GONE'] as const

/**
 * Which of two revisions has what is told in the words for what only one of them has; empty: nothing is told in them.
 * @param words for these two
 * @param others what is told beside the rows
 */
export function onlyOneHas(
  { recorded }: Words,
  language: string,
  rows: readonly Pick<Row, 'recorded' | 'evidence'>[],
  others: readonly NodeChange[] = [],
): string {
  const told = new Set([...rows.flatMap((row) => [row.recorded, row.evidence]), ...others])
  const tell = inLanguage(language, { vi, en }, en)
  return CHANGES.filter((change) => told.has(change))
    .map((change) => tell[change](recorded[change]))
    .join(' ')
}
