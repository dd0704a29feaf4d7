import { Link, objectChange } from '../frame/link.tsx'
import { Failure } from '../frame/states.tsx'
import { type ChangedFragment, EventsOfDocument } from '../generated/objects.ts'
import { isAfterShown } from '../state/after-shown.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { shownDate } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { remarkWordsIn } from '../words/remark-words.ts'
import { Section } from './sections.tsx'

/** An event with its day and what ordered it. */
function Event({ one }: { readonly one: ChangedFragment }) {
  const { day, words } = useScene()
  const { key, name, date, directive } = one
  return (
    <li>
      <time>{shownDate(date, words)}</time> <Link to={objectChange(key)}>{name}</Link>{' '}
      {isAfterShown(date, day) ? <small>({words.later}) </small> : null}
      {directive ? (
        <small>
          <Link to={objectChange(directive.key)}>{directive.name}</Link>
        </small>
      ) : null}
    </li>
  )
}

/** What a place was formed, called otherwise and ended by, the oldest first: of what goes on, no lineage tells that. */
export function EventsOf({ of }: { readonly of: string }) {
  const { at, lang, words } = useScene()
  const view = at()
  const filter = { anyOf: [{ original: of }, { result: of }] }
  const loaded = useLoaded(`events of ${of} ${lang} ${JSON.stringify(view)}`, (signal) =>
    ask(EventsOfDocument, { filter, at: view, lang }, signal),
  )
  if (loaded.error) return <Failure {...loaded} words={words} />
  const { nodes: all = [], pageInfo } = loaded.value?.data.changeEvents ?? {}
  const told = remarkWordsIn(lang)
  return (
    <Section title={told.events}>
      {all.length > 0 ? (
        <ul class="plain">
          {all.map((one) => (
            <Event key={one.key} one={one} />
          ))}
        </ul>
      ) : null}
      {pageInfo?.hasNextPage ? <p class="soft">{told.more}</p> : null}
    </Section>
  )
}
