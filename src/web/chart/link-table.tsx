import type { ChartIndex } from '../../chart/index-of.ts'
import { EXISTENCE_LOOKS } from '../../chart/looks.ts'
import { endName, type Row } from '../../chart/rows.ts'
import { surenessOf } from '../../chart/sureness.ts'
import type { ByWhich, ToldLinks } from '../../chart/told.ts'
import { Glyph } from '../frame/glyph.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { Became } from './became.tsx'
import { ModelMark, useModelNames } from './model-mark.tsx'
import { wantedOf } from './wanted.ts'
import { directiveIn, executionIn, readWhy } from './why.ts'

/** Why the links stand so; null: that is on its way. */
function useWhy(): ToldLinks | null {
  const scene = useScene()
  const { restingDay: day } = scene
  const wanted = wantedOf(scene, day, scene.at(day))
  return useLoaded(`why ${JSON.stringify(wanted)}`, (signal) => readWhy(wanted, signal)).value
}

/** By which directive it stands so, or by what it ended, and in which words. */
function Why({ why }: { readonly why: ByWhich | undefined }) {
  const { words } = useScene()
  const quote = why?.quote
  return (
    <>
      <td>{why ? directiveIn(why, words) : null}</td>
      <td>{quote ? <q lang={quote.document?.language}>{quote.words}</q> : null}</td>
    </>
  )
}

interface LinkTableProps {
  readonly index: ChartIndex
  readonly rows: readonly Row[]
  readonly chosen: string | null
}

/** All links that the chart shows, in its order: what is drawn can be read as well. */
export function LinkTable({ index, rows, chosen }: LinkTableProps) {
  const { words, chartWords } = useScene()
  const { columns } = words
  const names = useModelNames()
  const why = useWhy()
  const isTold = rows.some(({ link }) => why?.get(link.id)?.execution)
  const heads = [
    columns.place,
    columns.model,
    columns.main,
    columns.concurrent,
    columns.standing,
    columns.since,
    columns.sure,
    ...(isTold ? [columns.execution] : []),
    columns.directive,
    columns.words,
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section class="rows" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { link, place, since } = row
            const [main = '', ...others] = row.ends
            return (
              <tr key={link.id} class={link.id === chosen ? 'chosen' : ''}>
                <td>{place}</td>
                <td>
                  <ModelMark code={link.code} names={names} />
                </td>
                <td>
                  <button type="button" class="plain" onClick={() => go({ chosen: link.id })}>
                    {endName(index, main, link)}
                  </button>
                </td>
                <td>{others.map((one) => endName(index, one, link)).join('; ')}</td>
                <td>
                  <Became {...row} />
                </td>
                <td>{since ? shownStart(since, words) : ''}</td>
                <td>{surenessOf(link, chartWords, row.doubt)}</td>
                {isTold ? <td>{executionIn(why?.get(link.id), words)}</td> : null}
                <Why why={why?.get(link.id)} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** The mark that the drawing has of what is not surely there. */
function Doubt({ doubt }: Row) {
  const { glyph } = EXISTENCE_LOOKS[doubt ?? 'YES']
  return glyph ? <Glyph glyph={glyph} /> : null
}

/** The same for a narrow screen: each link as a card, the two ends one above the other. */
export function LinkCards({ index, rows, chosen }: LinkTableProps) {
  const { chartWords } = useScene()
  return (
    <div class="cards">
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
              {row.ends.map((end, at) => (
                <>
                  {at === 0 ? null : (
                    <span class="pill">
                      {row.link.code} <Became {...row} />{' '}
                      <small>
                        {surenessOf(row.link, chartWords, row.doubt)} <Doubt {...row} />
                      </small>
                    </span>
                  )}
                  <strong>{endName(index, end, row.link)}</strong>
                </>
              ))}
            </button>
          ))}
        </section>
      ))}
    </div>
  )
}
