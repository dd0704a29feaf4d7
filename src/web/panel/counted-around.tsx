import { Link, objectChange } from '../frame/link.tsx'
import { type AsOf, CountsOfDocument } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { remarkWordsIn } from '../words/remark-words.ts'

interface CountedAroundProps {
  readonly model: string
  readonly place: string
}

/** Counts of a model for the place or one around it, of its level or of one that no source states. */
async function readCounts({ model, place }: CountedAroundProps, at: AsOf, lang: string, signal: AbortSignal) {
  const { data } = await ask(CountsOfDocument, { model, place, at, lang }, signal)
  const here = data.place
  const around = [place, ...(here?.ancestors ?? []).map(({ key }) => key)]
  return (data.countAssertions?.nodes ?? []).filter(
    (one) => one.place && around.includes(one.place.key) && (!one.atLevel || one.atLevel.key === here?.level.key),
  )
}

/** Where no source shows a link at a place: that one counts its model around there without naming each. */
export function CountedAround(of: CountedAroundProps) {
  const { at, restingDay, lang, words } = useScene()
  const view = at(restingDay)
  const { value } = useLoaded(`counts ${lang} ${JSON.stringify([of, view])}`, (signal) =>
    readCounts(of, view, lang, signal),
  )
  const told = remarkWordsIn(lang)
  return (value ?? []).map(({ key, count, of: all, place, observed }) => (
    <p key={key}>
      {told.countedAround}{' '}
      <Link to={objectChange(key)}>
        {told.counted(count, all)}, {place?.fullName}
      </Link>{' '}
      <small>{told.asOf(shownStart(observed, words))}</small>
    </p>
  ))
}
