/**
 * Makes what charts know of their font: the table of widths, the two files that a page or a picture carries, and the same two as TTF for
 * who draws pictures of points and pages of print; all from one pair of TTF files. `--check` makes nothing: it fails where one is not of
 * the others.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const OUT = new URL('../../src/chart/font/', import.meta.url)
const PACKAGE = '@expo-google-fonts/be-vietnam-pro'
const FILES = {
  regular: { ttf: '400Regular/BeVietnamPro_400Regular.ttf', file: 'be-vietnam-pro-400' },
  semibold: { ttf: '600SemiBold/BeVietnamPro_600SemiBold.ttf', file: 'be-vietnam-pro-600' },
}

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
/** Latin with the letters of its neighbours, all of Vietnamese, and the marks of print. */
const WANTED = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0x17f),
  ...[0x1a0, 0x1a1, 0x1af, 0x1b0],
  ...range(0x1ea0, 0x1ef9),
  ...Array.from('–—…•‘’“”−≠≤≥', (char) => char.codePointAt(0)),
]

/** What each kind of file is to be; the names of family and weight stay, by which a face is found. */
const KINDS = { woff2: 'woff2', ttf: 'sfnt' }
const NAMES = [1, 2, 16, 17]
const madeOf = (name, kind) => subsetFont(ttfOf(name), text, { targetFormat: KINDS[kind], preserveNameIds: NAMES })

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const ttfOf = (name) => readFileSync(require.resolve(`${PACKAGE}/${FILES[name].ttf}`))
const fonts = Object.fromEntries(Object.keys(FILES).map((name) => [name, fontkit.create(ttfOf(name))]))
const inBoth = WANTED.filter((code) => Object.values(fonts).every((font) => font.hasGlyphForCodePoint(code)))
const text = String.fromCodePoint(...inBoth)

/** In thousandths of the size of the text. */
const widthsOf = (font) =>
  inBoth.map((code) => Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm))

const tableOf = (made) => `// Made by tools/font. Do not change it by hand.
import type { MadeFrom, WidthTable } from './width-table.ts'

/** Be Vietnam Pro, under the SIL Open Font License 1.1: see OFL.txt beside this file. */
export const FONT: WidthTable = {
  family: 'Be Vietnam Pro',
  characters: ${JSON.stringify(text)},
  regular: { widths: ${JSON.stringify(widthsOf(fonts.regular))} },
  semibold: { widths: ${JSON.stringify(widthsOf(fonts.semibold))} },
}

export const MADE_FROM: MadeFrom = {
  regular: { ttf: '${sha256(ttfOf('regular'))}', woff2: '${sha256(made.regular)}' },
  semibold: { ttf: '${sha256(ttfOf('semibold'))}', woff2: '${sha256(made.semibold)}' },
}
`

async function build() {
  const made = {}
  for (const [name, { file }] of Object.entries(FILES)) {
    made[name] = await madeOf(name, 'woff2')
    writeFileSync(new URL(`${file}.woff2`, OUT), made[name])
    writeFileSync(new URL(`${file}.ttf`, OUT), await madeOf(name, 'ttf'))
  }
  writeFileSync(new URL('widths.ts', OUT), tableOf(made))
  writeFileSync(new URL('OFL.txt', OUT), readFileSync(require.resolve(`${PACKAGE}/LICENSE_FONT`)))
}

async function check() {
  const { FONT, MADE_FROM } = await import(new URL('widths.ts', OUT))
  const codes = Array.from(FONT.characters, (char) => char.codePointAt(0))
  const faults = Object.entries(FILES).flatMap(([name, { file }]) => {
    const bytes = readFileSync(new URL(`${file}.woff2`, OUT))
    const shipped = fontkit.create(bytes)
    const printed = fontkit.create(readFileSync(new URL(`${file}.ttf`, OUT)))
    const { ttf, woff2: known } = MADE_FROM[name]
    const { widths } = FONT[name]
    const isOff = (font) => (code, at) =>
      Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm) !== widths[at]
    return [
      ...(sha256(ttfOf(name)) === ttf ? [] : [`${name}: the table is of another TTF than ${PACKAGE} has.`]),
      ...(sha256(bytes) === known ? [] : [`${name}: ${file}.woff2 is not the file that the table was made with.`]),
      ...(codes.some(isOff(fonts[name])) ? [`${name}: the table has other widths than the TTF.`] : []),
      ...(codes.some(isOff(shipped)) ? [`${name}: the table has other widths than ${file}.woff2.`] : []),
      ...(codes.some(isOff(printed)) ? [`${name}: the table has other widths than ${file}.ttf.`] : []),
    ]
  })
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) throw new Error('Run "npm run build --prefix tools/font".')
  console.log(`${codes.length} characters in two weights: table and files agree.`)
}

await (process.argv.includes('--check') ? check() : build())
