import { evidenceBasisOf, existenceOfLink, historyOfLink, standingOfLink } from '../../answers/pilot-links.ts'
import { inView } from '../../answers/view-reader.ts'
import type { ConcurrentPostResolvers, PilotLinkResolvers, PilotLinkTallyResolvers } from '../generated/schema.ts'
import { type Complete, getNodes } from './fields.ts'

/** The rule by which a link follows from a pair and the posts of its types at one place. */
const RULE = 'pair-at-place'

export const pilotLink = {
  pair: ({ value, view }) => inView(view, value.link.pair),
  place: ({ value, view }) => view.get('Place', value.link.place),
  mainPost: ({ value, view }) => view.get('Post', value.link.mainPost),
  concurrentPost: ({ value, view }) => view.get('Post', value.link.concurrentPost),
  standing: standingOfLink,
  standingHistory: historyOfLink,
  exists: existenceOfLink,
  evidenced: ({ value }) => value.evidence.length > 0,
  evidenceBasis: evidenceBasisOf,
  holdings: ({ value, view }) => view.getAll('ConcurrentHolding', value.evidence),
  derived: () => true,
  rule: () => RULE,
  inputs: ({ value: { link }, view }) => getNodes(view, [link.pair.id, link.mainPost, link.concurrentPost]),
} satisfies Complete<PilotLinkResolvers>

export const concurrentPost = {
  post: ({ value, view }) => view.get('Post', value.post),
  position: ({ value }) => value.position,
  link: ({ value, view }) => inView(view, value.listed),
} satisfies Complete<ConcurrentPostResolvers>

export const pilotLinkTally = {
  pair: ({ value, view }) => value.pair && inView(view, value.pair),
  place: ({ value, view }) => view.get('Place', value.place),
  state: ({ value }) => value.state,
  count: ({ value }) => value.count,
  evidenced: ({ value }) => value.evidenced,
} satisfies Complete<PilotLinkTallyResolvers>
