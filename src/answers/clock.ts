import { type Day, dayAfter, dayOf } from '../model/date.ts'

/** The server's calendar: which day it is, and when a day ends. */
export interface Clock {
  readonly today: () => Day
  /** The last instant of a day, in UTC. */
  readonly endOf: (day: Day) => string
}

/** @param now the present moment; handed in, so that tests have a day of their own */
export function clockIn(timeZone: string, now: () => Date): Clock {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const offsetAt = (moment: Date): string => {
    const name = offsets.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
    return name === 'GMT' ? 'Z' : name.slice('GMT'.length)
  }
  return {
    today: () => dayOf(days.format(now())),
    endOf: (day) => {
      const midnight = `${dayAfter(day)}T00:00:00.000`
      const offset = offsetAt(new Date(`${midnight}Z`))
      return new Date(Date.parse(`${midnight}${offset}`) - 1).toISOString()
    },
  }
}
