import type { ChartIndex } from '../../chart/index-of.ts'
import { EXISTENCE_LOOKS } from '../../chart/looks.ts'
import { endName, type Row } from '../../chart/rows.ts'
import { surenessOf } from '../../chart/sureness.ts'
import type { Day } from '../../model/day-range.ts'
import { Glyph } from '../frame/glyph.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { Became, SinceCorrected } from './became.tsx'
import { useWhys, viewsOf } from './use-whys.ts'
import { DirectiveTold, WhysMissing } from './why-told.tsx'

/** The mark that the drawing has of what is not surely there. */
function Doubt({ doubt }: Row) {
  const { glyph } = EXISTENCE_LOOKS[doubt ?? 'YES']
  return glyph ? <Glyph glyph={glyph} /> : null
}

function Ends({ index, row }: { readonly index: ChartIndex; readonly row: Row }) {
  const { chartWords } = useScene()
  return (
    <>
      {row.ends.map((end, at) => (
        <>
          {at === 0 ? null : (
            <span class="pill">
              {row.link.code} <Became {...row} />{' '}
              <small>
                {surenessOf(row.link, chartWords, row.doubt, row.evidence)} <Doubt {...row} />
              </small>
            </span>
          )}
          <strong>{endName(index, end, row.link)}</strong>
        </>
      ))}
    </>
  )
}

interface LinkCardsProps {
  readonly index: ChartIndex
  readonly rows: readonly Row[]
  readonly chosen: string | null
  /** The day that is shown: that of the scene may be the one since which what is drawn stands so. */
  readonly shownDay: Day
}

/** The table for a narrow screen: each link as a card, the two ends one above the other, and the directive. */
export function LinkCards({ index, rows, chosen, shownDay }: LinkCardsProps) {
  const loaded = useWhys(rows)
  const told = { whys: loaded.value, views: viewsOf(useScene(), shownDay) }
  return (
    <div class="cards" aria-busy={loaded.isBusy}>
      <WhysMissing {...loaded} />
      {[...Map.groupBy(rows, ({ placeKey }) => placeKey)].map(([key, inPlace]) => (
        <section key={key}>
          <h2>{inPlace[0]?.place}</h2>
          {inPlace.map((row) => (
            <button
              key={row.link.id}
              type="button"
              class={`card ${row.link.id === chosen ? 'chosen' : ''}`}
              onClick={() => go({ chosen: row.link.id })}
            >
              <Ends index={index} row={row} />{' '}
              <small>
                <SinceCorrected row={row} />
              </small>{' '}
              <small>
                <DirectiveTold row={row} {...told} />
              </small>
            </button>
          ))}
        </section>
      ))}
    </div>
  )
}
