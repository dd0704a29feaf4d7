import { EarlierForms, isModelWithPairs } from '../model/earlier-forms.ts'
import { Incorrect } from '../model/errors.ts'
import { type Item, Unreadable } from './format.ts'
import { itemsOf, parsed } from './jsonl-items.ts'
import { idsSeenIn } from './seen-ids.ts'
import type { Line } from './text.ts'

/** More than anyone corrects at once; a file of another kind has a fault in every line. */
const MOST_FAULTS = 1000

interface Fault {
  readonly error: Incorrect
  readonly line: Line
}

function refuseAll(all: readonly Fault[]): void {
  const faults = all.map(({ error }) => error)
  const [first] = faults
  if (!first) return
  const others = faults.length === 2 ? 'One more line' : `${faults.length - 1} more lines`
  const more = faults.length > 1 ? ` ${others} cannot be read.` : ''
  const issues = faults.flatMap((fault) => fault.issues)
  const rest = {
    issues,
    given: new Set(all.flatMap(({ line }) => idsSeenIn(line.text))),
    isWhole: all.length < MOST_FAULTS,
    lines: all.map(({ line }) => line),
  }
  throw new Unreadable(`${first.what}${more}`, first.remedy, rest, { cause: first })
}

const refuseBeheaded = (line: number): never => {
  throw new Incorrect(
    `Line ${line} begins a revision, but the file has no header: its first line is missing or was changed.`,
    'Export it again, or take another copy; nothing was recorded.',
  )
}

const refuseForm = (line: number, what: string, remedy: string): never => {
  throw new Incorrect(`Line ${line} ${what}.`, remedy, [{ path: `line ${line}`, message: `${what}. ${remedy}` }])
}

/** Told once, and not as a fault in every line. */
function refuseList({ number, text }: Line): void {
  if (!text.trimStart().startsWith('[')) return
  const remedy =
    "Write each entry on a line of its own, without [ ] around and commas between, for example with jq -c '.[]'."
  refuseForm(number, 'begins a list', remedy)
}

const isBegun = (text: string) => /^\s*\{/.test(text)

/** @param line is no JSON @param next what stands behind it, as no entry begins */
function refuseSpread(line: Line, next: Line): void {
  if (!isBegun(line.text) || /\}\s*,?\s*$/.test(line.text) || !/^\s*(["}\]])/.test(next.text)) return
  refuseForm(
    line.number,
    'begins an entry that goes on over several lines',
    'Write each entry on one line, for example with jq -c .',
  )
}

/** A log tells what a model dropped; here there is nothing before it but the store. */
const allPairsOf = (item: Item): readonly Item[] =>
  item.type === 'PUT' && item.entry.kind === 'PilotModel'
    ? [{ line: item.line, type: 'ALL_PAIRS', model: item.entry.id }]
    : []

function itemsOn(line: Line, earlier: EarlierForms): readonly Item[] | Incorrect {
  try {
    const value = parsed(line)
    const items = itemsOf(value, line.number, earlier)
    return isModelWithPairs(value) ? [...items, ...items.flatMap(allPairsOf)] : items
  } catch (error) {
    if (error instanceof Incorrect) return error
    throw error
  }
}

/**
 * One entry per line, as people and other programs write it; blank lines say nothing. Reads on after a line that cannot be
 * read, so that all of them can be corrected at once.
 */
export async function* readEntries(lines: AsyncIterable<Line>): AsyncGenerator<Item> {
  const faults: Fault[] = []
  const earlier = new EarlierForms()
  let isFirst = true
  for await (const line of lines) {
    if (line.text.trim() === '') continue
    if (isFirst) refuseList(line)
    isFirst = false
    const last = faults.at(-1)?.line
    if (last?.number === line.number - 1) refuseSpread(last, line)
    const items = itemsOn(line, earlier)
    if (items instanceof Incorrect) faults.push({ error: items, line })
    else if (items.some(({ type }) => type === 'REVISION')) refuseBeheaded(line.number)
    else yield* items
    if (faults.length === MOST_FAULTS) break
  }
  refuseAll(faults)
}
