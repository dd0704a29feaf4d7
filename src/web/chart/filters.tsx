import { STANDINGS } from '../../chart/looks.ts'
import { Standing } from '../frame/glyph.tsx'
import { listIn, type Parameter, toggled } from '../state/address.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { hasFilter } from './filters-set.ts'
import { useModelNames } from './model-mark.tsx'
import type { ShownChart } from './use-chart.ts'
import { goWithoutFilters } from './without-filters.ts'

/** A list of an address of which all are meant where none is named. */
function useChoice(name: Parameter, all: readonly string[]) {
  const { address } = useScene()
  const named = address[name]
  const chosen = named === undefined ? all : listIn(named)
  const toggle = (one: string) => {
    const next = listIn(toggled(chosen, one) ?? '-')
    go({ [name]: all.every((other) => next.includes(other)) ? null : next.join(',') }, 'replace')
  }
  return { isChosen: (one: string) => chosen.includes(one), toggle }
}

const Models = ({ whole }: ShownChart) => {
  const { words, address } = useScene()
  const links = whole.links.flatMap((link) => [link, link.earlier ?? link])
  const codes = [...new Set(links.flatMap(({ code, model }) => (model === null ? [] : [code])))].sort()
  const { isChosen, toggle } = useChoice('model', codes)
  const names = useModelNames()
  if (codes.length < 2 && address.model === undefined) return null
  return (
    <fieldset>
      <legend>{words.models}</legend>
      {codes.map((code) => (
        <label key={code} class="named" title={names.get(code)}>
          <input type="checkbox" checked={isChosen(code)} onChange={() => toggle(code)} /> {code}{' '}
          <small>{names.get(code)}</small>
        </label>
      ))}
    </fieldset>
  )
}

const Standings = () => {
  const { words } = useScene()
  const { isChosen, toggle } = useChoice('standing', STANDINGS)
  return (
    <fieldset>
      <legend>{words.standings}</legend>
      {STANDINGS.map((state) => (
        <label key={state}>
          <input type="checkbox" checked={isChosen(state)} onChange={() => toggle(state)} /> <Standing state={state} />
        </label>
      ))}
    </fieldset>
  )
}

/** Levels or lines of bodies, by the names that the world has for them. */
function Codes({
  name,
  title,
  terms,
}: {
  readonly name: 'level' | 'branch'
  readonly title: string
  readonly terms: ReadonlyMap<string, string>
}) {
  const { address } = useScene()
  const { isChosen, toggle } = useChoice(name, [...terms.keys()])
  if (terms.size < 2 && address[name] === undefined) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {[...terms].map(([code, label]) => (
        <label key={code}>
          <input type="checkbox" checked={isChosen(code)} onChange={() => toggle(code)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}

const levelsIn = ({ whole: { places } }: ShownChart) =>
  new Map(
    places
      .flatMap((place) => [place, { ...place, ...place.earlier }])
      .filter(({ levelCode }) => levelCode !== '')
      .map(({ levelCode, level, label }) => [levelCode, level || label]),
  )
const branchesIn = ({ whole: { branches } }: ShownChart) => new Map(branches.map(({ code, label }) => [code, label]))

const Evidence = () => {
  const { words, chartWords, address } = useScene()
  const options = [
    ['', words.clear],
    ['yes', chartWords.kind.ConcurrentHolding],
    ['no', chartWords.kind.PilotLink],
  ] as const
  return (
    <fieldset>
      <legend>{words.evidence}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="evidenced"
            checked={(address.evidenced ?? '') === value}
            onChange={() => go({ evidenced: value || null }, 'replace')}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const Extent = ({ isLinkedOnly, hasLinks }: ShownChart) => {
  const { words, address } = useScene()
  // Where there is none, it has to be said that they are wanted alone.
  const other = isLinkedOnly ? 'all' : hasLinks ? null : 'linked'
  return (
    <fieldset>
      <legend>{words.extent}</legend>
      {address.place ? (
        <label>
          {words.depth}{' '}
          <select value={address.depth ?? '2'} onChange={({ currentTarget }) => go({ depth: currentTarget.value })}>
            {['1', '2', '3', '4'].map((depth) => (
              <option key={depth} value={depth}>
                {words.tiers(Number(depth))}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label>
        <input type="checkbox" checked={isLinkedOnly} onChange={() => go({ only: other }, 'replace')} />{' '}
        {words.onlyLinked}
      </label>
    </fieldset>
  )
}

/** Which links are drawn, and how much around them. */
export function Filters({ chart }: { readonly chart: ShownChart }) {
  const { words, address } = useScene()
  return (
    <section class="filters" aria-label={words.filters}>
      <Standings />
      <Models {...chart} />
      {address.place ? <Evidence /> : null}
      {address.place ? <Codes name="level" title={words.fields.level} terms={levelsIn(chart)} /> : null}
      <Codes name="branch" title={words.fields.branch} terms={branchesIn(chart)} />
      <Extent {...chart} />
      {hasFilter(address) ? (
        <button type="button" onClick={goWithoutFilters}>
          {words.clear}
        </button>
      ) : null}
    </section>
  )
}
