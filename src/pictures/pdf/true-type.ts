/** What a PDF has to know of a TrueType font. */
export interface TrueType {
  readonly bytes: Buffer
  /** Thousandths of the size of the text. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly number[]
  /** Which glyph a character has; 0: none. */
  readonly glyphOf: (code: number) => number
}

/** A table by its name. @throws Error where the font has none such */
function tableIn(bytes: Buffer, name: string): Buffer {
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16)
    if (bytes.toString('latin1', at, at + 4) === name) {
      const from = bytes.readUInt32BE(at + 8)
      return bytes.subarray(from, from + bytes.readUInt32BE(at + 12))
    }
  throw new Error(`The font has no table ${name}.`)
}

/** The part of a character map that is for Unicode in 16 bits, which covers all letters that we ship. */
function segmentsIn(cmap: Buffer): Buffer {
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const map = cmap.subarray(cmap.readUInt32BE(at + 4))
    if (map.readUInt16BE(0) === 4) return map
  }
  throw new Error('The font has no map of characters that we read.')
}

/** Characters and their glyphs, from stretches of them (format 4 of OpenType). */
function glyphsIn(cmap: Buffer): ReadonlyMap<number, number> {
  const map = segmentsIn(cmap)
  const size = map.readUInt16BE(6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < size; at += 2) {
    const [end, start] = [map.readUInt16BE(14 + at), map.readUInt16BE(16 + size + at)]
    const [shift, where] = [map.readUInt16BE(16 + 2 * size + at), 16 + 3 * size + at]
    const offset = map.readUInt16BE(where)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : map.readUInt16BE(where + offset + 2 * (code - start))
      glyphs.set(code, (glyph + shift) & 0xffff)
    }
  }
  return glyphs
}

export function trueType(bytes: Buffer): TrueType {
  const [head, hhea, os2] = [tableIn(bytes, 'head'), tableIn(bytes, 'hhea'), tableIn(bytes, 'OS/2')]
  const inThousandths = (units: number) => Math.round((units * 1000) / head.readUInt16BE(18))
  const glyphs = glyphsIn(tableIn(bytes, 'cmap'))
  return {
    bytes,
    ascent: inThousandths(hhea.readInt16BE(4)),
    descent: inThousandths(hhea.readInt16BE(6)),
    capHeight: inThousandths(os2.readInt16BE(88)),
    box: [36, 38, 40, 42].map((at) => inThousandths(head.readInt16BE(at))),
    glyphOf: (code) => glyphs.get(code) ?? 0,
  }
}
