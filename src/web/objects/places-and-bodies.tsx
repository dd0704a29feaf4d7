import { Link, objectChange, placeChange } from '../frame/link.tsx'
import { PlacesNow } from '../panel/places-now.tsx'
import { useScene } from '../state/scene.ts'
import { RemarksAt } from './counts.tsx'
import { EventsOf } from './events-of.tsx'
import type { ObjectOf } from './object-answer.ts'
import { BodyLines, PlaceLines } from './own-lines.tsx'
import { Names, OpenChart, ReadSo, Section, Since } from './sections.tsx'

type Steps = ObjectOf<'Place'>['successors'] | ObjectOf<'Organization'>['successors']

/** What became of something, or what it came from, with the event. */
function Lineage({ title, steps }: { readonly title: string; readonly steps: Steps }) {
  return (
    <Section title={title}>
      {steps.map(({ event, node }) => (
        <p key={`${node?.key} ${event.name}`}>
          <Names all={[node]} />{' '}
          <small>
            <Link to={objectChange(event.key)}>{event.name}</Link>
          </small>
        </p>
      ))}
    </Section>
  )
}

export function PlaceFacts({ one }: { readonly one: ObjectOf<'Place'> }) {
  const { words } = useScene()
  const { fields } = words
  return (
    <>
      <OpenChart to={placeChange(one.key)} />
      <PlaceLines {...one} />
      <Lineage title={fields.before} steps={one.predecessors} />
      <Lineage title={fields.after} steps={one.successors} />
      <EventsOf of={one.key} />
      {one.exists?.state === 'NO' && one.successors.length === 0 ? <PlacesNow place={one.key} /> : null}
      <RemarksAt place={one} />
      <Section title={fields.inside}>{one.children.length > 0 ? <Names all={one.children} /> : null}</Section>
      <Section title={fields.bodies}>
        {one.placesAndBodies.length > 0 ? <Names all={one.placesAndBodies} /> : null}
      </Section>
    </>
  )
}

export function BodyFacts({ one }: { readonly one: ObjectOf<'Organization'> }) {
  const { words } = useScene()
  const { fields } = words
  const { place } = one
  return (
    <>
      {place ? <OpenChart to={{ ...placeChange(place.key), chosen: one.key }} /> : null}
      <BodyLines {...one} />
      <Section title={fields.posts}>{one.posts.length > 0 ? <Names all={one.posts} /> : null}</Section>
      <Section title={fields.subordinates}>
        {one.subordinates.length > 0 ? <Names all={one.subordinates} /> : null}
      </Section>
      <Section title={fields.mergers}>
        {one.bodyMergers.map(({ key, basis, standing, components }) => (
          <p key={key}>
            <Names all={components.filter(({ key: other }) => other !== one.key)} /> <Since standing={standing} />
            <ReadSo basis={basis} />{' '}
            <small>
              <Link to={objectChange(key)}>{words.openPage}</Link>
            </small>
          </p>
        ))}
      </Section>
      <Lineage title={fields.before} steps={one.predecessors} />
      <Lineage title={fields.after} steps={one.successors} />
    </>
  )
}
