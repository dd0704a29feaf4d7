import type { ComponentChildren } from 'preact'
import type { ShownChart } from '../chart/use-chart.ts'
import { Because } from '../frame/because.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import { Failure } from '../frame/states.tsx'
import { absenceOn } from '../frame/there-on.ts'
import { Holdings } from '../objects/holdings.tsx'
import { madeFacts } from '../objects/made.tsx'
import { Facts } from '../objects/sections.tsx'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ConflictsOn } from './conflicts-on.ts'
import { shownLife } from './lifetime.ts'
import { type Node, readNode, type ToldNode } from './node-answer.ts'
import { OwnLines } from './own-lines.tsx'
import { PostsOf } from './posts-of.tsx'

interface OfChart {
  readonly chart: ShownChart
}

/** The view that a thing is told in: what is no longer recorded, as it was. */
function useViewOf(isGone: boolean) {
  const { at, atBase, base, restingDay } = useScene()
  return isGone ? atBase(base ?? restingDay) : at(restingDay)
}

/** What is known of a thing on the day. */
export function useNode(id: string, isGone = false) {
  const { lang } = useScene()
  const view = useViewOf(isGone)
  return useLoaded(`node ${lang} ${id} ${JSON.stringify(view)}`, (signal) => readNode(id, view, lang, signal))
}

/** Whether it is there, and since when or until when. */
function There({ state, time }: Pick<ToldNode, 'state' | 'time'>) {
  const { words, chartWords } = useScene()
  const told = time ? shownLife(time, words) : ''
  // Beside "not there" the bare time would read as that of its absence.
  const isItsOwn = state === 'NO' || state === 'UNKNOWN'
  return state ? (
    <p class="state">
      <strong>{chartWords.existence[state]}</strong>{' '}
      {told ? <small>{isItsOwn ? words.itsTime(told) : told}</small> : null}
    </p>
  ) : null
}

/** Who is known to have held a post; of what is none, nothing. */
function HoldersOf({ one }: { readonly one: Node }) {
  const { fields } = useScene().words
  if (!('occupancies' in one)) return null
  return (
    <section>
      <h3>{fields.holders}</h3>
      <Holdings holdings={one.occupancies} of="holder" />
    </section>
  )
}

function Became({ next }: Pick<ToldNode, 'next'>) {
  const { words } = useScene()
  if (next.length === 0) return null
  return (
    <section>
      <h3>{words.fields.after}</h3>
      <ul class="plain">
        {next.map((one) => (
          <li key={one.key}>
            <Link to={objectChange(one.key)}>{one.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ToldProps extends OfChart {
  readonly one: Node
  readonly told: ToldNode
  readonly isGone?: boolean
}

/** Whether it is there, what it is and what is above it, its posts, why it is there or not, and what it became. */
export function Told({ chart, one, told, isGone = false }: ToldProps) {
  const scene = useScene()
  const { words } = scene
  const view = useViewOf(isGone)
  return (
    <>
      <There {...told} />
      <OwnLines one={one} />
      <Facts facts={madeFacts(one, scene)} />
      <PostsOf chart={chart} one={one} />
      <HoldersOf one={one} />
      {told.because.length > 0 ? (
        <section>
          <h3>{words.why}</h3>
          <Because reasons={told.because} />
        </section>
      ) : null}
      <Became {...told} />
      <ConflictsOn key={one.key} as="h3" things={[one.key]} view={view} />
    </>
  )
}

interface KnownProps extends OfChart {
  readonly id: string
  readonly name: string
  /** Drawn since the other revision has it. */
  readonly isGone: boolean
  /** Drawn as it was on the other day. */
  readonly isNotThere: boolean
  /** What the chart itself tells of it. */
  readonly children: ComponentChildren
}

/** Of what is drawn: that it is not there on the day, what the chart joins it with, and all that is known of it. */
export function Known({ chart, id, name, isGone, isNotThere, children }: KnownProps) {
  const { restingDay, words } = useScene()
  const loaded = useNode(id, isGone)
  const { value, error } = loaded
  // What was there on the other day and is no more, or not yet: it is known which once the answer is there.
  const absent = value?.told?.state === 'NO' ? value.told : ({ state: 'NO', time: null } as const)
  return (
    <div aria-busy={loaded.isBusy}>
      {isNotThere ? (
        <p class="partial">{words.notThere(name, absenceOn(absent, { day: restingDay, words }) ?? '')}</p>
      ) : null}
      {children}
      {error ? <Failure {...loaded} words={words} /> : null}
      {value?.one && value.told ? <Told chart={chart} one={value.one} told={value.told} isGone={isGone} /> : null}
    </div>
  )
}
