import { named, type Part, pairName, provisionLine, type Telling, targetPart, written } from '../frame/fact-line.ts'
import type { CalledFragment, WordsFragment } from '../generated/objects.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import type { AnyObject, ObjectOf } from './object-answer.ts'

/** What a kind of things is called. */
export const kindName = (kind: string, { words, lang }: Pick<Telling, 'words' | 'lang'>): string =>
  words.kinds[kind] ?? kindWordsIn(lang).kinds[kind] ?? kind

interface Called {
  readonly name: string
}

/** What is joined, by its names; null: none of it is known by one. */
function joined(ends: readonly (Called | null)[], between: string): string | null {
  const names = ends.flatMap((end) => end?.name ?? [])
  return names.length === 0 ? null : names.join(` ${between} `)
}

interface CalledHolding {
  readonly holder: Called | null
  readonly post: Called | null
  readonly vacant: boolean
}

function holdingName({ holder, post, vacant }: CalledHolding, telling: Telling): string {
  const names = [holder?.name ?? (vacant ? telling.words.fields.vacant : null), post?.name]
  const known = names.filter((name) => name !== null && name !== undefined)
  return known.length === 0 ? kindName('Occupancy', telling) : known.join(' · ')
}

/** What something is called where it is told of: by its name; what has none by what it joins or says, else by its kind, never by its key. */
export function calledParts(one: CalledFragment, telling: Telling): readonly Part[] {
  const { heldWith, mergedWith } = telling.chartWords
  const kind = kindName(one.__typename, telling)
  switch (one.__typename) {
    case 'ConcurrentHolding':
      return [{ text: joined([one.mainPost, one.concurrentPost], heldWith) ?? kind }]
    case 'BodyMerger':
      return [{ text: joined(one.components, mergedWith) ?? kind }]
    case 'PostPair': {
      const [main, concurrent] = [one.mainPostType?.name, one.concurrentPostType?.name]
      return [{ text: pairName({ code: one.code, main, concurrent }, telling.chartWords) }]
    }
    case 'Effect':
      return provisionLine(one, telling)
    case 'Obligation':
      return [written(one.requiredOutcome, one.writtenIn, telling)]
    case 'Criticism':
    case 'CountAssertion':
      return [written(one.statement, one.writtenIn, telling)]
    case 'OpenQuestion':
      return [written(one.question, one.writtenIn, telling)]
    case 'Occupancy':
      return [{ text: holdingName(one, telling) }]
    case 'PilotModel':
      return [targetPart(one, { text: kind })]
    default:
      return [{ text: 'fullName' in one ? one.fullName : 'name' in one && one.name !== one.key ? one.name : kind }]
  }
}

const shortOf = (language: string | undefined): string => language?.split('-')[0] ?? ''

/** What is recorded of a text: in its own words where they are in the language of the page, else as it was put down. */
export function inItsWords(told: Part, quote: WordsFragment | null, { lang }: Pick<Telling, 'lang'>): Part {
  const isOfPage = shortOf(quote?.document?.language) === shortOf(lang)
  return quote?.words && isOfPage ? { text: `“${quote.words}”` } : told
}

function reportName({ arrangement, outcome }: ObjectOf<'ExecutionReport'>, telling: Telling): readonly Part[] {
  const told = telling.words.execution[outcome]
  return arrangement ? [...calledParts(arrangement, telling), { text: `: ${told}` }] : [{ text: told }]
}

function proposalName({ quote }: ObjectOf<'Proposal'>, telling: Telling): Part {
  const language = quote.document?.language
  return quote.words
    ? { text: `“${quote.words}”`, ...(language ? { lang: language } : {}) }
    : { text: kindName('Proposal', telling) }
}

/** The heading of the page of an object: its name, or what it says. */
export function titleOf(one: AnyObject, telling: Telling): readonly Part[] {
  switch (one.__typename) {
    case 'Obligation':
      return [inItsWords(written(one.requiredOutcome, one.writtenIn, telling), one.wording.requiredOutcome, telling)]
    case 'Criticism':
      return [inItsWords(written(one.statement, one.writtenIn, telling), one.quotes[0] ?? null, telling)]
    case 'ExecutionReport':
      return reportName(one, telling)
    case 'Proposal':
      return [proposalName(one, telling)]
    case 'ConcurrentHolding':
    case 'BodyMerger':
    case 'PostPair':
    case 'Effect':
    case 'Occupancy':
    case 'CountAssertion':
    case 'OpenQuestion':
      return calledParts(one, telling)
    default:
      return [named('fullName' in one ? one.fullName : one.name, one.nameLanguage, telling)]
  }
}
