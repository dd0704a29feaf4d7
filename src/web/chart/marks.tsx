import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Day } from '../../model/day-range.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { marksOf } from './marks-of.ts'
import { shareOf, type Turn } from './turns.ts'
import { Years } from './years.tsx'

interface MarksProps {
  readonly span: readonly [Day, Day]
  readonly turns: readonly Turn[]
  /** The slider. */
  readonly track: RefObject<HTMLElement | null>
}

/** How wide it is drawn; until that is known, as most are. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(500)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const watching = new ResizeObserver(() => setWidth(element.clientWidth))
    watching.observe(element)
    return () => watching.disconnect()
  }, [])
  return width
}

/** Marks nearer to each other than this cannot be pointed at one by one. */
const MARK = 26

/** What stands below a slider: the years, and the days on which directives took effect, each a way to it. */
export function Marks({ span: [from, until], turns, track }: MarksProps) {
  const { day, words } = useScene()
  const width = useWidth(track)
  const shown = useRef(day)
  shown.current = day
  // No step of the slider moves them.
  return useMemo(() => {
    const span = [from, until] as const
    return (
      <>
        <Years span={span} width={width} />
        <ul class="marks" aria-label={words.marks}>
          {marksOf(turns, span, MARK / Math.max(1, width)).map((mark) => {
            const [first] = mark
            if (!first) return null
            const name = mark.map((turn) => `${shownDay(turn.day)} – ${turn.directives.join('; ')}`).join('\n')
            const next = () => mark.find((turn) => turn.day > shown.current) ?? first
            return (
              <li key={first.day} style={{ '--share': String(shareOf(first.day, span)) }}>
                <button
                  type="button"
                  class={mark.length > 1 ? 'many' : ''}
                  title={name}
                  aria-label={name}
                  onClick={() => go({ at: next().day })}
                />
              </li>
            )
          })}
        </ul>
      </>
    )
  }, [from, until, turns, width, words])
}
