import { countsTold } from '../../chart/counts.ts'
import { KIND_LOOKS, STANDING_LOOKS } from '../../chart/looks.ts'
import { Glyph } from '../frame/glyph.tsx'
import { Link, placeChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import type { Cell, Matrix } from './overview.ts'

function CellView({
  cell,
  place,
  model,
}: {
  readonly cell: Cell | undefined
  readonly place: string
  readonly model: string
}) {
  const { words, chartWords } = useScene()
  if (!cell) return <span class="soft">·</span>
  const name = words.cell(place, model, countsTold(cell, chartWords).join(', '))
  return (
    <span title={name}>
      {cell.counts.map(([state, count]) => (
        <span key={state} class={`standing ${STANDING_LOOKS[state].ink}`}>
          <Glyph glyph={STANDING_LOOKS[state].glyph} /> {count}{' '}
        </span>
      ))}
      {cell.evidenced > cell.mergers ? <Glyph glyph={KIND_LOOKS.ConcurrentHolding.glyph} /> : null}
      {cell.mergers > 0 ? <Glyph glyph={KIND_LOOKS.BodyMerger.glyph} /> : null}
      <span class="hidden">{name}</span>
    </span>
  )
}

/** Places down, models across: how the pairs of each stand there. Every place is a way to its chart. */
export function MatrixTable({ matrix }: { readonly matrix: Matrix }) {
  const { words } = useScene()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section class="rows matrix" tabIndex={0} aria-label={words.pairsByPlace}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {matrix.models.map(({ key, code, name }) => (
              <th key={key} scope="col">
                {key === '' ? words.ofNoModel : <abbr title={name}>{code}</abbr>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.places.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{key === '' ? words.elsewhere : <Link to={placeChange(key)}>{name}</Link>}</th>
              {matrix.models.map((model) => (
                <td key={model.key}>
                  <CellView
                    cell={cells.get(model.key)}
                    place={name || words.elsewhere}
                    model={model.code || words.ofNoModel}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
