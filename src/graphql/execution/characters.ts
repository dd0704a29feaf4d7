/** Quotes, a colon and a comma around a value and its name. */
export const PUNCTUATION = 6
const SHORT = 5

/** About how many characters a value takes in the answer. */
export function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.reduce((sum, one) => sum + charactersOf(one) + SHORT, 0) : SHORT
}
