import type { ChangeInView } from '../answers/changes.ts'
import type { ArrangementChange } from '../answers/comparison.ts'
import type { KnownVersion } from '../answers/history.ts'
import type { LinksBelow as CountBelow } from '../answers/links-below.ts'
import type { LinkTally } from '../answers/pilot-link-tally.ts'
import type { ListedLink, ConcurrentPost as OtherPost } from '../answers/pilot-links.ts'
import type { ConcurrentPostType as OtherType } from '../answers/post-pairs.ts'
import type { NamedHit } from '../answers/search/named-hit.ts'
import type { Turn } from '../answers/turn.ts'
import type { InView, InViewOf } from '../answers/view-reader.ts'
import type { Arrangement } from '../model/arrangement.ts'
import type { Revision } from '../model/as-of.ts'
import type { ChangeEvent, Share as ShareOf } from '../model/change-event.ts'
import type { Directive } from '../model/directive.ts'
import type { Entry, Kind } from '../model/entry.ts'
import type { OrganizationId, PlaceId } from '../model/ids.ts'
import type { Evidence, Origin } from '../model/origin.ts'
import type { Dated } from '../model/relation.ts'
import type { Reason as Fact } from '../model/standing.ts'
import type { Conflict as Contradiction } from '../rules/conflicts/conflict.ts'
import type { Step } from '../rules/succession.ts'
import type { Tally as Count } from '../store/store.ts'
import type { Connection, Edge } from './connection.ts'

// What the resolvers of each SDL type receive as their object (see codegen.ts). A kind of entry needs no line here.

export type PageOf<K extends Kind> = Connection<InViewOf<K>>
export type EdgeOf<K extends Kind> = Edge<InViewOf<K>>

export type Nodes = Connection<AnyNode>
export type NodeEdge = Edge<AnyNode>
/** The places that one of several codes may mean. */
export interface PlacesOfCode {
  readonly value: string
  readonly places: readonly InViewOf<'Place'>[]
}
export type SearchHits = Connection<SearchHit>
export type SearchHitEdge = Edge<SearchHit>
export type Versions = Connection<Version>
export type VersionEdge = Edge<Version>
export type Conflicts = Connection<Conflict>
export type ConflictEdge = Edge<Conflict>
export type RecordedChanges = Connection<ChangeInView>
export type RecordedChangeEdge = Edge<ChangeInView>
export type ArrangementChanges = Connection<ArrangementChange>
export type ArrangementChangeEdge = Edge<ArrangementChange>
/** Revisions are the axis of recorded time itself, so they lie in no view. */
export type Revisions = Omit<Connection<Revision>, 'view'>
export type RevisionEdge = Edge<Revision>

export type AnyNode = InView<Entry>
export type AnyArrangement = InView<Arrangement>
export type Sourced = InView<{ readonly origin: Origin }>
export type AnyEvidence = InView<Evidence>
export type Quote = InView<Extract<Evidence, { readonly type: 'QUOTE' }>>
export type Citation = InView<Extract<Evidence, { readonly type: 'CITATION' }>>
export type Original = InView<ChangeEvent['originals'][number]>
export type Share = InView<ShareOf>
export type DatedPlace = InView<Dated<PlaceId>>
export type DatedOrganization = InView<Dated<OrganizationId>>
export type Relation = InView<Directive['relations'][number]>
export type Report = InView<Directive['reports'][number]>
export type ConcurrentPostType = InView<OtherType>
export type ConcurrentPost = InView<OtherPost>
export type PilotLink = InView<ListedLink>
export type PilotLinks = Connection<PilotLink>
export type PilotLinkEdge = Edge<PilotLink>
export type PilotLinkTally = InView<LinkTally>
export type Reason = InView<Fact>
export type ChartTurn = InView<Turn>
export type LinksBelow = InView<CountBelow>
export type LineageStep = InView<Step>
export type Conflict = InView<Contradiction>
export type Version = InView<KnownVersion>
export type SearchHit = InView<NamedHit>
export type Tally = InView<Count>
/** The words behind the parts of an obligation. */
export interface Wording {
  readonly addressee: Quote | null
  readonly condition: Quote | null
  readonly requiredOutcome: Quote | null
}
