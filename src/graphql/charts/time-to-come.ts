import { isTimeToCome, readTime } from '../../chart/time-to-come.ts'
import type { Day } from '../../model/day-range.ts'
import type { WantedPicture } from './wanted.ts'

interface Words {
  readonly dayToCome: (day: string) => string
  /** Of recorded time. */
  readonly knownToCome: (time: string, latest: number) => string
}

const vi: Words = {
  dayToCome: (day) =>
    `Ngày ${day} chưa đến: đây là những gì đã ghi nhận đến nay, với giả định không có quyết định nào khác; những gì xảy ra sau này chưa ai biết.`,
  knownToCome: (time, latest) =>
    `Thời điểm ghi nhận ${time} chưa đến: đây là những gì được ghi nhận đến nay, bản ghi ${latest}.`,
}

const en: Words = {
  dayToCome: (day) =>
    `${day} is yet to come: this is what is recorded until now, as it then holds if nothing else is decided; nothing later is known.`,
  knownToCome: (time, latest) =>
    `${time}, as of which it should be known, is yet to come: this is what is known now, revision ${latest}.`,
}

/** The days of a picture, and what is the latest of all. */
interface Shown {
  readonly day: Day
  /** Today, and the latest revision. */
  readonly validAt: Day
  readonly revision: number
  readonly lang: string
  readonly read: (day: Day) => string
}

/** What is to be said of a day after today, and of recorded times that have not come; null: all have. */
export function timeToCome(
  { recordedAt, baseRecordedAt }: Pick<WantedPicture, 'recordedAt' | 'baseRecordedAt'>,
  { day, validAt: today, revision: latest, lang, read }: Shown,
): string | null {
  const words = lang.split('-')[0]?.toLowerCase() === 'vi' ? vi : en
  const known = [...new Set([recordedAt ?? '', baseRecordedAt ?? ''])].filter((one) => isTimeToCome(one, today))
  const said = [
    ...(day > today ? [words.dayToCome(read(day))] : []),
    ...known.map((one) => words.knownToCome(readTime(one, read), latest)),
  ]
  return said.length === 0 ? null : said.join(' ')
}
