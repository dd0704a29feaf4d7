import { fold, termsOf } from '../model/text.ts'
import type { Wordings } from './place-forms.ts'

/** What stands before the name of a place and behind it, folded: of `{place} District` nothing and `district`. */
type Around = readonly [before: readonly string[], behind: readonly string[]]

const aroundIn = (territory: string): Around => {
  const [before = '', behind = ''] = territory.split('{place}')
  return [termsOf(fold(before)), termsOf(fold(behind))]
}

const isSame = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word, at) => word === others[at])

/** The name that words leave within others; null: it does not stand within them, or nothing is left. */
function within(words: readonly string[], [before, behind]: Around): readonly string[] | null {
  const until = words.length - behind.length
  if (before.length + behind.length === 0 || until <= before.length) return null
  const folded = words.map(fold)
  const fits = isSame(folded.slice(0, before.length), before) && isSame(folded.slice(until), behind)
  return fits ? words.slice(before.length, until) : null
}

/**
 * A text without the words by which places are told to be of some kind: `Đông Triều` of `huyện Đông Triều`, whatever that is by now.
 * The most words that can be taken away are. null: it has none.
 */
export function withoutDesignation(text: string, wordings: Wordings): string | null {
  const words = termsOf(text)
  const patterns = [...wordings.values()].flatMap((worded) => Object.values(worded).map(({ territory }) => territory))
  const left = patterns.flatMap((territory) => {
    const name = within(words, aroundIn(territory))
    return name ? [name] : []
  })
  const [shortest] = left.toSorted((a, b) => a.length - b.length)
  return shortest ? shortest.join(' ') : null
}
