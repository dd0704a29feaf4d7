import { useMemo, useRef } from 'preact/hooks'
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
  /** Of the slider. */
  readonly width: number
}

/** Marks nearer to each other than this cannot be pointed at one by one. */
const MARK = 26

/** What stands below a slider: the years, and the days on which directives took effect, each a way to it. */
export function Marks({ span: [from, until], turns, width }: MarksProps) {
  const { day, words } = useScene()
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
