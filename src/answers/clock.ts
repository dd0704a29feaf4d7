import { type Day, dayAfter, dayOf } from '../model/date.ts'

/** The server's calendar: which day it is, and when a day ends. */
export interface Clock {
  readonly today: () => Day
  /** The day on which an instant is. */
  readonly dayOf: (instant: string) => Day
  /** The last instant of a day, in UTC. */
  readonly endOf: (day: Day) => string
}

const DAY_MS = 86_400_000
/** Before standard time, offsets had seconds: `GMT+07:06:30`. */
const OFFSET = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** How far the clocks of a time zone are ahead of UTC at an instant; both in milliseconds. */
function offsetsIn(timeZone: string): (instant: number) => number {
  const names = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (instant) => {
    const name = names.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(name) ?? []
    const ahead = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
    return (sign === '-' ? -ahead : ahead) * 1000
  }
}

const SECOND_MS = 1000

/** Days begin on a second everywhere: asked more often than that, it is not written out anew. */
function dayBySecond(dayAt: (instant: number) => Day): (instant: number) => Day {
  let [second, day] = [Number.NaN, dayAt(0)]
  return (instant) => {
    const asked = Math.floor(instant / SECOND_MS)
    if (asked !== second) [second, day] = [asked, dayAt(asked * SECOND_MS)]
    return day
  }
}

/** @param now the present moment; handed in, so that tests have a day of their own */
export function clockIn(timeZone: string, now: () => Date): Clock {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const dayAt = (instant: number) => dayOf(days.format(instant))
  const [offsetAt, dayNow] = [offsetsIn(timeZone), dayBySecond(dayAt)]
  return {
    today: () => dayNow(now().getTime()),
    dayOf: (instant) => dayAt(Date.parse(instant)),
    endOf: (day) => {
      const midnight = Date.parse(`${dayAfter(day)}T00:00:00.000Z`)
      // Where clocks are changed in that night, one of the two offsets is of another hour, and midnight may not exist at all.
      const begun = [midnight - DAY_MS, midnight + DAY_MS]
        .map((near) => midnight - offsetAt(near))
        .filter((instant) => instant + offsetAt(instant) >= midnight)
      return new Date(Math.min(...begun) - 1).toISOString()
    },
  }
}
