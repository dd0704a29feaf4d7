import type { ChartLink } from '../../chart/chart-model.ts'
import { endsOf, nameIn } from '../../chart/rows.ts'
import type { ShownChart } from '../chart/use-chart.ts'
import { Because } from '../frame/because.tsx'
import { DocumentLink } from '../frame/document-link.tsx'
import { Standing } from '../frame/glyph.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import { Written } from '../frame/said.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { madeFacts } from '../objects/made.tsx'
import { Facts } from '../objects/sections.tsx'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { shownStanding } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ConflictsOn } from './conflicts-on.ts'
import { CountedAround } from './counted-around.tsx'
import { Firmness } from './firmness.tsx'
import { Holders } from './holders.tsx'
import { NOTHING, readLink, type ToldLink } from './link-answer.ts'
import { isMerger } from './merged.ts'
import { NotInChart } from './not-in-chart.tsx'
import { isToldOf, Periods } from './periods.tsx'
import { provingIn } from './proving.ts'
import { ProvingWords } from './proving-words.tsx'
import { orderOf } from './turning.ts'
import { Unrecorded } from './unrecorded.tsx'

/** The posts held together, each a way to where it is in the chart; of what is not in the chart as the answer calls them. */
function Ends({ chart, link, told }: LinkPanelProps & { readonly told: ToldLink | null }) {
  const { chartWords } = useScene()
  const between = isMerger(link, told) ? chartWords.mergedWith : chartWords.heldWith
  const drawn = endsOf(link).filter((end) => end !== '')
  const ends = drawn.length > 0 ? drawn : (told?.ends ?? []).map(({ key }) => key)
  const nameOf = (end: string) => told?.ends.find(({ key }) => key === end)?.name ?? nameIn(chart.whole, end, link)
  return (
    <p class="ends">
      {ends.map((end, at) => (
        <>
          {at === 0 ? null : <b> {between} </b>}
          <button type="button" class="plain" onClick={() => go({ chosen: end })}>
            {nameOf(end)}
          </button>
        </>
      ))}
    </p>
  )
}

function Evidence(told: ToldLink) {
  const { words } = useScene()
  const { isEvidenced, basis, readings, isMerger, proofs, held, execution, model, place } = told
  if (isEvidenced === null) return null
  return (
    <section>
      <h3>{words.evidence}</h3>
      <p>{basis ? words.onRecord[basis][isMerger ? 'merged' : 'held'] : words.notEvidenced}</p>
      {readings.map(({ reading, writtenIn }) =>
        reading ? (
          <p key={reading} class="firmness">
            <Written text={reading} language={writtenIn} />
          </p>
        ) : null,
      )}
      {!isEvidenced && model && place ? <CountedAround model={model.key} place={place} /> : null}
      {proofs.map(({ words: said, document }) => (
        <blockquote key={`${document?.key} ${said}`}>
          {said ? <q lang={document?.language}>{said}</q> : null}{' '}
          {document ? <DocumentLink document={document} /> : null}
        </blockquote>
      ))}
      <Holders held={held} />
      {execution ? (
        <p>
          {words.carriedOut[orderOf(told)]} <strong>{words.execution[execution.state]}</strong>
        </p>
      ) : null}
    </section>
  )
}

function Told({ told }: { readonly told: ToldLink }) {
  const scene = useScene()
  const { words } = scene
  const { standing } = told
  const proving = provingIn(standing?.because ?? [], told.quotes)
  return (
    <>
      {standing && standing.possible.length > 1 ? (
        <p>
          {words.possible}{' '}
          {standing.possible.map((state) => (
            <Standing key={state} state={state} />
          ))}
        </p>
      ) : null}
      <Evidence {...told} />
      {isToldOf(told.history) ? (
        <section>
          <h3>{words.historyTitle}</h3>
          <Periods history={told.history} />
        </section>
      ) : null}
      {standing && standing.because.length > 0 ? (
        <section>
          <h3>{words.why}</h3>
          <Because reasons={standing.because} />
        </section>
      ) : null}
      {proving.length > 0 ? (
        <section>
          <h3>{words.columns.words}</h3>
          <ProvingWords all={proving} />
          {told.pair ? <Facts facts={madeFacts(told.pair, scene)} /> : null}
        </section>
      ) : null}
    </>
  )
}

/** That a link is not in the chart; or that the chart has what is on record in its stead, and the way to it. */
function Absent({ chart, told }: { readonly chart: ShownChart; readonly told: ToldLink }) {
  const { words, chartWords, restingDay } = useScene()
  const drawn = chart.whole.links.find(({ id }) => told.onRecordAs.includes(id))
  if (!drawn) return <NotInChart />
  const [main = '', concurrent = ''] = endsOf(drawn).map((end) => nameIn(chart.whole, end, drawn))
  return (
    <p class="partial">
      {words.drawnAs(shownDay(restingDay))}{' '}
      <button type="button" class="plain" onClick={() => go({ chosen: drawn.id })}>
        {main} {chartWords.heldWith} {concurrent}
      </button>
    </p>
  )
}

interface LinkPanelProps {
  readonly chart: ShownChart
  readonly link: ChartLink
  readonly isDrawn?: boolean
}

/** A link that is chosen: how it stands, whether anybody evidences it, what became of it, why, and by which words. */
export function LinkPanel({ chart, link, isDrawn = true }: LinkPanelProps) {
  const { at, atBase, base, restingDay, lang, words, chartWords } = useScene()
  // What is no longer recorded is told as it was.
  const view = link.recorded === 'GONE' ? atBase(base ?? restingDay) : at(restingDay)
  const loaded = useLoaded(`link ${lang} ${link.id} ${JSON.stringify(view)}`, (signal) =>
    readLink(link, view, lang, signal),
  )
  const { value, error } = loaded
  if (value === NOTHING || error?.code === 'NOT_FOUND')
    return (
      <Unrecorded id={link.id}>
        <p class="failure">{words.notRecorded}</p>
      </Unrecorded>
    )
  return (
    <div aria-busy={loaded.isBusy}>
      {link.recorded === 'GONE' ? <p class="partial">{chartWords.recorded.GONE}</p> : null}
      {value && !isDrawn ? <Absent chart={chart} told={value} /> : null}
      {value && !isDrawn ? <p class="soft">{words.knownOfIt}</p> : null}
      {value?.standing ? (
        <p class="state">
          <Standing state={value.standing.state} />{' '}
          {value.standing.since ? (
            <small>{shownStanding(value.standing.state, value.standing.since, words)}</small>
          ) : null}
          {value.doubt ? <small> ({chartWords.existence[value.doubt]})</small> : null}
        </p>
      ) : null}
      {value?.standing ? <Firmness standing={value.standing} isEvidenced={value.isEvidenced} /> : null}
      {value?.model ? (
        <p class="soft">
          <Link to={objectChange(value.model.key)}>
            {value.model.code} · {value.model.name}
          </Link>
        </p>
      ) : null}
      <Ends chart={chart} link={link} told={value} />
      {error ? <Failure {...loaded} words={words} /> : null}
      {value ? <Told told={value} /> : error ? null : <Waiting words={words} />}
      {/* Of a pair at a place the pair. */}
      {value ? (
        <ConflictsOn
          key={link.id}
          as="h3"
          things={[...link.id.split(' ', 1), ...(value.model ? [value.model.key] : [])]}
          view={view}
        />
      ) : null}
    </div>
  )
}
