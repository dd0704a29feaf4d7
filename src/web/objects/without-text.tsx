import { Failure, Waiting } from '../frame/states.tsx'
import { type AsOf, type CalledFragment, RestingOnDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledOnes } from './called.tsx'
import { kindName } from './object-title.ts'
import { Facts, Section } from './sections.tsx'

interface Resting {
  readonly ones: readonly CalledFragment[]
  readonly count: number
}

async function readResting(key: string, at: AsOf, lang: string, signal: AbortSignal): Promise<Resting> {
  const { data } = await ask(RestingOnDocument, { key, at, lang }, signal)
  const { nodes = [], totalCount = null } = data.document?.supports ?? {}
  return { ones: nodes, count: totalCount ?? nodes.length }
}

/** Kind by kind, each the way to its page; where they are more than are read, how many. */
function RestingOnes({ ones, count }: Resting) {
  const scene = useScene()
  if (ones.length === 0) return null
  const byKind = Map.groupBy(ones, ({ __typename }) => __typename)
  return (
    <Section title={kindWordsIn(scene.lang).supports}>
      <Facts facts={[...byKind].map(([kind, all]) => [kindName(kind, scene), <CalledOnes key={kind} all={all} />])} />
      {count > ones.length ? (
        <p class="soft">
          {ones.length} / {count}
        </p>
      ) : null}
    </Section>
  )
}

/** Of a document that is only cited: that its text is not at hand, and all the same what it proves. */
export function WithoutText({ document }: { readonly document: string }) {
  const { at, lang, words } = useScene()
  const view = at()
  const loaded = useLoaded(`resting ${document} ${lang} ${JSON.stringify(view)}`, (signal) =>
    readResting(document, view, lang, signal),
  )
  const { value, error } = loaded
  return (
    <>
      <p class="soft">{words.noText}</p>
      {error ? <Failure {...loaded} words={words} /> : null}
      {value ? <RestingOnes {...value} /> : error ? null : <Waiting words={words} />}
    </>
  )
}
