import type { Day } from '../../model/day-range.ts'

type Told = (day: string) => string

const WORDS: Readonly<Record<string, Told>> = {
  vi: (day) =>
    `Ngày ${day} chưa đến: đây là những gì đã ghi nhận đến nay, với giả định không có quyết định nào khác; những gì xảy ra sau này chưa ai biết.`,
  en: (day) =>
    `${day} is yet to come: this is what is recorded until now, as it then holds if nothing else is decided; nothing later is known.`,
}

const inEnglish = WORDS['en'] ?? String

/** What is to be said of a day after today; null: it has come. @param shown the day as it is read */
export function dayToCome(day: Day, today: Day, language: string, shown: string): string | null {
  if (day <= today) return null
  return (WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? inEnglish)(shown)
}
