import { deflateSync } from 'node:zlib'

/** An object of a PDF, by its number. */
export type Ref = number
export const refTo = (ref: Ref): string => `${ref} 0 R`

const BEGIN = '%PDF-1.7\n%\xb5\xed\xae\xfb\n'

/** More makes files of pages hardly smaller. */
const EFFORT = 4

/** Text beyond ASCII, as PDF writes it outside of pages. */
export const pdfText = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`

/** A number as short as can be. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)

/** The objects of a PDF in the order in which they are written, and the table of where they are (ISO 32000, 7.5). */
export class PdfFile {
  readonly #parts: Buffer[] = [Buffer.from(BEGIN, 'latin1')]
  readonly #offsets: number[] = []
  #length = BEGIN.length

  /** A number for an object that others name before it is written. */
  reserve(): Ref {
    return this.#offsets.push(0)
  }

  #append(part: Buffer): void {
    this.#parts.push(part)
    this.#length += part.length
  }

  write(body: string | readonly (string | Buffer)[], ref = this.reserve()): Ref {
    this.#offsets[ref - 1] = this.#length
    for (const part of [`${ref} 0 obj\n`, ...(typeof body === 'string' ? [body] : body), '\nendobj\n'])
      this.#append(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)
    return ref
  }

  /** @param entries of its dictionary, beside the length */
  stream(bytes: Uint8Array, entries = '', ref = this.reserve()): Ref {
    const packed = deflateSync(bytes, { level: EFFORT })
    const head = `<</Filter/FlateDecode/Length ${packed.length}${entries}>>\nstream\n`
    return this.write([head, packed, '\nendstream'], ref)
  }

  finish(root: Ref, info: Ref): Buffer {
    const entries = this.#offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const count = this.#offsets.length + 1
    const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries.join('')}`
    const trailer = `trailer\n<</Size ${count}/Root ${refTo(root)}/Info ${refTo(info)}>>\nstartxref\n${this.#length}\n%%EOF\n`
    return Buffer.concat([...this.#parts, Buffer.from(table + trailer, 'latin1')])
  }
}
