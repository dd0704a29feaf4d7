import { stretchesOf } from '../objects/marks.ts'
import { stretchAround } from './around.ts'

/** Where words stand in a text. */
interface Placed {
  readonly start: number
  readonly end: number
}

/** A part of a text, with all words in it that are marked. */
export interface Excerpt<T> {
  readonly from: number
  readonly to: number
  readonly marked: readonly T[]
}

/** The parts of a text around words, each once, in the order of the first words in each. */
export function excerptsIn<T extends Placed>(text: string, all: readonly T[]): readonly Excerpt<T>[] {
  let found: readonly Excerpt<T>[] = []
  for (const one of all) {
    const [from, to] = stretchAround(text, one.start, one.end)
    const beside = found.filter((other) => from < other.to && other.from < to)
    const joined = {
      from: Math.min(from, ...beside.map((other) => other.from)),
      to: Math.max(to, ...beside.map((other) => other.to)),
      marked: [...beside.flatMap(({ marked }) => marked), one],
    }
    const at = beside[0] ? found.indexOf(beside[0]) : found.length
    found = found.filter((other) => !beside.includes(other)).toSpliced(at, 0, joined)
  }
  return found
}

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
  /** Of which of several marked words it is the end, as a number from 1; null: of none, or there is but one. */
  readonly number: number | null
}

/** An excerpt cut where marked words begin or end: some lie in others. */
export function piecesOf(text: string, { from, to, marked }: Excerpt<Placed>): readonly Piece[] {
  const marks = marked.map(({ start, end }, at) => ({
    ...{ start: start - from, end: end - from, about: { key: `${at}`, name: '' } },
  }))
  let end = 0
  return stretchesOf(text.slice(from, to), marks).map(({ text: piece, about }) => {
    end += piece.length
    const at = marks.length > 1 ? marks.findIndex((mark) => mark.end === end) : -1
    return { text: piece, isMarked: about.length > 0, number: at < 0 ? null : at + 1 }
  })
}
