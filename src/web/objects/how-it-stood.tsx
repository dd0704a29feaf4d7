import type { ChartLink } from '../../chart/chart-model.ts'
import { Because } from '../frame/because.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { readLink } from '../panel/link-answer.ts'
import { isToldOf, Periods } from '../panel/periods.tsx'
import { provingIn } from '../panel/proving.ts'
import { ProvingWords } from '../panel/proving-words.tsx'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { Section } from './sections.tsx'

interface HowItStoodProps {
  readonly link: Pick<ChartLink, 'id' | 'kind' | 'place'>
}

/** What became of what is held or run together, or of a pair of kinds of posts; why it stands as it does, and by which words. */
export function HowItStood({ link }: HowItStoodProps) {
  const { at, lang, words } = useScene()
  const view = at()
  const loaded = useLoaded(`how ${lang} ${link.id} ${JSON.stringify(view)}`, (signal) =>
    readLink(link, view, lang, signal),
  )
  const { value, error } = loaded
  if (!value) return error ? <Failure {...loaded} words={words} /> : <Waiting words={words} />
  const because = value.standing?.because ?? []
  const proving = provingIn(because, value.quotes)
  return (
    <>
      <Section title={words.historyTitle}>
        {isToldOf(value.history) ? <Periods history={value.history} /> : null}
      </Section>
      <Section title={words.why}>{because.length > 0 ? <Because reasons={because} /> : null}</Section>
      <Section title={words.columns.words}>{proving.length > 0 ? <ProvingWords all={proving} /> : null}</Section>
    </>
  )
}
