import { Failure, Waiting } from '../frame/states.tsx'
import { useScene } from '../state/scene.ts'
import { useKept } from '../state/use-kept.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledOnes } from './called.tsx'
import { More } from './more.tsx'
import { kindName } from './object-title.ts'
import { type Resting, readResting } from './resting-answer.ts'
import { Facts, Section } from './sections.tsx'

interface RestingOnesProps extends Resting {
  readonly isBusy: boolean
  readonly onMore: () => void
}

/** Kind by kind, each the way to its page; where they are more than are read, how many, and the way to the next. */
function RestingOnes({ ones, count, isBusy, onMore }: RestingOnesProps) {
  const scene = useScene()
  const { supports } = kindWordsIn(scene.lang)
  if (ones.length === 0) return null
  const byKind = Map.groupBy(ones, ({ __typename }) => __typename)
  return (
    <Section title={supports}>
      <Facts facts={[...byKind].map(([kind, all]) => [kindName(kind, scene), <CalledOnes key={kind} all={all} />])} />
      <More shown={ones.length} count={count} isBusy={isBusy} onMore={onMore} />
    </Section>
  )
}

/** Of a document that is only cited: that its text is not at hand, and all the same what it proves. */
export function WithoutText({ document }: { readonly document: string }) {
  const { at, lang, words } = useScene()
  const [pages, keepPages] = useKept(`resting on ${document}`, 1)
  const asked = { key: document, at: at(), lang }
  const loaded = useLoaded(`resting ${pages} ${JSON.stringify(asked)}`, (signal) => readResting(asked, pages, signal))
  const { value, error, isBusy } = loaded
  return (
    <>
      <p class="soft">{words.noText}</p>
      {error ? <Failure {...loaded} words={words} /> : null}
      {value ? (
        <RestingOnes {...value} isBusy={isBusy} onMore={() => keepPages(value.pages + 1)} />
      ) : error ? null : (
        <Waiting words={words} />
      )}
    </>
  )
}
