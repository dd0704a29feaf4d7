import type { ComponentChildren } from 'preact'
import type { Row } from '../../chart/rows.ts'
import type { ByWhich } from '../../chart/told.ts'
import { toldTwice, type Views } from '../../chart/told-twice.ts'
import { Failure } from '../frame/states.tsx'
import { useScene } from '../state/scene.ts'
import type { Loaded } from '../state/use-loaded.ts'
import { directiveIn, executionIn, type Whys } from './why.ts'

interface OfRow {
  readonly row: Row
  readonly whys: Whys | null
  readonly views: Views
}

/** What is told of a link once, or of each of two days where it differs. */
function Twice<T>({ row, whys, views, of, show }: OfRow & TwiceOf<T>) {
  const told = (all: Whys['before'] | undefined) => {
    const why = all?.get(row.link.id)
    return why ? of(why) : null
  }
  return (
    <>
      {toldTwice(told(whys?.before), told(whys?.now), views).map(({ when, told: one }) =>
        when === null ? (
          show(one)
        ) : (
          <span class="twice" key={when}>
            <small>{when}:</small> {show(one)}{' '}
          </span>
        ),
      )}
    </>
  )
}
interface TwiceOf<T> {
  /** null: nothing is told. */
  readonly of: (why: ByWhich) => T | null
  readonly show: (told: T) => ComponentChildren
}

const asItIs = (text: string) => text
const orNull = (text: string): string | null => (text === '' ? null : text)

/** By which directive it stands so, or by what it ended. */
export function DirectiveTold(told: OfRow) {
  const { words } = useScene()
  return <Twice {...told} of={(why) => orNull(directiveIn(why, words))} show={asItIs} />
}

/** In which words. */
export const QuoteTold = (told: OfRow) => (
  <Twice {...told} of={({ quote }) => quote} show={({ words, document }) => <q lang={document?.language}>{words}</q>} />
)

/** Whether that was carried out. */
export function ExecutionTold(told: OfRow) {
  const { words } = useScene()
  return <Twice {...told} of={(why) => orNull(executionIn(why, words))} show={asItIs} />
}

/** Where it did not come why links stand so, or not of all. */
export function WhysMissing({ value, ...failed }: Loaded<Whys>) {
  const { words } = useScene()
  if (failed.error)
    return (
      <>
        <p class="soft foot">{words.noWhys}</p>
        <Failure {...failed} words={words} />
      </>
    )
  return value?.isCut ? <p class="partial">{words.whysCut}</p> : null
}
