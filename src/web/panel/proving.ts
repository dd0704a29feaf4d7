import type { NamedDocumentFragment, WhyFragment, WordsFragment } from '../generated/details.ts'

/** A source that is cited, with its words where they are known. */
export interface Cited {
  readonly words: string | null
  readonly document: (NamedDocumentFragment & { readonly language: string }) | null
}

/** Words of a text, or as others cite them, with all facts that they prove. */
export interface Proving {
  readonly key: string
  readonly facts: readonly WhyFragment[]
  /** In a text that is held; null: they are cited. */
  readonly quote: WordsFragment | null
  /** Where no text is held: what is cited, of which no words may be known. */
  readonly cited: readonly Cited[]
}

const DECIDE: readonly string[] = ['EFFECT', 'DIRECTIVE', 'EVENT']
/** How long something was there is no reason beside what decided. */
const LIVES: readonly string[] = ['POST', 'ORGANIZATION', 'PLACE', 'POST_TYPE', 'ORGANIZATION_TYPE']
/** What is on record of an arrangement tells its own sources. */
const TOLD_APART: readonly string[] = ['ConcurrentHolding', 'BodyMerger']

const decides = ({ role }: WhyFragment): boolean => DECIDE.includes(role)

/** What is told of the reasons of an answer: what decided it first. */
function toldOf(because: readonly WhyFragment[]): readonly WhyFragment[] {
  const all = because.filter(({ fact }) => !TOLD_APART.includes(fact?.__typename ?? ''))
  const [first, others] = [all.filter(decides), all.filter((one) => !decides(one))]
  return first.length === 0 ? all : [...first, ...others.filter(({ role }) => !LIVES.includes(role))]
}

const keyOf = ({ document, start, end }: WordsFragment): string => `${document?.key} ${start} ${end}`

const quoted = (quote: WordsFragment, facts: readonly WhyFragment[]): Proving => ({
  ...{ key: keyOf(quote), facts, quote, cited: [] },
})

/** What proves a reason: exact words of a text, else what is cited; of what decided also where no words of it are known. */
function provingOf(reason: WhyFragment): readonly Proving[] {
  if (reason.quote) return [quoted(reason.quote, [reason])]
  const known = reason.citations.filter(({ words }) => words !== null)
  const cited = known.length === 0 && decides(reason) ? reason.citations : known
  if (cited.length === 0) return []
  const key = cited.map(({ words, document }) => `${document?.key} ${words}`).join()
  return [{ key, facts: [reason], quote: null, cited }]
}

/**
 * By which words something stands as it does, each once with all that they prove.
 * @param own further words of what stands so, as a directive has them for a pair
 */
export function provingIn(because: readonly WhyFragment[], own: readonly WordsFragment[] = []): readonly Proving[] {
  const reasons = toldOf(because)
  const itself = reasons.filter(({ role }) => role === 'OWN_RECORD')
  const all = [...reasons.flatMap(provingOf), ...own.map((quote) => quoted(quote, itself))]
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const facts = [first, ...others].flatMap((one) => one.facts)
    return [{ ...first, facts: [...new Map(facts.map((one) => [`${one.role} ${one.key}`, one])).values()] }]
  })
}
