import type { Day } from '../../model/day-range.ts'
import { shareOf } from './turns.ts'
import { yearsOf } from './years.ts'

const beginningOf = (year: number) => `${String(year).padStart(4, '0')}-01-01` as Day

interface YearsProps {
  readonly span: readonly [Day, Day]
  readonly width: number
}

/** Where each year begins on a slider. */
export const Years = ({ span, width }: YearsProps) => (
  <div class="years">
    {yearsOf(span, width).map((year) => (
      <span key={year} style={{ '--share': String(shareOf(beginningOf(year), span)) }}>
        {year}{' '}
      </span>
    ))}
  </div>
)
