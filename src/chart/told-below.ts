import { type Below, countOf } from './below.ts'
import { inLanguage, plural } from './words.ts'

interface Words {
  /** Of links in places that are not drawn, which heads of bands count. */
  readonly counted: (count: number) => string
  readonly unknown: string
}

const vi: Words = {
  counted: (count) =>
    `Đã đếm nhưng không vẽ ${count} liên kết ở các địa bàn bên dưới các cấp này; liên kết đã kết thúc hoặc chưa bắt đầu ở đó không được đếm`,
  unknown: 'Liên kết ở các địa bàn bên dưới các cấp này không được vẽ và không được đếm',
}

const en: Words = {
  counted: (count) =>
    `${plural(count, 'link')} in places below these tiers counted, not drawn; those there that ended or have not begun are not counted`,
  unknown: 'Links in places below these tiers are neither drawn nor counted',
}

/** What the picture does not show of places below, in words; null: all of it is shown. */
export function toldBelow({ counted, isUnknown }: Below, language: string): string | null {
  const words = inLanguage(language, { vi }, en)
  const sum = countOf(counted)
  if (isUnknown) return words.unknown
  return sum === 0 ? null : words.counted(sum)
}
