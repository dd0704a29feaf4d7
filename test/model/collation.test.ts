import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collationBy, sortKeyOf } from '../../src/model/collation.ts'
import { AS_WRITTEN } from '../../src/model/list-order.ts'
import { byCodePoint } from '../../src/model/text.ts'
import { USUAL_ALPHABETS } from '../../src/model/usual-alphabets.ts'

/** The whole order of Unicode for Vietnamese, which JavaScript gives for two texts but not as a key. */
const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'accent' })
/** As the term of the language tells. */
const vietnamese = collationBy('aăâbcdđeêghiklmnoôơpqrstuưvxy', 'àảãáạ')
const compared = (a: string, b: string) => Math.sign(byCodePoint(vietnamese(a), vietnamese(b)))
const inOrder = (names: readonly string[]) => names.toSorted((a, b) => byCodePoint(vietnamese(a), vietnamese(b)))

test('the tests compare with an order that knows Vietnamese', () => {
  expect(Intl.Collator.supportedLocalesOf(['vi'])).toEqual(['vi'])
  expect(collator.compare('Đ', 'Dz')).toBeGreaterThan(0)
})

test.each([
  [['Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Bắc Ninh']],
  [['Dĩ An', 'Duy Tiên', 'Điện Bàn']],
  [['Phường 1', 'Phường 02', 'Phường 3', 'Phường 0010']],
  [['Quận 1', 'Quận 2', 'Quận 3', 'Quận 10', 'Quận 012', 'Quận 123']],
  [['An Dương', 'Ân Thi', 'Ba Đồn', 'Bá Thước', 'Ba Vì', 'Bình Dương', 'Bình Định']],
  [['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'ba b', 'bà b', 'bab', 'bă', 'bâ']],
  [['Hòa Bình', 'Hưng Yên', 'Thừa Thiên Huế']],
  [['', '-', '1', 'a', 'z', 'α', '部']],
])('Vietnamese names are ordered as the alphabet says: %j', (names) => {
  expect(inOrder(names.toReversed())).toEqual(names)
})

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz'
const unit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Array.from(LETTERS + LETTERS.toUpperCase())) },
  { weight: 2, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.nat(2000).map(String) },
  { weight: 1, arbitrary: fc.constantFrom(...Array.from(`_-–,;:!?.'‘’"“”«»()[]{}§@*/\\&#%+=<>|~$`)) },
)
/** Single spaces between: a key has no others. */
const name = fc.array(unit, { maxLength: 12 }).map((units) => units.join('').replace(/ +/g, ' ').trim())
/** Two that are likely to differ late, or only in their tones. */
const pair = fc.oneof(
  fc.tuple(name, name),
  fc
    .tuple(name, name, name)
    .map(([start, a, b]) => [start + a, start + b].map((one) => one.trim()) as [string, string]),
  fc
    .tuple(name, fc.nat(20), fc.constantFrom(...Array.from(LETTERS)))
    .map(([one, at, letter]): [string, string] => [one, `${one.slice(0, at)}${letter}${one.slice(at + 1)}`.trim()]),
)

/** Quotes are all the same in our lists, as in searches. */
const straight = (name: string) => name.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

test('any two Vietnamese names are ordered as Intl.Collator orders them', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(compared(a, b)).toBe(Math.sign(collator.compare(straight(a), straight(b))))
    }),
    { numRuns: 20_000 },
  )
})

test('the composition of a name, its case, and letters that only look so count for nothing', () => {
  for (const name of ['Điện Bàn', 'Thừa Thiên Huế', 'Quận 10'])
    for (const other of [
      name.normalize('NFD'),
      name.toUpperCase(),
      ` ${name} `,
      `${name.slice(0, 3)}\u200b${name.slice(3)}`,
    ])
      expect(vietnamese(other)).toBe(vietnamese(name))
  for (const other of ['Ðiện Bàn', 'Ɖiện Bàn']) expect(vietnamese(other)).toBe(vietnamese('Điện Bàn'))
})

test('things of one name are ordered by id, before every longer name, whatever its tones', () => {
  const keys = [
    sortKeyOf('Ba', 'place/a', vietnamese),
    sortKeyOf('Ba', 'place/z', vietnamese),
    sortKeyOf('Bà', 'place/b', vietnamese),
    sortKeyOf('Ba Chẽ', 'place/c', vietnamese),
  ]
  expect(keys.toReversed().toSorted(byCodePoint)).toEqual(keys)
})

/** What is written in a language. */
const WRITTEN: Readonly<Record<string, string>> = {
  en: 'aàáâäåbcçdeèéêëfghiïjklmnñoóöpqrstuüvwxyz',
  es: 'aábcdeéfghiíjklmnñoópqrstuúüvwxyz',
  sv: 'aåäbcdeéfghijklmnoöpqrstuvxyz',
  pl: 'aąbcćdeęfghijklmnńoóprsśtuwyzźż',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  vi: LETTERS,
}

test.each([...Object.keys(USUAL_ALPHABETS), 'en'])(
  'names in %s are ordered as Intl.Collator orders them',
  (language) => {
    const theirs = new Intl.Collator(language, { numeric: true, sensitivity: 'accent' })
    const ours = AS_WRITTEN.collationIn(language)
    const written = WRITTEN[language] ?? ''
    const aName = fc
      .array(fc.constantFrom(...Array.from(`${written}${written.toUpperCase()}`)), { maxLength: 8 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(aName, aName, (a, b) => {
        expect(Math.sign(byCodePoint(ours(a), ours(b))), `${a} ${b}`).toBe(Math.sign(theirs.compare(a, b)))
      }),
      { numRuns: 5000 },
    )
  },
)
