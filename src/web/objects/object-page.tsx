import { useEffect } from 'preact/hooks'
import { DateField } from '../chart/date-field.tsx'
import { KnownChoice } from '../chart/known-choice.tsx'
import { AddressFaults, NoSuchObject } from '../frame/address-faults.tsx'
import { Because } from '../frame/because.tsx'
import { OnlyIn, Said, Written } from '../frame/said.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { DirectiveFacts } from './directive-facts.tsx'
import { DocumentFacts, EffectFacts, ModelFacts, PairFacts } from './models-and-documents.tsx'
import { type AnyObject, readObject, titleOf } from './object-answer.ts'
import { BodyFacts, PlaceFacts } from './places-and-bodies.tsx'
import { ArrangementFacts, PersonFacts, PostFacts } from './posts-and-people.tsx'
import { Proofs } from './proofs.tsx'
import { Facts, Interval, Section } from './sections.tsx'

/** What is told of each kind beside what all have. */
function OwnFacts({ one }: { readonly one: AnyObject }) {
  switch (one.__typename) {
    case 'Place':
      return <PlaceFacts one={one} />
    case 'Organization':
      return <BodyFacts one={one} />
    case 'Post':
      return <PostFacts one={one} />
    case 'Person':
      return <PersonFacts one={one} />
    case 'Directive':
      return <DirectiveFacts one={one} />
    case 'PilotModel':
      return <ModelFacts one={one} />
    case 'Document':
      return <DocumentFacts one={one} />
    case 'PostPair':
      return <PairFacts one={one} />
    case 'Effect':
      return <EffectFacts one={one} />
    case 'ConcurrentHolding':
    case 'BodyMerger':
      return <ArrangementFacts one={one} />
    default:
      return null
  }
}

/** Whether it is there on the day, and how that is known. */
function Existing({ one }: { readonly one: AnyObject }) {
  const { words, chartWords, day } = useScene()
  if (!('exists' in one) || !one.exists) return null
  return (
    <Section title={`${words.fields.exists} ${shownDay(day)}`}>
      <p>{chartWords.existence[one.exists.state]}</p>
      {one.exists.because.length > 0 ? <Because reasons={one.exists.because} /> : null}
    </Section>
  )
}

/** Where it comes from, and how it came to be recorded as it is. */
function Origin({ one }: { readonly one: AnyObject }) {
  const { words } = useScene()
  const { fields } = words
  const sources = 'sources' in one ? one.sources : []
  return (
    <>
      <Section title={fields.sources}>{sources.length > 0 ? <Proofs all={sources} /> : null}</Section>
      <Section title={fields.versions}>
        <ol class="plain">
          {one.history.map(({ recordedFrom: { number, recordedOn, note }, withdrawn }) => (
            <li key={number}>
              {words.revision(number, shownDay(recordedOn))}{' '}
              <small>
                <Written text={note} />
              </small>
              {withdrawn ? ` (${fields.withdrawn})` : ''}
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

function Told({ one }: { readonly one: AnyObject }) {
  const scene = useScene()
  const { words } = scene
  const { fields } = words
  const title = titleOf(one, scene)
  const name = title.map(({ text }) => text).join('')
  useEffect(() => {
    document.title = `${name} – Dualhat`
  }, [name])
  return (
    <>
      <p class="soft">
        {words.kinds[one.__typename] ?? one.__typename} · <code>{one.key}</code>
      </p>
      <h1>
        <Said parts={title} />
        {one.__typename === 'Document' ? <OnlyIn parts={title} /> : null}
      </h1>
      <OwnFacts one={one} />
      <Facts
        facts={[
          [fields.valid, 'valid' in one && (one.valid.from || one.valid.to) ? <Interval {...one.valid} /> : null],
          [fields.rule, 'rule' in one ? one.rule : null],
          [fields.reading, 'reading' in one && one.reading ? <Written text={one.reading} /> : null],
        ]}
      />
      <Existing one={one} />
      <Origin one={one} />
    </>
  )
}

/** The page of one object, as seen in the view of the address. */
export function ObjectPage() {
  const { address, at, day, lang, words } = useScene()
  const key = address.object ?? ''
  const view = at()
  const loaded = useLoaded(`object ${key} ${lang} ${JSON.stringify(view)}`, (signal) =>
    readObject(key, view, lang, signal),
  )
  const { value, error, isBusy } = loaded
  return (
    <main class="object" aria-busy={isBusy}>
      <div class="toolbar">
        <button type="button" aria-label={words.back} title={words.back} onClick={() => history.back()}>
          ←
        </button>
        <DateField label={words.day} day={day} onDay={(other) => go({ at: other })} />
        <KnownChoice />
      </div>
      <AddressFaults />
      {error?.code === 'NOT_FOUND' ? <NoSuchObject /> : error ? <Failure {...loaded} words={words} /> : null}
      {value && !error ? <Told one={value} /> : error ? null : <Waiting words={words} />}
    </main>
  )
}
