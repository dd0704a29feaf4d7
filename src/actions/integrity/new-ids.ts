import type { Issue } from '../../model/errors.ts'
import { quoted } from '../../model/text.ts'
import type { Placed } from '../entries.ts'
import type { Known } from './known.ts'

/** What divides ids wherever several stand together: words of a command line, or lists in an address. */
const DIVIDERS = /[\p{Zs},]+/gu
/** What nobody sees: with it two ids look like one. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

const written = (id: string): string => id.normalize('NFC').replace(INVISIBLE, '').replace(DIVIDERS, '-')

function faultOf(id: string): string {
  const [divider] = id.match(DIVIDERS) ?? []
  if (divider !== undefined) return divider.startsWith(',') ? 'a comma' : 'a blank'
  return id.search(INVISIBLE) >= 0
    ? 'a sign that nobody sees'
    : 'letters and their marks as signs of their own (it is not in the form NFC)'
}

/** New ids that nobody can write in a list, or tell from another by looking. What is recorded keeps its own. */
export const newIdFaults = (known: Known, put: readonly Placed[]): readonly Issue[] =>
  put.flatMap(([at, { id }]) => {
    const better = written(id)
    if (better === id || known.before(id)) return []
    return [
      { path: `put.${at}.id`, message: `The id ${quoted(id)} has ${faultOf(id)}. Write it as ${quoted(better)}.` },
    ]
  })
