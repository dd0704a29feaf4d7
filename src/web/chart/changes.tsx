import { onlyOneHas } from '../../chart/only-one-has.ts'
import { endName, type Row } from '../../chart/rows.ts'
import type { Day } from '../../model/day-range.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { changedOnce } from './changed-once.ts'
import { hasFilter } from './filters-set.ts'
import { RowChange } from './row-change.tsx'
import type { ShownChart } from './use-chart.ts'

interface ChangesProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
  readonly base: Day
}

/** What stands otherwise, or came and went, between the two days or revisions; each leads to where it is. */
export function Changes({ chart, rows, base }: ChangesProps) {
  const { words, chartWords, day, address, lang } = useScene()
  const changed = rows.filter(({ isChanged }) => isChanged)
  const isOfRevisions = chart.model.comparedRevision !== undefined
  const { nodes, renamed } = changedOnce(chart.model, day, base)
  const { index } = chart.layout
  const count = changed.length + nodes.length + renamed.length
  const all = words.changes(count)
  const recorded = nodes.flatMap(({ voice, change }) => (voice === 'recorded' ? change : []))
  const ofOne = onlyOneHas(chartWords, lang, rows, recorded)
  return (
    <section class="changes" aria-label={all}>
      <h2>{all}</h2>
      {isOfRevisions ? <p class="soft">{words.comparedRecorded}</p> : null}
      {ofOne === '' ? null : <p class="soft">{ofOne}</p>}
      {count === 0 ? (
        <p class="soft">
          {hasFilter(address) ? words.noChangesMatch : isOfRevisions ? words.noChangesRecorded : words.noChanges}
        </p>
      ) : null}
      <ul class="plain">
        {renamed.map(({ id, before, after }) => (
          <li key={id}>
            {before} →{' '}
            <button type="button" class="plain" onClick={() => go({ chosen: id })}>
              {after}
            </button>
          </li>
        ))}
        {changed.map((row) => (
          <li key={row.link.id}>
            <button type="button" class="plain" onClick={() => go({ chosen: row.link.id })}>
              {row.link.code} {row.place}
            </button>{' '}
            <RowChange row={row} />
            <small>{row.ends.map((end) => endName(index, end, row.link)).join(' – ')}</small>
          </li>
        ))}
      </ul>
      {nodes.length > 0 ? (
        <h3>
          {words.cameOrWent(
            nodes.length,
            nodes.every(({ voice }) => voice !== 'perhaps'),
          )}
        </h3>
      ) : null}
      <ul class="plain">
        {nodes.map(({ id, label, change, voice }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => go({ chosen: id })}>
              {label}
            </button>{' '}
            <em class="changed">{chartWords[voice][change]}</em>
          </li>
        ))}
      </ul>
    </section>
  )
}
