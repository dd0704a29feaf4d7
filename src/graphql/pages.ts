import type { Revision } from '../model/as-of.ts'
import type { SearchHit } from '../store/store.ts'
import type { SeenArrangementChange } from './answers/comparison.ts'
import type { Connection, Edge } from './connection.ts'
import type * as seen from './seen.ts'

export type PageOfPlace = Connection<seen.SeenPlace>
export type EdgeOfPlace = Edge<seen.SeenPlace>
export type PageOfOrganization = Connection<seen.SeenOrganization>
export type EdgeOfOrganization = Edge<seen.SeenOrganization>
export type PageOfPost = Connection<seen.SeenPost>
export type EdgeOfPost = Edge<seen.SeenPost>
export type PageOfPerson = Connection<seen.SeenPerson>
export type EdgeOfPerson = Edge<seen.SeenPerson>
export type PageOfOrganizationType = Connection<seen.SeenOrganizationType>
export type EdgeOfOrganizationType = Edge<seen.SeenOrganizationType>
export type PageOfPostType = Connection<seen.SeenPostType>
export type EdgeOfPostType = Edge<seen.SeenPostType>
export type PageOfPilotModel = Connection<seen.SeenPilotModel>
export type EdgeOfPilotModel = Edge<seen.SeenPilotModel>
export type PageOfConcurrentHolding = Connection<seen.SeenConcurrentHolding>
export type EdgeOfConcurrentHolding = Edge<seen.SeenConcurrentHolding>
export type PageOfBodyMerger = Connection<seen.SeenBodyMerger>
export type EdgeOfBodyMerger = Edge<seen.SeenBodyMerger>
export type PageOfDirective = Connection<seen.SeenDirective>
export type EdgeOfDirective = Edge<seen.SeenDirective>
export type PageOfEffect = Connection<seen.SeenEffect>
export type EdgeOfEffect = Edge<seen.SeenEffect>
export type PageOfObligation = Connection<seen.SeenObligation>
export type EdgeOfObligation = Edge<seen.SeenObligation>
export type PageOfChangeEvent = Connection<seen.SeenChangeEvent>
export type EdgeOfChangeEvent = Edge<seen.SeenChangeEvent>
export type PageOfCountAssertion = Connection<seen.SeenCountAssertion>
export type EdgeOfCountAssertion = Edge<seen.SeenCountAssertion>
export type PageOfCriticism = Connection<seen.SeenCriticism>
export type EdgeOfCriticism = Edge<seen.SeenCriticism>
export type PageOfOpenQuestion = Connection<seen.SeenOpenQuestion>
export type EdgeOfOpenQuestion = Edge<seen.SeenOpenQuestion>
export type PageOfSearchHit = Connection<seen.Seen<SearchHit>>
export type EdgeOfSearchHit = Edge<seen.Seen<SearchHit>>
export type PageOfArrangementChange = Connection<SeenArrangementChange>
export type EdgeOfArrangementChange = Edge<SeenArrangementChange>
/** Revisions are the axis itself, so they lie in no view. */
export type PageOfRevision = Omit<Connection<Revision>, 'lens'>
export type EdgeOfRevision = Edge<Revision>
