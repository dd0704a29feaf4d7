import type { Entry } from '../../../src/model/entry.ts'
import type { Name } from '../../../src/model/name.ts'
import type { Random } from '../random.ts'
import { randomInterval } from './dates.ts'

const WORDS = {
  vi: [
    'Ban',
    'Bán',
    'Bản',
    'Đông',
    'Đồng',
    'Triều',
    'Yên',
    'Tổ chức',
    'Tô',
    'Ủy ban',
    'Nội vụ',
    'Hòa',
    'Hoà',
    'Ðông',
    'Quận 2',
    'Quận 10',
    'Ban\u200b',
    'Bí thư',
    'Ứng',
    'Kiểm tra',
    '𠮷',
    'ﬁ',
  ],
  en: ['Board', 'Department', 'Head', 'Dong', 'Trieu', 'organisation', 'O’Neill', 'A/B', '18-NQ/TW'],
} as const

const textOf = (random: Random, language: 'vi' | 'en') =>
  Array.from({ length: 1 + random.int(3) }, () => random.pick(WORDS[language]))
    .join(' ')
    .normalize('NFC')

const nameIn = (random: Random, language: 'vi' | 'en', use: Name['use']): Name => ({
  language,
  text: textOf(random, language),
  use,
  valid: randomInterval(random, 0.2),
})

/** A Vietnamese name, or rarely none; English and former ones beside it. */
export const randomNames = (random: Random): readonly Name[] => [
  nameIn(random, random.chance(0.1) ? 'en' : 'vi', 'PREFERRED'),
  ...(random.chance(0.3) ? [nameIn(random, 'vi', 'PREFERRED')] : []),
  ...(random.chance(0.4) ? [nameIn(random, 'en', 'PREFERRED')] : []),
  ...(random.chance(0.2) ? [nameIn(random, 'vi', 'ALTERNATE')] : []),
]

/** A text to search for: a name of the world, part of one, or words; marks, case and composition changed at will. */
export function randomSearch(random: Random, entries: readonly Entry[]): string {
  const named = entries.flatMap((entry) => ('names' in entry ? entry.names.map(({ text }) => text) : []))
  const whole = random.chance(0.7) && named.length > 0 ? random.pick(named) : textOf(random, 'vi')
  const cut = random.chance(0.5) ? whole : whole.slice(random.int(3), 1 + random.int(whole.length))
  const spelled = random.pick([
    cut,
    cut.toUpperCase(),
    cut.normalize('NFD'),
    cut.normalize('NFD').replace(/\p{M}/gu, ''),
    ` ${cut} `,
  ])
  return random.chance(0.05) ? random.pick(['', '-', '"', 'x* OR y', '%', 'không có']) : spelled
}
