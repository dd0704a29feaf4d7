import type { ChartLink } from '../../chart/chart-model.ts'
import type { ShownChart } from '../chart/use-chart.ts'
import { LEAVING, Link, objectChange } from '../frame/link.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { useScene } from '../state/scene.ts'
import { Joined } from './joined.tsx'
import { Told, useNode } from './known.tsx'
import { LinkPanel } from './link-panel.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { Unrecorded } from './unrecorded.tsx'

/** A link of which only the id is known: what it is called is asked for. null: the id is that of something else. */
function linkOf(id: string): ChartLink | null {
  const kind = id.startsWith('pair/') ? (id.includes(' ') ? 'PilotLink' : 'PostPair') : 'ConcurrentHolding'
  if (kind === 'ConcurrentHolding' && !/^(holding|merger)\//.test(id)) return null
  const nothing = { code: '', model: null, place: null, history: [], exists: [], mainPost: '', concurrentPost: '' }
  return { ...nothing, id, kind }
}

/** A body, a post, a place or anything else that no link is. */
function Node({ chart, id }: NotDrawnProps) {
  const { words } = useScene()
  const loaded = useNode(id)
  const { value, error } = loaded
  if (error?.code === 'BAD_USER_INPUT' || (value && !value.told))
    return (
      <Unrecorded id={id}>
        <p class="failure">{words.notRecorded}</p>
      </Unrecorded>
    )
  if (error) return <Failure {...loaded} words={words} />
  if (!value?.one || !value.told) return <Waiting words={words} />
  return (
    <>
      <p class="soft">{words.knownOfIt}</p>
      <h3>{value.told.name}</h3>
      {/^(post|org)\//.test(id) ? <Joined key={id} id={id} /> : null}
      <Told chart={chart} one={value.one} told={value.told} />
      <p class="ways">
        <Link to={{ ...LEAVING, ...objectChange(id) }}>{words.openPage}</Link>
      </p>
    </>
  )
}

interface NotDrawnProps {
  readonly chart: ShownChart
  readonly id: string
}

/** What is chosen is not in the chart, as of another day, or of another place: what became of it is told all the same. */
export function NotDrawn({ chart, id }: NotDrawnProps) {
  const link = linkOf(id)
  if (link) return <LinkPanel key={id} chart={chart} link={link} isDrawn={false} />
  return (
    <>
      <NotInChart />
      <Node key={id} chart={chart} id={id} />
    </>
  )
}
