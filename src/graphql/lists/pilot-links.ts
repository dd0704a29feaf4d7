import { ANY_LINK, type LinkQuery, pilotLinksIn } from '../../answers/pilot-link-lists.ts'
import type { ListedLink } from '../../answers/pilot-links.ts'
import type { InView, ViewReader } from '../../answers/view-reader.ts'
import type * as sdl from '../generated/schema.ts'
import { existingId, knownCodes, uniqueList } from './arguments.ts'
import { choosingBy, chosen, type Open } from './choices.ts'
import { idList } from './filters.ts'

type Filter = sdl.PilotLinkFilter | null

const plainQuery = async (view: ViewReader, filter: Filter): Promise<LinkQuery> => ({
  within: await existingId(view, 'place', filter?.place),
  level: await knownCodes(view, 'LEVEL', 'level', filter?.level),
  models: await idList(view, 'model', 'model', filter?.model),
  pairs: await idList(view, 'pair', 'pair', filter?.pair),
  standing: uniqueList('standing', filter?.standing),
  evidenced: filter?.evidenced ?? null,
  among: null,
})

/** A link has no id: it is named by its key. */
const named = (key: string): string => key

const plainLinks: Open<sdl.PilotLinkFilter, InView<ListedLink>, string> = async (view, filter, _order, among = null) =>
  pilotLinksIn(view, { ...(await plainQuery(view, filter)), among })

/** The links that a filter asks for. @throws NotFound for what it names and the view has not */
export const linkSource = choosingBy(named, plainLinks)

/** Which links a filter asks for. @throws NotFound, LimitExceeded */
export async function linkQuery(view: ViewReader, filter: Filter): Promise<LinkQuery> {
  const among = await chosen(named, plainLinks, view, filter)
  return among ? { ...ANY_LINK, among } : plainQuery(view, filter)
}
