import type { Issue } from '../model/errors.ts'
import type { Id } from '../model/ids.ts'
import { traitsOf } from '../model/kinds.ts'
import { Quote } from '../model/origin.ts'
import type { Entry } from '../model/record.ts'
import type { Located } from './seed-files.ts'

type World = ReadonlyMap<Id, Entry>

/** Every quote inside an entry, however deep. */
function quotesIn(value: unknown): readonly Quote[] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'QUOTE') return [Quote.parse(value)]
  return Object.values(value).flatMap(quotesIn)
}

function faultOf({ document, start, end, words }: Quote, world: World): string | null {
  const source = world.get(document)
  if (source?.kind !== 'Document' || source.held === null)
    return `quotes "${document}", whose text is not held; cite it instead.`
  const found = source.held.text.slice(start, end)
  return found === words
    ? null
    : `quotes "${words}" at ${start}-${end} of "${document}", where the text has "${found}".`
}

const quoteFaults = ({ value, where }: Located<Entry>, world: World): readonly Issue[] =>
  quotesIn(value).flatMap((quote) => {
    const message = faultOf(quote, world)
    return message === null ? [] : [{ path: where, message: `"${value.id}" ${message}` }]
  })

const linkFaults = ({ value, where }: Located<Entry>, world: World): readonly Issue[] =>
  [...new Set(traitsOf(value).links.map(({ to }) => to))]
    .filter((id) => !world.has(id))
    .map((id) => ({ path: where, message: `"${value.id}" refers to "${id}", which is not in the seed.` }))

function duplicates(entries: readonly Located<Entry>[]): readonly Issue[] {
  const first = new Map<Id, string>()
  return entries.flatMap(({ value: { id }, where }) => {
    const before = first.get(id)
    first.set(id, before ?? where)
    return before === undefined ? [] : [{ path: where, message: `"${id}" stands already in ${before}.` }]
  })
}

/**
 * What is wrong between entries: an id twice, a reference to nothing, a quote that is not in the text.
 * @param world all that is known with the entries
 */
export const faultsBetween = (entries: readonly Located<Entry>[], world: World): readonly Issue[] => [
  ...duplicates(entries),
  ...entries.flatMap((entry) => [...linkFaults(entry, world), ...quoteFaults(entry, world)]),
]
