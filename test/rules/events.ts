import type { ChangeEvent } from '../../src/model/change-event.ts'
import { uncertainDate } from '../../src/model/date.ts'
import { named, stated } from '../helpers/facts.ts'

/** A merger of the first of July 2025 without anything in it, but for what is given. */
export const event = ({ date = '2025-07-01', ...over }: Partial<Omit<ChangeEvent, 'date'>> & { date?: string }) =>
  ({
    kind: 'ChangeEvent',
    id: 'event/e',
    names: named('e'),
    change: 'MERGER',
    originals: [],
    results: [],
    directive: null,
    origin: stated,
    ...over,
    date: uncertainDate(date),
  }) satisfies ChangeEvent
