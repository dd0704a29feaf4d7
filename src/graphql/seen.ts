import type { Arrangement } from '../model/arrangement.ts'
import type { Version } from '../model/as-of.ts'
import type { ChangeEvent } from '../model/change-event.ts'
import type { Directive } from '../model/directive.ts'
import type { Evidence, Origin } from '../model/origin.ts'
import type { PostTypePair } from '../model/pilot-model.ts'
import type { Entry, EntryOf, Kind } from '../model/record.ts'
import type { Reason } from '../model/standing.ts'
import type { Conflict } from '../rules/conflicts.ts'
import type { Step } from '../rules/lineage.ts'
import type { SearchHit, Tally } from '../store/store.ts'
import type { Lens } from './lens.ts'

/**
 * Something and the lens it is looked at through. The view travels with every object this way, since one operation may ask
 * two root fields in different views.
 */
export interface Seen<T> {
  readonly it: T
  readonly lens: Lens
}

export const seen = <T>(lens: Lens, it: T): Seen<T> => ({ it, lens })
export const seenAll = <T>(lens: Lens, items: readonly T[]): readonly Seen<T>[] => items.map((it) => seen(lens, it))

export const isOf = <K extends Kind>(kind: K, entry: Entry): entry is EntryOf<K> => entry.kind === kind

export type SeenNode = Seen<Entry>
export type SeenOf<K extends Kind> = Seen<EntryOf<K>>
export type SeenPlace = SeenOf<'Place'>
export type SeenOrganization = SeenOf<'Organization'>
export type SeenPost = SeenOf<'Post'>
export type SeenOrganizationType = SeenOf<'OrganizationType'>
export type SeenPostType = SeenOf<'PostType'>
export type SeenPerson = SeenOf<'Person'>
export type SeenOccupancy = SeenOf<'Occupancy'>
export type SeenDirective = SeenOf<'Directive'>
export type SeenDocument = SeenOf<'Document'>
export type SeenPilotModel = SeenOf<'PilotModel'>
export type SeenConcurrentHolding = SeenOf<'ConcurrentHolding'>
export type SeenBodyMerger = SeenOf<'BodyMerger'>
export type SeenEffect = SeenOf<'Effect'>
export type SeenObligation = SeenOf<'Obligation'>
export type SeenChangeEvent = SeenOf<'ChangeEvent'>
export type SeenExecutionReport = SeenOf<'ExecutionReport'>
export type SeenCountAssertion = SeenOf<'CountAssertion'>
export type SeenCriticism = SeenOf<'Criticism'>
export type SeenOpenQuestion = SeenOf<'OpenQuestion'>
export type SeenProposal = SeenOf<'Proposal'>

export type SeenArrangement = Seen<Arrangement>
export type SeenSourced = Seen<{ readonly origin: Origin }>
export type SeenEvidence = Seen<Evidence>
export type SeenQuote = Seen<Extract<Evidence, { readonly type: 'QUOTE' }>>
export type SeenCitation = Seen<Extract<Evidence, { readonly type: 'CITATION' }>>
export type SeenPair = Seen<PostTypePair>
export type SeenReason = Seen<Reason>
export type SeenVersion = Seen<Version<Entry>>
export type SeenStep = Seen<Step>
export type SeenConflict = Seen<Conflict>
export type SeenTally = Seen<Tally>
export type SeenHit = Seen<SearchHit>
export type SeenOriginal = Seen<ChangeEvent['originals'][number]>
export type SeenRelation = Seen<Directive['relations'][number]>
export type SeenReport = Seen<Directive['reports'][number]>
