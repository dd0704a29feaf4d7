import { Said } from '../frame/said.tsx'
import { Failure } from '../frame/states.tsx'
import { type AsOf, ConflictsOnDocument, type ConflictsOnQuery } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { withDays } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { conflictWordsIn } from '../words/conflict-words.ts'
import { remarkWordsIn } from '../words/remark-words.ts'
import { CalledOnes } from './called.tsx'

export type Conflict = NonNullable<ConflictsOnQuery['conflicts']>['nodes'][number]

/** The same one may be about several of the things asked for: it is told once. */
const each = (all: readonly Conflict[]): readonly Conflict[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.rule, one.about?.key, one.explanation]), one])).values(),
]

async function readConflicts(things: readonly string[], at: AsOf, lang: string, signal: AbortSignal) {
  const answers = await Promise.all(
    [...new Set(things)].map((about) => ask(ConflictsOnDocument, { about, at, lang }, signal)),
  )
  const lists = answers.flatMap(({ data }) => data.conflicts ?? [])
  return { all: each(lists.flatMap(({ nodes }) => nodes)), isCut: lists.some(({ pageInfo }) => pageInfo.hasNextPage) }
}

/** Against which rule, in the page's words; the facts that are told elsewhere, each a way to it; and the whole sentence, which is English. */
function One({ one, here }: { readonly one: Conflict; readonly here: readonly string[] }) {
  const { lang, words } = useScene()
  const elsewhere = one.facts.filter(({ key }) => !here.includes(key))
  return (
    <li>
      <strong>{conflictWordsIn(lang).rules[one.rule]}</strong>
      <CalledOnes all={elsewhere} />
      <p>
        <Said parts={[{ text: withDays(one.explanation, words), lang: 'en' }]} />
      </p>
    </li>
  )
}

interface ConflictsProps {
  readonly things: readonly string[]
  /** Of its heading. */
  readonly as?: 'h2' | 'h3'
  /** Those of the things whose facts are told beside it anyway; left out: all. */
  readonly here?: readonly string[]
  /** Where the things are told as in another view than the one that is shown. */
  readonly view?: AsOf
}

/** Where what is recorded of a thing, or of what it is made of, cannot all be so: all of it is kept, and none is preferred. Nothing where it can. */
export function ConflictsOn({ things, here = things, as: Heading = 'h2', view: other }: ConflictsProps) {
  const { at, restingDay, lang, words } = useScene()
  const view = other ?? at(restingDay)
  const loaded = useLoaded(`conflicts ${lang} ${JSON.stringify([things, view])}`, (signal) =>
    readConflicts(things, view, lang, signal),
  )
  if (loaded.error) return <Failure {...loaded} words={words} />
  const { all = [], isCut = false } = loaded.value ?? {}
  if (all.length === 0) return null
  const told = conflictWordsIn(lang)
  return (
    <section class="conflicts">
      <Heading>{told.title}</Heading>
      <p class="soft">{told.kept}</p>
      <ul class="plain">
        {all.map((one) => (
          <One key={one.explanation} one={one} here={here} />
        ))}
      </ul>
      {isCut ? <p class="soft">{remarkWordsIn(lang).more}</p> : null}
    </section>
  )
}
