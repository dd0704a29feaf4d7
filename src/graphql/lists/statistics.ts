import { tallyLinks } from '../../answers/pilot-link-tally.ts'
import { allInView, type ViewReader } from '../../answers/view-reader.ts'
import { type Day, dayAfter } from '../../model/date.ts'
import { Incorrect } from '../../model/errors.ts'
import { levelOfCounts } from '../../rules/vocabularies.ts'
import type { TallyBy } from '../../store/store.ts'
import type * as sdl from '../generated/schema.ts'
import { knownLevel } from './arguments.ts'
import { arrangementQuery } from './arrangements.ts'
import { linkQuery } from './pilot-links.ts'

const totalOf = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** By the places of which level to count; null: by none. */
async function levelAsked(view: ViewReader, byPlace: string | null | undefined): Promise<string | null> {
  return byPlace === undefined ? levelOfCounts(await view.vocabularies()) : knownLevel(view, byPlace)
}

type By = Omit<sdl.QueryStatisticsArgs, 'at' | 'filter' | 'byPlace'>

const apartBy = ({ byModel, byForm, byBranch, byExecution, byYear }: By, place: string | null): TallyBy => ({
  model: byModel ?? false,
  place,
  kind: byForm ?? false,
  branches: byBranch ?? false,
  execution: byExecution ?? false,
  year: byYear ?? false,
})

/** How many arrangements stand how. */
export async function statistics(view: ViewReader, { filter, byPlace, ...by }: Omit<sdl.QueryStatisticsArgs, 'at'>) {
  const query = await arrangementQuery(view, filter)
  const rows = await view.stored.tally(query, apartBy(by, await levelAsked(view, byPlace)))
  return { total: totalOf(rows), rows: allInView(view, rows), view }
}

/** How many pilot links stand how. */
export async function pilotLinkStatistics(
  view: ViewReader,
  { filter, byPair, byPlace }: Omit<sdl.QueryPilotLinkStatisticsArgs, 'at'>,
) {
  const rows = await tallyLinks(view, await linkQuery(view, filter ?? null), {
    pair: byPair ?? false,
    place: await levelAsked(view, byPlace),
  })
  return { total: totalOf(rows), rows: allInView(view, rows), view }
}

const MOST_STEPS = 100

const parts = (day: Day) => day.split('-').map(Number) as [number, number, number]

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** So many months after a day; where that month is shorter, its last day. */
function monthsAfter(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const at = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(inYear).padStart(4, '0')}-${two(inMonth)}-${two(Math.min(date, lastOfMonth(inYear, inMonth)))}` as Day
}

/** The days of a period, each a step after the one before. @throws Incorrect for one without days, or with too many */
export function daysOf(from: Day, to: Day, every: sdl.SeriesStep): readonly Day[] {
  if (from >= to)
    throw new Incorrect(`The period from ${from} to ${to} has no day.`, 'Give `to` the first day after it.')
  const days: Day[] = []
  for (let next = from, step = 1; next < to; step += 1) {
    if (days.length === MOST_STEPS)
      throw new Incorrect(`The period has more than ${MOST_STEPS} steps.`, 'Ask for longer steps, or for a part of it.')
    days.push(next)
    next = every === 'DAY' ? dayAfter(next) : monthsAfter(from, every === 'YEAR' ? step * 12 : step)
  }
  return days
}

/** How many arrangements stood how on the days of a period. */
export async function statisticsSeries(
  view: ViewReader,
  { from, to, every, byPlace = null, ...args }: Omit<sdl.QueryStatisticsSeriesArgs, 'at'>,
) {
  const series = []
  for (const validAt of daysOf(from, to, every ?? 'YEAR'))
    series.push(await statistics(view.at({ validAt }), { ...args, byPlace }))
  return series
}
