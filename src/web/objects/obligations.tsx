import { Link, objectChange } from '../frame/link.tsx'
import { Said, Written } from '../frame/said.tsx'
import { QuoteInText } from '../panel/quote-in-text.tsx'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import type { ObjectOf } from './object-answer.ts'
import { Facts, Names } from './sections.tsx'

type Obligation = ObjectOf<'Directive'>['obligations'][number]

interface PartProps {
  /** As it was put down by who recorded it. */
  readonly told: string
  readonly writtenIn: string | null
  /** The words of the directive itself, where a text of it is held. */
  readonly words: Obligation['wording']['addressee']
}

const shortOf = (language: string | undefined): string => language?.split('-')[0] ?? ''

/** A part of a duty: in the words of the directive; where those are in another language than the page, also as it was put down. */
function DutyPart({ told, writtenIn, words }: PartProps) {
  const { lang } = useScene()
  const language = words?.document?.language
  const said = words?.words ? (
    <Said parts={[{ text: `“${words.words}”`, ...(language ? { lang: language } : {}) }]} />
  ) : null
  return said && shortOf(language) === shortOf(lang) ? (
    said
  ) : (
    <>
      <Written text={told} language={writtenIn} /> {said ? <small>{said}</small> : null}
    </>
  )
}

/** Bodies one by one: there may be as many as provinces. */
function Addressees({ all }: { readonly all: Obligation['addressees'] }) {
  const { words } = useScene()
  if (all.length === 0) return null
  return (
    <details>
      <summary>
        {words.fields.bodies}: {all.length}
      </summary>
      <Names all={all} />
    </details>
  )
}

/** What somebody must do, with the words that say so. */
export function Duty({ one }: { readonly one: Obligation }) {
  const { words } = useScene()
  const { wording, condition, deadline, writtenIn } = one
  const { duty } = words
  return (
    <div class="duty">
      <Facts
        facts={[
          [
            duty.who,
            <>
              <DutyPart told={one.addressee} writtenIn={writtenIn} words={wording.addressee} />
              <Addressees all={one.addressees} />
            </>,
          ],
          [
            duty.condition,
            condition === null ? null : <DutyPart told={condition} writtenIn={writtenIn} words={wording.condition} />,
          ],
          [
            duty.outcome,
            <DutyPart key="outcome" told={one.requiredOutcome} writtenIn={writtenIn} words={wording.requiredOutcome} />,
          ],
          [words.fields.level, one.levels.map(({ name }) => name).join(', ')],
          [duty.deadline, deadline === null ? duty.noDeadline : shownStart(deadline, words)],
          [words.fields.reading, one.reading === null ? null : <Written text={one.reading} language={writtenIn} />],
        ]}
      />
      {one.quotes.map((quote) => (
        <QuoteInText key={quote.start} quote={quote} />
      ))}
    </div>
  )
}

/** Who must do what, where, and by when, each with the words that say so. */
export function Obligations({ all }: { readonly all: readonly Obligation[] }) {
  const { words } = useScene()
  return all.map((one) => (
    <div key={one.key}>
      <Duty one={one} />
      <p>
        <Link to={objectChange(one.key)}>{words.openPage}</Link>
      </p>
    </div>
  ))
}
