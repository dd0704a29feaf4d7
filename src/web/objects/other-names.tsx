import { named } from '../frame/fact-line.ts'
import { Said } from '../frame/said.tsx'
import { useScene } from '../state/scene.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { hasTime, otherNames } from './names-told.ts'
import type { AnyObject } from './object-answer.ts'
import { Interval, Section } from './sections.tsx'

/** What else it is and was called, in any language: it is found by each of these. */
export function OtherNames({ one, heading }: { readonly one: AnyObject; readonly heading: string }) {
  const { lang } = useScene()
  const names = 'names' in one ? otherNames(one.names, heading) : []
  return (
    <Section title={kindWordsIn(lang).names}>
      {names.length > 0 ? (
        <ul class="plain">
          {names.map((name) => (
            <li key={JSON.stringify(name)}>
              <Said parts={[named(name.text, name.language, { lang })]} />{' '}
              <small>{hasTime(name) ? <Interval {...name.valid} /> : null}</small>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
