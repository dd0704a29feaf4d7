import type { Id } from '../../model/ids.ts'
import type { Interval } from '../../model/interval.ts'
import type { Name } from '../../model/name.ts'
import type { Code, Place } from '../../model/place.ts'
import type { Group } from './conflict.ts'
import { mention, type Sentence, sentence } from './sentence.ts'
import { amongPairs, borneDays, inWords, type Spanned } from './spans.ts'

interface Marked<T> {
  readonly bearer: Id
  readonly mark: T
}

function marked<T extends { readonly valid: Interval }>(
  bearer: { readonly id: Id; readonly valid: Interval },
  marks: readonly T[],
  keyOf: (mark: T) => string,
  says: (mark: T) => string,
): readonly Spanned<Marked<T>>[] {
  return marks.flatMap((mark) => {
    const span = borneDays(mark.valid, bearer.valid)
    return span ? [{ item: { bearer: bearer.id, mark }, key: keyOf(mark), span, says: says(mark) }] : []
  })
}

const said = ({ bearer, mark }: Marked<Code>): Sentence => sentence`${mention(bearer)} ${inWords(mark.valid)}`

/** A code means one place at a time. A code that no source ends ends with its place. @param places those that ever bore it */
export const codeShared = (scheme: string, value: string, places: readonly Place[]): Group =>
  amongPairs(
    places.flatMap((place) =>
      marked(
        place,
        place.codes.filter((code) => code.scheme === scheme && code.value === value),
        () => '',
        () => place.id,
      ),
    ),
    ({ item: a }, { item: b }) => ({
      rule: 'CODE_SHARED',
      about: a.bearer,
      facts: [a.bearer, b.bearer],
      explanation: sentence`Two places are said to bear the code ${scheme} ${value} at the same time: ${said(a)}; ${said(b)}.`,
    }),
  )

/** A place bears one code of a scheme at a time. */
export const twoCodes = (place: Place): Group =>
  amongPairs(
    marked(
      place,
      place.codes,
      ({ scheme }) => scheme,
      ({ value }) => value,
    ),
    ({ item: { mark: a } }, { item: { mark: b } }) => ({
      rule: 'TWO_CODES',
      about: place.id,
      facts: [place.id],
      explanation: sentence`It is said to bear two codes of ${a.scheme} at the same time: ${a.value} ${inWords(a.valid)}; ${b.value} ${inWords(b.valid)}.`,
    }),
  )

/** A thing has one preferred name in a language at a time. */
export const twoNames = (bearer: {
  readonly id: Id
  readonly valid: Interval
  readonly names: readonly Name[]
}): Group =>
  amongPairs(
    marked(
      bearer,
      bearer.names.filter(({ use }) => use === 'PREFERRED'),
      ({ language }) => language,
      ({ text }) => text,
    ),
    ({ item: { mark: a } }, { item: { mark: b } }) => ({
      rule: 'TWO_NAMES',
      about: bearer.id,
      facts: [bearer.id],
      explanation: sentence`Two preferred names of one language are said to hold at the same time: “${a.text}” ${inWords(a.valid)}; “${b.text}” ${inWords(b.valid)}.`,
    }),
  )
