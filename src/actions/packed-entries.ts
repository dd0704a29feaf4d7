import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Entry } from '../model/entry.ts'
import type { Id } from '../model/ids.ts'
import { GenerationalCache } from '../store/cache.ts'
import type { ToPut, Written } from '../store/store.ts'
import { Entries } from './entries.ts'

/** Packed together: fewer say less of each other, and more take longer where one of them is looked up. */
const IN_A_PACK = 64
/** Characters of unpacked texts kept: what entries refer to seldom stands far from them, or is what many refer to. */
const MOST_CHARACTERS = 16_000_000
/** The quickest: entries of one kind are so alike that it takes a twentieth of their room. */
const QUICKLY = { level: 1 } as const

const charactersOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0)

/** Read no sooner than it is asked for. */
class Text implements Written {
  readonly id: Id
  readonly body: string
  #entry: Entry | undefined

  constructor(id: Id, body: string) {
    this.id = id
    this.body = body
  }

  get entry(): Entry {
    this.#entry ??= JSON.parse(this.body) as Entry
    return this.#entry
  }
}

/** Entries of a file, however large: held as packed text, and read from it whenever one is asked for. */
export class PackedEntries extends Entries implements ToPut {
  readonly #packs: Uint8Array[] = []
  #open: string[] = []
  readonly #unpacked = new GenerationalCache<number, readonly string[]>(MOST_CHARACTERS, charactersOf)

  add(entry: Entry): void {
    this.noted(entry)
    this.#open.push(JSON.stringify(entry))
    if (this.#open.length < IN_A_PACK) return
    // A copy: what the engine gives is the beginning of a far larger buffer.
    this.#packs.push(Uint8Array.from(deflateRawSync(this.#open.join('\n'), QUICKLY)))
    this.#open = []
  }

  at(n: number): Entry {
    const text = this.#textsIn(Math.floor(n / IN_A_PACK))[n % IN_A_PACK]
    if (text !== undefined) return JSON.parse(text) as Entry
    throw new RangeError(`There is no entry ${n}.`)
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const text of this.#texts()) yield JSON.parse(text) as Entry
  }

  /** They are written once nothing is looked up any more. */
  *written(): Generator<Written> {
    this.#unpacked.clear()
    let at = 0
    for (const text of this.#texts()) yield new Text(this.idAt(at++), text)
  }

  *#texts(): Generator<string> {
    for (const pack of this.#packs) yield* textsOf(pack)
    yield* this.#open
  }

  #textsIn(at: number): readonly string[] {
    const pack = this.#packs[at]
    if (!pack) return this.#open
    const known = this.#unpacked.get(at)
    if (known) return known
    const texts = textsOf(pack)
    this.#unpacked.set(at, texts)
    return texts
  }
}

/** A text of an entry has no line ends: JSON writes them otherwise. */
const textsOf = (pack: Uint8Array): readonly string[] => inflateRawSync(pack).toString().split('\n')
