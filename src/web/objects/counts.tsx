import { targetPart } from '../frame/fact-line.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { Said, Written } from '../frame/said.tsx'
import { Failure } from '../frame/states.tsx'
import type { AskedFragment, AsOf, CountedFragment } from '../generated/objects.ts'
import { CountsAtDocument } from '../generated/objects.ts'
import { type CountedPlace, mayBeAmong } from '../panel/may-count.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { remarkWordsIn } from '../words/remark-words.ts'
import { Proofs } from './proofs.tsx'
import { Remarks } from './remarks.tsx'
import { type AskedOf, readRemarks } from './remarks-answer.ts'
import { Section } from './sections.tsx'

/** What it counts, where, at which level and of which day: each a way there. */
function CountOf({ one }: { readonly one: CountedFragment }) {
  const { lang, words } = useScene()
  const { counted, asOf } = remarkWordsIn(lang)
  const { counts, place, atLevel } = one
  return (
    <p>
      <Link to={objectChange(one.key)}>{counted(one.count, one.of)}</Link>
      {atLevel ? ` · ${atLevel.name}` : ''}
      {place ? ' · ' : ''}
      {place ? <Link to={objectChange(place.key)}>{place.fullName}</Link> : null}
      {counts ? ' · ' : ''}
      {counts ? (
        <Link to={objectChange(counts.key)}>
          <Said parts={[targetPart(counts, { text: counts.key })]} />
        </Link>
      ) : null}{' '}
      <small>{asOf(shownStart(one.observed, words))}</small>
    </p>
  )
}

/** Numbers that sources give without naming each, as they were put down. */
const Counts = ({ all }: { readonly all: readonly CountedFragment[] }) => (
  <ul class="plain counts">
    {all.map((one) => (
      <li key={one.key}>
        <CountOf one={one} />
        <p>
          <Written text={one.statement} language={one.writtenIn} />
        </p>
        <Proofs all={one.sources} />
      </li>
    ))}
  </ul>
)

const Questions = ({ all }: { readonly all: readonly AskedFragment[] }) => (
  <ul class="plain questions">
    {all.map(({ key, question, writtenIn }) => (
      <li key={key}>
        <Link to={objectChange(key)}>
          <Written text={question} language={writtenIn} />
        </Link>
      </li>
    ))}
  </ul>
)

/** What sources count without naming each, what documents say for and against it, and what was looked for and not found. */
function Told({ asked }: { readonly asked: readonly AskedOf[] }) {
  const { at, lang, words } = useScene()
  const view = at()
  const loaded = useLoaded(`remarks ${lang} ${JSON.stringify([asked, view])}`, (signal) =>
    readRemarks(asked, view, lang, signal),
  )
  if (loaded.error) return <Failure {...loaded} words={words} />
  const { counts = [], criticisms = [], questions = [], isCut = false } = loaded.value ?? {}
  const told = remarkWordsIn(lang)
  return (
    <>
      <Section title={told.counts}>{counts.length > 0 ? <Counts all={counts} /> : null}</Section>
      <Remarks all={criticisms} />
      <Section title={told.questions}>{questions.length > 0 ? <Questions all={questions} /> : null}</Section>
      {isCut ? <p class="soft">{told.more}</p> : null}
    </>
  )
}

/** Of a thing, and of what it is made of: a directive of its provisions and of what it demands. */
export const RemarksOn = ({ things }: { readonly things: readonly string[] }) => (
  <Told asked={things.map((key) => ({ counts: { counts: key }, about: key }))} />
)

async function readAround({ ancestors }: CountedPlace, at: AsOf, lang: string, signal: AbortSignal) {
  const asked = ancestors.map(({ key: place }) => ask(CountsAtDocument, { place, at, lang }, signal))
  return (await Promise.all(asked)).flatMap(({ data }) => data.countAssertions?.nodes ?? [])
}

/** Counts for places around one that may be true of it, apart from its own: each says for which place. */
function CountsAround({ place }: { readonly place: CountedPlace }) {
  const { at, lang, words } = useScene()
  const view = at()
  const loaded = useLoaded(`counts around ${place.key} ${lang} ${JSON.stringify(view)}`, (signal) =>
    readAround(place, view, lang, signal),
  )
  if (loaded.error) return <Failure {...loaded} words={words} />
  const all = (loaded.value ?? []).filter((one) => mayBeAmong(place, one))
  return <Section title={remarkWordsIn(lang).countsAround}>{all.length > 0 ? <Counts all={all} /> : null}</Section>
}

/** Of a place: what is counted there, and around it where that may be true of it. */
export const RemarksAt = ({ place }: { readonly place: CountedPlace }) => (
  <>
    <Told asked={[{ counts: { atPlace: place.key }, about: place.key }]} />
    <CountsAround place={place} />
  </>
)
