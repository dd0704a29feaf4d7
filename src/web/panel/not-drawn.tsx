import type { ChartLink } from '../../chart/chart-model.ts'
import type { ShownChart } from '../chart/use-chart.ts'
import { Because } from '../frame/because.tsx'
import { LEAVING, Link, objectChange } from '../frame/link.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { absenceOn } from '../frame/there-on.ts'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { shownTime } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { LinkPanel } from './link-panel.tsx'
import { readNode, type ToldNode } from './node-answer.ts'

/** A link of which only the id is known: what it is called is asked for. null: the id is that of something else. */
function linkOf(id: string): ChartLink | null {
  const kind = id.startsWith('pair/') ? (id.includes(' ') ? 'PilotLink' : 'PostPair') : 'ConcurrentHolding'
  if (kind === 'ConcurrentHolding' && !/^(holding|merger)\//.test(id)) return null
  const nothing = { code: '', model: null, place: null, history: [], exists: [], mainPost: '', concurrentPost: '' }
  return { ...nothing, id, kind }
}

/** Whether it is there, since when or until when, why, and what it became. */
function Told({ state, time, because, next }: Omit<ToldNode, 'name'>) {
  const { words, chartWords } = useScene()
  const told = time ? shownTime(time, words) : ''
  // Beside "not there" the bare time would read as that of its absence.
  const isItsOwn = state === 'NO' || state === 'UNKNOWN'
  return (
    <>
      {state ? (
        <p class="state">
          <strong>{chartWords.existence[state]}</strong>{' '}
          {told ? <small>{isItsOwn ? words.itsTime(told) : told}</small> : null}
        </p>
      ) : null}
      {because.length > 0 ? (
        <section>
          <h3>{words.why}</h3>
          <Because reasons={because} />
        </section>
      ) : null}
      {next.length > 0 ? (
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
      ) : null}
    </>
  )
}

/** What is known of a thing on the day. */
function useNode(id: string) {
  const { at, restingDay, lang } = useScene()
  const view = at(restingDay)
  return useLoaded(`node ${lang} ${id} ${JSON.stringify(view)}`, (signal) => readNode(id, view, lang, signal))
}

/** What is drawn and not there on the day, as it was on the one that is compared with it: since when, why, and what it became. */
export function NotThere({ id, name }: { readonly id: string; readonly name: string }) {
  const { restingDay, words } = useScene()
  const loaded = useNode(id)
  const { value, error } = loaded
  // What was there on the other day and is no more, or not yet: it is known which once the answer is there.
  const absent = value?.told?.state === 'NO' ? value.told : ({ state: 'NO', time: null } as const)
  return (
    <>
      <p class="partial">{words.notThere(name, absenceOn(absent, { day: restingDay, words }) ?? '')}</p>
      {error ? <Failure {...loaded} words={words} /> : value ? null : <Waiting words={words} />}
      {value?.told ? <Told {...value.told} /> : null}
    </>
  )
}

/** A body, a post, a place or anything else that no link is. */
function Node({ id }: { readonly id: string }) {
  const { words } = useScene()
  const loaded = useNode(id)
  const { value, error } = loaded
  if (error?.code === 'BAD_USER_INPUT' || (value && !value.told)) return <p class="failure">{words.notRecorded}</p>
  if (error) return <Failure {...loaded} words={words} />
  if (!value?.told) return <Waiting words={words} />
  return (
    <>
      <p class="soft">{words.knownOfIt}</p>
      <h3>{value.told.name}</h3>
      <Told {...value.told} />
      <p class="ways">
        <Link to={{ ...LEAVING, ...objectChange(id) }}>{words.openPage}</Link>
      </p>
    </>
  )
}

/** What is chosen is not in the chart, as of another day, or of another place: what became of it is told all the same. */
export function NotDrawn({ chart, id }: { readonly chart: ShownChart; readonly id: string }) {
  const { words, restingDay } = useScene()
  const link = linkOf(id)
  return (
    <>
      <p class="partial">{words.notInChart(shownDay(restingDay))}</p>
      {link ? <LinkPanel key={id} chart={chart} link={link} isDrawn={false} /> : <Node key={id} id={id} />}
    </>
  )
}
