import type { Entry } from './entry.ts'
import { traitsOf } from './kinds.ts'
import type { Name } from './name.ts'
import { sortKeyOf } from './text.ts'

/** The name a thing is listed by, whatever the day: its latest preferred Vietnamese one, else any; '' when it has none. */
function listedName(names: readonly Name[]): string {
  const preferred = names.filter(({ use }) => use === 'PREFERRED')
  return (preferred.findLast(({ language }) => language === 'vi') ?? preferred[0])?.text ?? ''
}

/** Where an entry stands in every list of every store. */
export function sortKeyOfEntry(entry: Entry): string {
  const { names, listedBy } = traitsOf(entry)
  return sortKeyOf(listedBy ?? listedName(names), entry.id)
}
