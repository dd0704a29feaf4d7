import { useEffect, useRef } from 'preact/hooks'
import { DateField } from '../chart/date-field.tsx'
import { KnownChoice } from '../chart/known-choice.tsx'
import { AddressFaults, NoSuchObject } from '../frame/address-faults.tsx'
import { Because } from '../frame/because.tsx'
import { InAnyLanguage, OnlyIn, Said } from '../frame/said.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { windowTitle } from '../frame/window-title.ts'
import { shownLife, timeOf } from '../panel/lifetime.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { useKeptScroll } from '../state/use-kept.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ConflictsOn } from './conflicts.tsx'
import { ConflictsOfHeld } from './conflicts-of-held.tsx'
import { madeFacts } from './made.tsx'
import { type AnyObject, readObject } from './object-answer.ts'
import { kindName, titleOf } from './object-title.ts'
import { OtherNames } from './other-names.tsx'
import { OwnFacts } from './own-facts.tsx'
import { Proofs } from './proofs.tsx'
import { Facts, ReadSo, Section } from './sections.tsx'

/** Whether it is there on the day, and how that is known. */
function Existing({ one }: { readonly one: AnyObject }) {
  const { words, chartWords, day } = useScene()
  if (!('exists' in one) || !one.exists) return null
  return (
    <Section title={`${words.fields.exists} ${shownDay(day)}`}>
      <p>
        {one.__typename === 'Occupancy' ? words.holding[one.exists.state] : chartWords.existence[one.exists.state]}
        {one.exists.state === 'YES' && 'basis' in one ? <ReadSo basis={one.basis} /> : null}
      </p>
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
                <InAnyLanguage text={note} />
              </small>
              {withdrawn ? ` (${fields.withdrawn})` : ''}
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}

/** What is about a thing, and about what makes it stand as it does: a directive's provisions, the model that is followed. */
function thingsIn(one: AnyObject): readonly string[] {
  const provisions = one.__typename === 'Directive' ? one.effects : []
  const model = 'model' in one && one.model ? [one.model] : []
  return [one, ...provisions, ...model].map(({ key }) => key)
}

function Told({ one }: { readonly one: AnyObject }) {
  const scene = useScene()
  const { words } = scene
  const { fields } = words
  const title = titleOf(one, scene)
  const time = timeOf(one)
  const name = title.map(({ text }) => text).join('')
  useEffect(() => {
    document.title = windowTitle(name)
  }, [name])
  return (
    <>
      <p class="soft">
        {kindName(one.__typename, scene)} · <code>{one.key}</code>
      </p>
      <h1>
        <Said parts={title} />
        {one.__typename === 'Document' ? <OnlyIn parts={title} /> : null}
      </h1>
      <OwnFacts one={one} />
      <Facts
        facts={[
          [fields.valid, time && (time.from || time.to) ? <span>{shownLife(time, words)}</span> : null],
          ...madeFacts(one, scene),
        ]}
      />
      <OtherNames one={one} heading={name} />
      <Existing one={one} />
      {one.__typename === 'Person' ? <ConflictsOfHeld one={one} /> : <ConflictsOn things={thingsIn(one)} />}
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
  const part = useRef<HTMLElement>(null)
  useKeptScroll(part, value && !error ? value.key : null)
  return (
    <main class="object" ref={part} aria-busy={isBusy}>
      <div class="toolbar">
        <button type="button" aria-label={words.back} title={words.back} onClick={() => history.back()}>
          ←
        </button>
        <DateField label={words.day} day={day} onDay={(other) => go({ at: other })} />
        <KnownChoice />
      </div>
      <AddressFaults />
      {error?.code === 'NOT_FOUND' ? <NoSuchObject /> : error ? <Failure {...loaded} words={words} /> : null}
      {/* Nothing of another thing stays under its name while its own is on the way. */}
      {value && !error ? <Told key={value.key} one={value} /> : error ? null : <Waiting words={words} />}
    </main>
  )
}
