import type { Day } from '../../model/day-range.ts'
import { StandingChange } from '../frame/glyph.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { endName, nodesChanged, type Row } from './rows.ts'
import type { ShownChart } from './use-chart.ts'

interface ChangesProps {
  readonly chart: ShownChart
  readonly rows: readonly Row[]
  readonly base: Day
}

/** What stands otherwise, or came and went, between the two days; each leads to where it is. */
export function Changes({ chart, rows, base }: ChangesProps) {
  const { words, chartWords, day } = useScene()
  const changed = rows.flatMap((row) => (row.before ? [{ ...row, before: row.before }] : []))
  const nodes = nodesChanged(chart.model, day, base)
  const { index } = chart.layout
  return (
    <section class="changes" aria-label={words.changes(changed.length)}>
      <h2>{words.changes(changed.length)}</h2>
      {changed.length + nodes.length === 0 ? <p class="soft">{words.noChanges}</p> : null}
      <ul class="plain">
        {changed.map(({ link, place, before, state, ends }) => (
          <li key={link.id}>
            <button type="button" class="plain" onClick={() => go({ chosen: link.id })}>
              {link.code} {place}
            </button>{' '}
            <StandingChange before={before} after={state} />
            <small>{ends.map((end) => endName(index, end, link)).join(' – ')}</small>
          </li>
        ))}
        {nodes.map(({ id, label, change }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => go({ chosen: id })}>
              {label}
            </button>{' '}
            <em class="changed">{chartWords.change[change]}</em>
          </li>
        ))}
      </ul>
    </section>
  )
}
