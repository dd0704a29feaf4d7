import { Link, objectChange } from '../frame/link.tsx'
import { type AsOf, CountsOfDocument } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { remarkWordsIn } from '../words/remark-words.ts'
import { mayBeAmong } from './may-count.ts'

interface CountedAroundProps {
  readonly model: string
  readonly place: string
}

/** Counts of a model for the place itself, or for one around it where the place may be among those counted. */
async function readCounts({ model, place }: CountedAroundProps, at: AsOf, lang: string, signal: AbortSignal) {
  const { data } = await ask(CountsOfDocument, { model, place, at, lang }, signal)
  const { place: here, countAssertions } = data
  return (countAssertions?.nodes ?? []).filter(
    (one) => one.place?.key === place || (here !== null && mayBeAmong(here, one)),
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
