import { type Weight, widthOf } from '../../chart/measure.ts'
import { isOurs, standInOf } from '../letters.ts'
import { num, type PdfFile, type Ref, refTo } from './pdf-file.ts'
import { type TrueType, trueType } from './true-type.ts'

const NAMES: Readonly<Record<Weight, string>> = {
  regular: 'BeVietnamPro-Regular',
  semibold: 'BeVietnamPro-SemiBold',
}
/** How thick upright strokes are: only told, for who has to find another font. */
const STEMS: Readonly<Record<Weight, number>> = { regular: 84, semibold: 120 }
const SYMBOLIC = 4

const hex = (code: number): string => code.toString(16).padStart(4, '0')
const inUtf16 = (letter: string): string => Buffer.from(letter, 'utf16le').swap16().toString('hex')

/** At most so many lines may be in one part of a map. */
const LINES = 100
function* partsOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += LINES) yield all.slice(at, at + LINES)
}

/**
 * A font of a PDF. Every letter that is written has a number of its own, and a map says which letter it is: so any text can be taken
 * from the page as it was, even where our font has only a dot for a letter.
 */
export class PdfFont {
  readonly #weight: Weight
  readonly #font: TrueType
  readonly #letters = new Map<string, number>()

  constructor(weight: Weight, bytes: Buffer) {
    this.#weight = weight
    this.#font = trueType(bytes)
  }

  /** A text as pages write it. */
  encoded(text: string): string {
    let written = ''
    for (const letter of text) {
      const known = this.#letters.get(letter) ?? this.#letters.size + 1
      this.#letters.set(letter, known)
      written += hex(known)
    }
    return `<${written}>`
  }

  #glyphOf(letter: string): number {
    const seen = isOurs(letter) ? letter : standInOf(letter)
    return seen === '' ? this.#font.glyphOf(0x20) : this.#font.glyphOf(seen.codePointAt(0) ?? 0)
  }

  #unicode(): string {
    const lines = [...this.#letters].map(([letter, number]) => `<${hex(number)}> <${inUtf16(letter)}>`)
    const parts = [...partsOf(lines)].map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${parts.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
  }

  #glyphs(): Buffer {
    const map = Buffer.alloc(2 * (this.#letters.size + 1))
    for (const [letter, number] of this.#letters) map.writeUInt16BE(this.#glyphOf(letter), 2 * number)
    return map
  }

  #descriptor(file: PdfFile): Ref {
    const { bytes, ascent, descent, capHeight, box } = this.#font
    const program = file.stream(bytes, `/Length1 ${bytes.length}`)
    return file.write(
      `<</Type/FontDescriptor/FontName/${NAMES[this.#weight]}/Flags ${SYMBOLIC}/FontBBox[${box.join(' ')}]/ItalicAngle 0/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${STEMS[this.#weight]}/FontFile2 ${refTo(program)}>>`,
    )
  }

  /** Writes what it is, once all pages are written. */
  write(file: PdfFile, ref: Ref): void {
    const name = NAMES[this.#weight]
    const widths = [...this.#letters.keys()].map((letter) => num(widthOf(letter, 1000, this.#weight)))
    const glyphs = file.stream(this.#glyphs())
    const unicode = file.stream(Buffer.from(this.#unicode(), 'latin1'))
    const inner = file.write(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${refTo(this.#descriptor(file))}/DW 0/W[1[${widths.join(' ')}]]/CIDToGIDMap ${refTo(glyphs)}>>`,
    )
    file.write(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${refTo(inner)}]/ToUnicode ${refTo(unicode)}>>`,
      ref,
    )
  }
}
