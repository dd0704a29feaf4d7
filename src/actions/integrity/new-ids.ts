import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import { quoted } from '../../model/text.ts'
import type { Known } from './known.ts'

/** What divides ids wherever several stand together: words of a command line, or lists in an address. */
const DIVIDES = /[\p{Zs},]/u
const DIVIDERS = /[\p{Zs},]+/gu

/** New ids that nobody can write in a list, or give to a command, as they are. What is recorded keeps its own. */
export const newIdFaults = (known: Known, put: readonly Entry[]): readonly Issue[] =>
  put.flatMap(({ id }, at) => {
    const [char] = DIVIDES.exec(id) ?? []
    if (char === undefined || known.before(id)) return []
    const what = char === ',' ? 'a comma' : 'a blank'
    return [
      {
        path: `put.${at}.id`,
        message: `The id ${quoted(id)} has ${what}. Write it as ${quoted(id.replace(DIVIDERS, '-'))}.`,
      },
    ]
  })
