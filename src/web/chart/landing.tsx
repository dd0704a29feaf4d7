import { useMemo } from 'preact/hooks'
import { Empty } from '../frame/empty.tsx'
import { Standing } from '../frame/glyph.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import { listIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { hasFilter } from './filters-set.ts'
import { MatrixTable } from './matrix.tsx'
import { OtherPairs } from './other-pairs.tsx'
import { type Matrix, matrixOf, NO_MODEL, NOTABLE, type Overview, readOverview } from './overview.ts'
import type { ShownChart } from './use-chart.ts'

const Directives = ({ directives, day }: Overview) => {
  const { words } = useScene()
  if (directives.length === 0) return null
  return (
    <section class="latest">
      <h2>{words.latest(shownDay(day))}</h2>
      <ul>
        {directives.map(({ key, name, issuedOn, issuers }) => (
          <li key={key}>
            <time>{issuedOn ? shownStart(issuedOn, words) : ''}</time> <Link to={objectChange(key)}>{name}</Link>{' '}
            <small>{issuers.map((issuer) => issuer.name).join(', ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the marks of the models stand for. */
const ModelNames = ({ models }: Matrix) => (
  <ul class="plain models">
    {models
      .filter((model) => model !== NO_MODEL)
      .map(({ key, code, name }) => (
        <li key={key}>
          <b>{code}</b> <Link to={objectChange(key)}>{name}</Link>
        </li>
      ))}
  </ul>
)

/** Below the general model: how its pairs stand in every place, and which directives came last. */
export function Landing({ chart }: { readonly chart: ShownChart | null }) {
  const { at, restingDay, lang, words, chartWords, world, address } = useScene()
  const { model, standing } = address
  const view = at(restingDay)
  const loaded = useLoaded(`overview ${lang} ${JSON.stringify(view)}`, (signal) =>
    readOverview({ ...view, validAt: restingDay }, lang, signal),
  )
  const { value, error } = loaded
  const matrix = useMemo(() => {
    const only = { models: model ? listIn(model) : null, standings: standing ? listIn(standing) : null }
    return matrixOf(value?.counts ?? [], lang, only)
  }, [value, lang, model, standing])
  if (world.revision === 0) return null
  if (error) return <Failure {...loaded} words={words} />
  if (!value) return <Waiting words={words} />
  if (value.isBefore) return null
  const isOfModels = matrix.models.some((one) => one !== NO_MODEL)
  return (
    <>
      {chart ? <OtherPairs chart={chart} pairs={value.pairs} /> : null}
      <section class="overview" aria-busy={loaded.isBusy}>
        <h2>
          {isOfModels ? words.pairsByPlace : words.linksByPlace}
          {value.day === restingDay ? '' : `, ${chartWords.asOf(shownDay(value.day))}`}
        </h2>
        {matrix.places.length === 0 ? (
          <Empty>{model || standing ? words.nothingMatches : words.noPairs}</Empty>
        ) : (
          <>
            <p class="soft">
              {words.cellsTell} {hasFilter(address) ? words.cellsFiltered : ''}
            </p>
            <p class="signs">
              {NOTABLE.map((state) => (
                <Standing key={state} state={state} />
              ))}
            </p>
            <MatrixTable matrix={matrix} />
          </>
        )}
        <ModelNames {...matrix} />
      </section>
      <Directives {...value} />
    </>
  )
}
