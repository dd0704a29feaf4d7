import type { Words as ChartWords } from '../../chart/words.ts'
import type { FactFragment, TargetFragment } from '../generated/details.ts'
import { shownStart, shownTime, type Time, withDays } from '../state/times.ts'
import type { PageWords } from '../words/page-words.ts'

/** A stretch of a line. `lang`: its language, where that is not the page's; empty: nobody says in which it is. */
export interface Part {
  readonly text: string
  readonly lang?: string
}

/** What a line is told in. */
export interface Telling {
  readonly lang: string
  readonly words: PageWords
  readonly chartWords: ChartWords
}

/** A reason as the API tells it: of most things the line is the name with its time. */
export interface Reasoned {
  readonly role: string
  /** Of the fact. */
  readonly key: string
  readonly text: string
  readonly fact: FactFragment | null
}

const shortOf = (language: string): string => language.split('-')[0] ?? ''
const isKindOf = (language: string, asked: string): boolean => shortOf(language) === shortOf(asked)

/** A text in which a name stands. @param language of the name, as far as the world says it */
export const named = (text: string, language: string | null, { lang }: Pick<Telling, 'lang'>): Part =>
  language === null || isKindOf(language, lang) ? { text } : { text, lang: language }

/** What those who keep the world wrote down for all readers: a statement, a reading, a question. @param language empty: nobody says which */
export const written = (text: string, language: string | null, telling: Pick<Telling, 'lang'>): Part =>
  named(text, language ?? '', telling)

/** What a provision acts on: by its name. @param unnamed where it has none */
export function targetPart(one: TargetFragment | null, unnamed: Part): Part {
  if (one && 'code' in one) return { text: `${one.code} · ${one.name}` }
  if (one && 'name' in one) return { text: one.name }
  return one && 'fullName' in one ? { text: one.fullName } : unnamed
}

interface Provision {
  readonly action: string
  readonly subject: string
  readonly writtenIn: string | null
  readonly effectiveFrom: string | null
  readonly target: TargetFragment | null
  /** At which alone it reaches anything; none: wherever its target is. */
  readonly levels: readonly { readonly name: string }[]
}

/** Beside what a provision acts on: at which levels alone. */
const levelsTold = ({ levels }: Provision, { fields }: PageWords): readonly Part[] =>
  levels.length === 0 ? [] : [{ text: ` (${fields.level}: ${levels.map(({ name }) => name).join(', ')})` }]

/** What a provision does, from when, to what, and at which levels. */
export function provisionLine(one: Provision, telling: Omit<Telling, 'chartWords'>): readonly Part[] {
  const { words } = telling
  const { action, effectiveFrom: from } = one
  const told = from ? ` ${words.starting(shownStart(from, words))}` : ''
  const does = `${words.actions[action] ?? action}${told}: `
  return [
    { text: does },
    targetPart(one.target, written(one.subject, one.writtenIn, telling)),
    ...levelsTold(one, words),
  ]
}

const recordOf = (kind: string, valid: Time, { words }: Telling): readonly Part[] => {
  const time = shownTime(valid, words)
  return [{ text: `${words.kinds[kind] ?? kind}${time === '' ? '' : ` (${time})`}` }]
}

/** The API writes the time of a thing behind its name as two dates: here it is told as everywhere else. */
function timeTold(text: string, fact: FactFragment, words: PageWords): string {
  if (!('valid' in fact)) return withDays(text, words)
  const [from, to] = [fact.valid.from ?? '…', fact.valid.to ?? '…']
  const written = ` (${from} – ${to})`
  if (!text.endsWith(written)) return withDays(text, words)
  const time = shownTime(fact.valid, words)
  return `${text.slice(0, -written.length)}${time === '' ? '' : ` (${time})`}`
}

/** Two kinds of posts that a model joins. */
export const pairName = (
  { code, main, concurrent }: Readonly<Record<'code' | 'main' | 'concurrent', string | undefined>>,
  { heldWith }: ChartWords,
): string => `${code}: ${main ?? '…'} ${heldWith} ${concurrent ?? '…'}`

/** A fact behind an answer in one line, in the language of the page as far as it is ours. */
export function factLine({ key, text, fact }: Reasoned, telling: Telling): readonly Part[] {
  const { words, chartWords } = telling
  if (!fact) return [{ text: `${words.notKnownThen} ` }, { text: key }]
  const dated = timeTold(text, fact, words).trim()
  switch (fact.__typename) {
    case 'Effect':
      return provisionLine(fact, telling)
    case 'PostPair': {
      const { code, mainPostType, concurrentPostType } = fact
      return [{ text: pairName({ code, main: mainPostType?.name, concurrent: concurrentPostType?.name }, chartWords) }]
    }
    case 'ExecutionReport':
      return [{ text: `${words.execution[fact.outcome]} (${shownStart(fact.observed, words)})` }]
    case 'ConcurrentHolding':
    case 'BodyMerger':
    case 'Occupancy':
      return recordOf(fact.__typename, fact.valid, telling)
    case 'Obligation':
    case 'CountAssertion':
    case 'Criticism':
    case 'OpenQuestion':
      return [written(dated, fact.writtenIn, telling)]
    case 'Proposal':
      return [{ text: dated, lang: '' }]
    default:
      return dated === ''
        ? [{ text: fact.key }]
        : [named(dated, 'nameLanguage' in fact ? fact.nameLanguage : null, telling)]
  }
}
