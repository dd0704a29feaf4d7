/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Day } from '../../model/day-range.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Action =
  | 'AMEND'
  | 'AUTHORISE'
  | 'CONTINUE'
  | 'END'
  | 'ESTABLISH'
  | 'MERGE'
  | 'RENAME'
  | 'REPLACE'
  | 'RESUME'
  | 'SPLIT'
  | 'SUSPEND'
  | 'TRANSFER';

export type AsOf = {
  readonly recordedAt?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly validAt?: Day | null | undefined;
};

export type Basis =
  | 'DERIVED'
  | 'INTERPRETED'
  | 'STATED';

export type ExecutionOutcome =
  | 'DONE'
  | 'NOT_DONE';

export type ExecutionState =
  | 'DONE'
  | 'NOT_DONE'
  | 'UNKNOWN';

export type ExistenceState =
  | 'NO'
  | 'PRESUMED'
  | 'UNKNOWN'
  | 'YES';

export type Extent =
  | 'PART'
  | 'WHOLE';

export type Modality =
  | 'OPTIONAL'
  | 'ORDERED'
  | 'PROPOSED'
  | 'REQUESTED';

export type ReasonRole =
  | 'DIRECTIVE'
  | 'DOCUMENT'
  | 'EFFECT'
  | 'EVENT'
  | 'HOLDER'
  | 'MERGER'
  | 'MODEL'
  | 'ORGANIZATION'
  | 'ORGANIZATION_TYPE'
  | 'OWN_RECORD'
  | 'PLACE'
  | 'POST'
  | 'POST_TYPE'
  | 'REPORT';

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type Tenure =
  | 'ACTING'
  | 'CONCURRENT'
  | 'FULL';

export type InsideOnceQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type InsideOnceQuery = { readonly place: { readonly children: ReadonlyArray<{ readonly key: string, readonly name: string, readonly successors: ReadonlyArray<{ readonly extent: Extent | null, readonly node:
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly fullName: string, readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
          | { readonly key: string }
         | null }> }> } | null };

export type ChosenQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ChosenQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'BodyMerger', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'ChangeEvent', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'ConcurrentHolding', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'CountAssertion', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'Criticism', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'Directive', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string }
    | { readonly __typename: 'Document', readonly key: string }
    | { readonly __typename: 'Effect', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'ExecutionReport', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'Obligation', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'Occupancy', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
    | { readonly __typename: 'OpenQuestion', readonly key: string }
    | (
      { readonly __typename: 'Organization', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly branch: { readonly name: string }, readonly place: { readonly key: string, readonly fullName: string } | null, readonly type: { readonly key: string, readonly name: string, readonly level: { readonly name: string } } | null, readonly superiors: ReadonlyArray<NamedBodyFragment>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string, readonly exists: { readonly state: ExistenceState } | null, readonly occupancies: ReadonlyArray<HoldingFragment> }>, readonly exists: ThereFragment | null, readonly successors: ReadonlyArray<NextFragment> }
      & AtPlacesFragment
    )
    | { readonly __typename: 'OrganizationType', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly level: { readonly name: string }, readonly branch: { readonly name: string }, readonly superiors: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly postTypes: ReadonlyArray<{ readonly key: string, readonly name: string }> }
    | { readonly __typename: 'Person', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string }
    | { readonly __typename: 'PilotModel', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'Place', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly fullName: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly level: { readonly name: string }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly codes: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly exists: ThereFragment | null, readonly successors: ReadonlyArray<NextFragment> }
    | (
      { readonly __typename: 'Post', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly role: { readonly name: string }, readonly organization: NamedBodyFragment | null, readonly type: { readonly key: string, readonly name: string } | null, readonly occupancies: ReadonlyArray<HoldingFragment>, readonly exists: ThereFragment | null, readonly successors: ReadonlyArray<{ readonly post: NamedPostFragment | null }> }
      & InBodiesFragment
    )
    | { readonly __typename: 'PostPair', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string }
    | { readonly __typename: 'PostType', readonly rule: string | null, readonly writtenIn: string | null, readonly reading: string | null, readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly role: { readonly name: string }, readonly level: { readonly name: string }, readonly branch: { readonly name: string }, readonly organizationType: { readonly key: string, readonly name: string } | null }
    | { readonly __typename: 'Proposal', readonly key: string }
    | { readonly __typename: 'Term', readonly key: string }
   | null> | null };

export type ThereFragment = { readonly state: ExistenceState, readonly because: ReadonlyArray<ReasonedFragment> };

export type NextFragment = { readonly node:
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly name: string, readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly fullName: string, readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
   | null };

export type CountsOfQueryVariables = Exact<{
  model: string | number;
  place: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type CountsOfQuery = { readonly countAssertions: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly count: number, readonly of: number | null, readonly observed: string, readonly atLevel: { readonly key: string } | null, readonly place: { readonly key: string, readonly fullName: string } | null }> } | null, readonly place: { readonly key: string, readonly level: { readonly key: string }, readonly ancestors: ReadonlyArray<{ readonly key: string }>, readonly valid: { readonly from: string | null, readonly to: string | null } } | null };

export type JoinedQueryVariables = Exact<{
  key: string | number;
  post?: string | number | null | undefined;
  body?: string | number | null | undefined;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type JoinedQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'BodyMerger' }
    | { readonly __typename: 'ChangeEvent' }
    | { readonly __typename: 'ConcurrentHolding' }
    | { readonly __typename: 'CountAssertion' }
    | { readonly __typename: 'Criticism' }
    | { readonly __typename: 'Directive' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Effect' }
    | { readonly __typename: 'ExecutionReport' }
    | { readonly __typename: 'Obligation' }
    | { readonly __typename: 'Occupancy' }
    | { readonly __typename: 'OpenQuestion' }
    | { readonly __typename: 'Organization', readonly bodyMergers: ReadonlyArray<(
        { readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null }
        & JoinedInArrangement_BodyMerger_Fragment
      )>, readonly posts: ReadonlyArray<JoinedPostFragment> }
    | { readonly __typename: 'OrganizationType' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'PilotModel' }
    | { readonly __typename: 'Place' }
    | (
      { readonly __typename: 'Post' }
      & JoinedPostFragment
    )
    | { readonly __typename: 'PostPair' }
    | { readonly __typename: 'PostType' }
    | { readonly __typename: 'Proposal' }
    | { readonly __typename: 'Term' }
   | null> | null, readonly concurrentHoldings: { readonly nodes: ReadonlyArray<(
      { readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null }
      & JoinedInArrangement_ConcurrentHolding_Fragment
    )> } | null };

type JoinedInArrangement_BodyMerger_Fragment = { readonly key: string, readonly basis: Basis, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null };

type JoinedInArrangement_ConcurrentHolding_Fragment = { readonly key: string, readonly basis: Basis, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null };

export type JoinedInArrangementFragment =
  | JoinedInArrangement_BodyMerger_Fragment
  | JoinedInArrangement_ConcurrentHolding_Fragment
;

export type EndOfPairFragment = { readonly key: string, readonly name: string, readonly organization: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null };

export type JoinedPostFragment = (
  { readonly concurrentlyHolds: ReadonlyArray<{ readonly post: EndOfPairFragment | null, readonly link: { readonly evidenceBasis: Basis | null, readonly pair: { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string } | null }, readonly place: { readonly key: string } | null, readonly mainPost: { readonly key: string } | null, readonly concurrentPost: { readonly key: string } | null, readonly holdings: ReadonlyArray<{ readonly key: string }>, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null } }> }
  & EndOfPairFragment
);

export type LinkOfPairQueryVariables = Exact<{
  pair: string | number;
  place: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type LinkOfPairQuery = { readonly pilotLinks: { readonly nodes: ReadonlyArray<(
      { readonly evidenceBasis: Basis | null, readonly place: NamedPlaceFragment | null, readonly mainPost: NamedPostFragment | null, readonly concurrentPost: NamedPostFragment | null, readonly holdings: ReadonlyArray<(
        { readonly key: string, readonly sources: ReadonlyArray<
          | Proof_Citation_Fragment
          | Proof_Quote_Fragment
        >, readonly mainPost: { readonly key: string } | null, readonly concurrentPost: { readonly key: string } | null, readonly knownHolders: ReadonlyArray<HolderFragment>, readonly exists: { readonly state: ExistenceState } | null }
        & OwnReading_ConcurrentHolding_Fragment
      )>, readonly standing: ToldFragment | null, readonly standingHistory: ReadonlyArray<PeriodFragment> }
      & JoinedPairFragment
    )> } | null };

export type PairOfKindsQueryVariables = Exact<{
  pair: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type PairOfKindsQuery = { readonly postPair: (
    { readonly key: string, readonly code: string, readonly level: { readonly name: string }, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null, readonly mainPostType: { readonly key: string, readonly name: string } | null, readonly concurrentPostType: { readonly key: string, readonly name: string } | null, readonly standing: ToldFragment | null, readonly standingHistory: ReadonlyArray<PeriodFragment> }
    & PairWordsFragment
  ) | null };

export type ArrangementChosenQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ArrangementChosenQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly key: string, readonly basis: Basis, readonly place: NamedPlaceFragment | null, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null, readonly standing: ToldFragment | null, readonly standingHistory: ReadonlyArray<PeriodFragment>, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<WhyFragment> } | null, readonly exists: { readonly state: ExistenceState } | null, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null, readonly sources: ReadonlyArray<
        | Proof_Citation_Fragment
        | Proof_Quote_Fragment
      > }
      & OwnReading_BodyMerger_Fragment
    )
    | (
      { readonly key: string, readonly basis: Basis, readonly place: NamedPlaceFragment | null, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null, readonly standing: ToldFragment | null, readonly standingHistory: ReadonlyArray<PeriodFragment>, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<WhyFragment> } | null, readonly exists: { readonly state: ExistenceState } | null, readonly mainPost: NamedPostFragment | null, readonly concurrentPost: NamedPostFragment | null, readonly knownHolders: ReadonlyArray<HolderFragment>, readonly sources: ReadonlyArray<
        | Proof_Citation_Fragment
        | Proof_Quote_Fragment
      > }
      & OwnReading_ConcurrentHolding_Fragment
    )
    | Record<PropertyKey, never>
   | null> | null };

export type JoinedPairFragment = { readonly pair: (
    { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null }
    & PairWordsFragment
  ) };

export type PairWordsFragment = (
  { readonly quotes: ReadonlyArray<WordsFragment> }
  & OwnReading_PostPair_Fragment
);

type OwnReading_BodyMerger_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_ChangeEvent_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_ConcurrentHolding_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_CountAssertion_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Criticism_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Directive_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Effect_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_ExecutionReport_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Obligation_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Occupancy_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Organization_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_OrganizationType_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Person_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_PilotModel_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Place_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_Post_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_PostPair_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

type OwnReading_PostType_Fragment = { readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null };

export type OwnReadingFragment =
  | OwnReading_BodyMerger_Fragment
  | OwnReading_ChangeEvent_Fragment
  | OwnReading_ConcurrentHolding_Fragment
  | OwnReading_CountAssertion_Fragment
  | OwnReading_Criticism_Fragment
  | OwnReading_Directive_Fragment
  | OwnReading_Effect_Fragment
  | OwnReading_ExecutionReport_Fragment
  | OwnReading_Obligation_Fragment
  | OwnReading_Occupancy_Fragment
  | OwnReading_Organization_Fragment
  | OwnReading_OrganizationType_Fragment
  | OwnReading_Person_Fragment
  | OwnReading_PilotModel_Fragment
  | OwnReading_Place_Fragment
  | OwnReading_Post_Fragment
  | OwnReading_PostPair_Fragment
  | OwnReading_PostType_Fragment
;

export type HolderFragment = { readonly key: string, readonly name: string, readonly occupancies: ReadonlyArray<{ readonly basis: Basis, readonly post: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }> };

export type NamedPlaceFragment = { readonly key: string, readonly fullName: string };

export type NamedPostFragment = { readonly key: string, readonly name: string };

export type TextOfQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
}>;


export type TextOfQuery = { readonly document: { readonly key: string, readonly text: string | null, readonly language: string } | null };

type Lasting_BodyMerger_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_ConcurrentHolding_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_Occupancy_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_Organization_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_OrganizationType_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_Place_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_Post_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

type Lasting_PostType_Fragment = { readonly valid: { readonly from: string | null, readonly to: string | null } };

export type LastingFragment =
  | Lasting_BodyMerger_Fragment
  | Lasting_ConcurrentHolding_Fragment
  | Lasting_Occupancy_Fragment
  | Lasting_Organization_Fragment
  | Lasting_OrganizationType_Fragment
  | Lasting_Place_Fragment
  | Lasting_Post_Fragment
  | Lasting_PostType_Fragment
;

export type AtPlacesFragment = { readonly datedPlaces: ReadonlyArray<{ readonly place: Lasting_Place_Fragment | null }> };

export type InBodiesFragment = { readonly datedOrganizations: ReadonlyArray<{ readonly organization: (
      Lasting_Organization_Fragment
      & AtPlacesFragment
    ) | null }> };

export type NamedBodyFragment = { readonly key: string, readonly name: string };

export type HoldingFragment = { readonly key: string, readonly basis: Basis, readonly tenure: Tenure, readonly holder: { readonly key: string, readonly name: string } | null, readonly post: { readonly key: string, readonly name: string } | null, readonly exists: { readonly state: ExistenceState } | null, readonly valid: { readonly from: string | null, readonly to: string | null } };

export type ToldFragment = { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly until: string | null, readonly because: ReadonlyArray<WhyFragment> };

export type PeriodFragment = { readonly state: StandingState, readonly possible: ReadonlyArray<StandingState>, readonly since: string | null, readonly because: ReadonlyArray<ReasonedFragment> };

export type ReasonedFragment = { readonly role: ReasonRole, readonly key: string, readonly text: string, readonly fact:
    | Fact_BodyMerger_Fragment
    | Fact_ChangeEvent_Fragment
    | Fact_ConcurrentHolding_Fragment
    | Fact_CountAssertion_Fragment
    | Fact_Criticism_Fragment
    | Fact_Directive_Fragment
    | Fact_Document_Fragment
    | Fact_Effect_Fragment
    | Fact_ExecutionReport_Fragment
    | Fact_Obligation_Fragment
    | Fact_Occupancy_Fragment
    | Fact_OpenQuestion_Fragment
    | Fact_Organization_Fragment
    | Fact_OrganizationType_Fragment
    | Fact_Person_Fragment
    | Fact_PilotModel_Fragment
    | Fact_Place_Fragment
    | Fact_Post_Fragment
    | Fact_PostPair_Fragment
    | Fact_PostType_Fragment
    | Fact_Proposal_Fragment
    | Fact_Term_Fragment
   | null };

type Fact_BodyMerger_Fragment = { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_ChangeEvent_Fragment = { readonly __typename: 'ChangeEvent', readonly nameLanguage: string | null, readonly key: string };

type Fact_ConcurrentHolding_Fragment = { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_CountAssertion_Fragment = { readonly __typename: 'CountAssertion', readonly writtenIn: string | null, readonly key: string };

type Fact_Criticism_Fragment = { readonly __typename: 'Criticism', readonly writtenIn: string | null, readonly key: string };

type Fact_Directive_Fragment = { readonly __typename: 'Directive', readonly nameLanguage: string | null, readonly key: string };

type Fact_Document_Fragment = { readonly __typename: 'Document', readonly nameLanguage: string | null, readonly key: string };

type Fact_Effect_Fragment = { readonly __typename: 'Effect', readonly action: Action, readonly modality: Modality, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly dateBasis: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly key: string, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly target:
    | Target_BodyMerger_Fragment
    | Target_ChangeEvent_Fragment
    | Target_ConcurrentHolding_Fragment
    | Target_CountAssertion_Fragment
    | Target_Criticism_Fragment
    | Target_Directive_Fragment
    | Target_Document_Fragment
    | Target_Effect_Fragment
    | Target_ExecutionReport_Fragment
    | Target_Obligation_Fragment
    | Target_Occupancy_Fragment
    | Target_OpenQuestion_Fragment
    | Target_Organization_Fragment
    | Target_OrganizationType_Fragment
    | Target_Person_Fragment
    | Target_PilotModel_Fragment
    | Target_Place_Fragment
    | Target_Post_Fragment
    | Target_PostPair_Fragment
    | Target_PostType_Fragment
    | Target_Proposal_Fragment
    | Target_Term_Fragment
   | null };

type Fact_ExecutionReport_Fragment = { readonly __typename: 'ExecutionReport', readonly outcome: ExecutionOutcome, readonly observed: string, readonly key: string };

type Fact_Obligation_Fragment = { readonly __typename: 'Obligation', readonly writtenIn: string | null, readonly key: string };

type Fact_Occupancy_Fragment = { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_OpenQuestion_Fragment = { readonly __typename: 'OpenQuestion', readonly writtenIn: string | null, readonly key: string };

type Fact_Organization_Fragment = { readonly __typename: 'Organization', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_OrganizationType_Fragment = { readonly __typename: 'OrganizationType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Person_Fragment = { readonly __typename: 'Person', readonly nameLanguage: string | null, readonly key: string };

type Fact_PilotModel_Fragment = { readonly __typename: 'PilotModel', readonly nameLanguage: string | null, readonly key: string };

type Fact_Place_Fragment = { readonly __typename: 'Place', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Post_Fragment = { readonly __typename: 'Post', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_PostPair_Fragment = { readonly __typename: 'PostPair', readonly code: string, readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null };

type Fact_PostType_Fragment = { readonly __typename: 'PostType', readonly nameLanguage: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

type Fact_Proposal_Fragment = { readonly __typename: 'Proposal', readonly key: string };

type Fact_Term_Fragment = { readonly __typename: 'Term', readonly key: string };

export type FactFragment =
  | Fact_BodyMerger_Fragment
  | Fact_ChangeEvent_Fragment
  | Fact_ConcurrentHolding_Fragment
  | Fact_CountAssertion_Fragment
  | Fact_Criticism_Fragment
  | Fact_Directive_Fragment
  | Fact_Document_Fragment
  | Fact_Effect_Fragment
  | Fact_ExecutionReport_Fragment
  | Fact_Obligation_Fragment
  | Fact_Occupancy_Fragment
  | Fact_OpenQuestion_Fragment
  | Fact_Organization_Fragment
  | Fact_OrganizationType_Fragment
  | Fact_Person_Fragment
  | Fact_PilotModel_Fragment
  | Fact_Place_Fragment
  | Fact_Post_Fragment
  | Fact_PostPair_Fragment
  | Fact_PostType_Fragment
  | Fact_Proposal_Fragment
  | Fact_Term_Fragment
;

type Target_BodyMerger_Fragment = { readonly __typename: 'BodyMerger', readonly key: string };

type Target_ChangeEvent_Fragment = { readonly __typename: 'ChangeEvent', readonly key: string };

type Target_ConcurrentHolding_Fragment = { readonly __typename: 'ConcurrentHolding', readonly key: string };

type Target_CountAssertion_Fragment = { readonly __typename: 'CountAssertion', readonly key: string };

type Target_Criticism_Fragment = { readonly __typename: 'Criticism', readonly key: string };

type Target_Directive_Fragment = { readonly __typename: 'Directive', readonly key: string };

type Target_Document_Fragment = { readonly __typename: 'Document', readonly key: string };

type Target_Effect_Fragment = { readonly __typename: 'Effect', readonly key: string };

type Target_ExecutionReport_Fragment = { readonly __typename: 'ExecutionReport', readonly key: string };

type Target_Obligation_Fragment = { readonly __typename: 'Obligation', readonly key: string };

type Target_Occupancy_Fragment = { readonly __typename: 'Occupancy', readonly key: string };

type Target_OpenQuestion_Fragment = { readonly __typename: 'OpenQuestion', readonly key: string };

type Target_Organization_Fragment = { readonly __typename: 'Organization', readonly name: string, readonly key: string };

type Target_OrganizationType_Fragment = { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string };

type Target_Person_Fragment = { readonly __typename: 'Person', readonly key: string };

type Target_PilotModel_Fragment = { readonly __typename: 'PilotModel', readonly code: string, readonly name: string, readonly key: string };

type Target_Place_Fragment = { readonly __typename: 'Place', readonly fullName: string, readonly key: string };

type Target_Post_Fragment = { readonly __typename: 'Post', readonly key: string };

type Target_PostPair_Fragment = { readonly __typename: 'PostPair', readonly key: string };

type Target_PostType_Fragment = { readonly __typename: 'PostType', readonly name: string, readonly key: string };

type Target_Proposal_Fragment = { readonly __typename: 'Proposal', readonly key: string };

type Target_Term_Fragment = { readonly __typename: 'Term', readonly key: string };

export type TargetFragment =
  | Target_BodyMerger_Fragment
  | Target_ChangeEvent_Fragment
  | Target_ConcurrentHolding_Fragment
  | Target_CountAssertion_Fragment
  | Target_Criticism_Fragment
  | Target_Directive_Fragment
  | Target_Document_Fragment
  | Target_Effect_Fragment
  | Target_ExecutionReport_Fragment
  | Target_Obligation_Fragment
  | Target_Occupancy_Fragment
  | Target_OpenQuestion_Fragment
  | Target_Organization_Fragment
  | Target_OrganizationType_Fragment
  | Target_Person_Fragment
  | Target_PilotModel_Fragment
  | Target_Place_Fragment
  | Target_Post_Fragment
  | Target_PostPair_Fragment
  | Target_PostType_Fragment
  | Target_Proposal_Fragment
  | Target_Term_Fragment
;

export type WhyFragment = (
  { readonly quote: WordsFragment | null, readonly citations: ReadonlyArray<{ readonly words: string | null, readonly document: (
      { readonly language: string }
      & NamedDocumentFragment
    ) | null }> }
  & ReasonedFragment
);

export type NamedDocumentFragment = { readonly key: string, readonly name: string, readonly nameLanguage: string | null };

export type WordsFragment = { readonly start: number, readonly end: number, readonly words: string | null, readonly document: (
    { readonly publisher: string, readonly publishedAt: string | null, readonly language: string }
    & NamedDocumentFragment
  ) | null };

type Proof_Citation_Fragment = { readonly __typename: 'Citation', readonly note: string | null, readonly words: string | null, readonly document: (
    { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string }
    & NamedDocumentFragment
  ) | null };

type Proof_Quote_Fragment = { readonly __typename: 'Quote', readonly start: number, readonly end: number, readonly words: string | null, readonly document: (
    { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly language: string }
    & NamedDocumentFragment
  ) | null };

export type ProofFragment =
  | Proof_Citation_Fragment
  | Proof_Quote_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TargetFragmentDoc = new TypedDocumentString(`
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
    `, {"fragmentName":"Target"}) as unknown as TypedDocumentString<TargetFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
    fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const ReasonedFragmentDoc = new TypedDocumentString(`
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
    fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Reasoned"}) as unknown as TypedDocumentString<ReasonedFragment, unknown>;
export const ThereFragmentDoc = new TypedDocumentString(`
    fragment There on Existence {
  state
  because {
    ...Reasoned
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"There"}) as unknown as TypedDocumentString<ThereFragment, unknown>;
export const NextFragmentDoc = new TypedDocumentString(`
    fragment Next on LineageStep {
  node {
    key
    ... on Place {
      fullName(lang: $lang)
    }
    ... on Organization {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"Next"}) as unknown as TypedDocumentString<NextFragment, unknown>;
export const JoinedInArrangementFragmentDoc = new TypedDocumentString(`
    fragment JoinedInArrangement on Arrangement {
  key
  basis
  place {
    key
  }
  model {
    key
    code
  }
  standingHistory {
    state
    since
  }
  exists {
    state
  }
}
    `, {"fragmentName":"JoinedInArrangement"}) as unknown as TypedDocumentString<JoinedInArrangementFragment, unknown>;
export const EndOfPairFragmentDoc = new TypedDocumentString(`
    fragment EndOfPair on Post {
  key
  name(lang: $lang)
  organization {
    key
  }
  exists {
    state
  }
}
    `, {"fragmentName":"EndOfPair"}) as unknown as TypedDocumentString<EndOfPairFragment, unknown>;
export const JoinedPostFragmentDoc = new TypedDocumentString(`
    fragment JoinedPost on Post {
  ...EndOfPair
  concurrentlyHolds {
    post {
      ...EndOfPair
    }
    link {
      pair {
        key
        code
        model {
          key
          code
        }
      }
      place {
        key
      }
      mainPost {
        key
      }
      concurrentPost {
        key
      }
      evidenceBasis
      holdings {
        key
      }
      standingHistory {
        state
        since
      }
      exists {
        state
      }
    }
  }
}
    fragment EndOfPair on Post {
  key
  name(lang: $lang)
  organization {
    key
  }
  exists {
    state
  }
}`, {"fragmentName":"JoinedPost"}) as unknown as TypedDocumentString<JoinedPostFragment, unknown>;
export const OwnReadingFragmentDoc = new TypedDocumentString(`
    fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
    `, {"fragmentName":"OwnReading"}) as unknown as TypedDocumentString<OwnReadingFragment, unknown>;
export const NamedDocumentFragmentDoc = new TypedDocumentString(`
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
    `, {"fragmentName":"NamedDocument"}) as unknown as TypedDocumentString<NamedDocumentFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const PairWordsFragmentDoc = new TypedDocumentString(`
    fragment PairWords on PostPair {
  ...OwnReading
  quotes {
    ...Words
  }
}
    fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"PairWords"}) as unknown as TypedDocumentString<PairWordsFragment, unknown>;
export const JoinedPairFragmentDoc = new TypedDocumentString(`
    fragment JoinedPair on PilotLink {
  pair {
    key
    code
    model {
      key
      code
      name(lang: $lang)
    }
    ...PairWords
  }
}
    fragment PairWords on PostPair {
  ...OwnReading
  quotes {
    ...Words
  }
}
fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"JoinedPair"}) as unknown as TypedDocumentString<JoinedPairFragment, unknown>;
export const HolderFragmentDoc = new TypedDocumentString(`
    fragment Holder on Person {
  key
  name(lang: $lang)
  occupancies {
    basis
    post {
      key
    }
    exists {
      state
    }
    valid {
      from
      to
    }
  }
}
    `, {"fragmentName":"Holder"}) as unknown as TypedDocumentString<HolderFragment, unknown>;
export const NamedPlaceFragmentDoc = new TypedDocumentString(`
    fragment NamedPlace on Place {
  key
  fullName(lang: $lang)
}
    `, {"fragmentName":"NamedPlace"}) as unknown as TypedDocumentString<NamedPlaceFragment, unknown>;
export const NamedPostFragmentDoc = new TypedDocumentString(`
    fragment NamedPost on Post {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedPost"}) as unknown as TypedDocumentString<NamedPostFragment, unknown>;
export const LastingFragmentDoc = new TypedDocumentString(`
    fragment Lasting on Dated {
  valid {
    from
    to
  }
}
    `, {"fragmentName":"Lasting"}) as unknown as TypedDocumentString<LastingFragment, unknown>;
export const AtPlacesFragmentDoc = new TypedDocumentString(`
    fragment AtPlaces on Organization {
  datedPlaces {
    place {
      ...Lasting
    }
  }
}
    fragment Lasting on Dated {
  valid {
    from
    to
  }
}`, {"fragmentName":"AtPlaces"}) as unknown as TypedDocumentString<AtPlacesFragment, unknown>;
export const InBodiesFragmentDoc = new TypedDocumentString(`
    fragment InBodies on Post {
  datedOrganizations {
    organization {
      ...Lasting
      ...AtPlaces
    }
  }
}
    fragment Lasting on Dated {
  valid {
    from
    to
  }
}
fragment AtPlaces on Organization {
  datedPlaces {
    place {
      ...Lasting
    }
  }
}`, {"fragmentName":"InBodies"}) as unknown as TypedDocumentString<InBodiesFragment, unknown>;
export const NamedBodyFragmentDoc = new TypedDocumentString(`
    fragment NamedBody on Organization {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedBody"}) as unknown as TypedDocumentString<NamedBodyFragment, unknown>;
export const HoldingFragmentDoc = new TypedDocumentString(`
    fragment Holding on Occupancy {
  key
  basis
  holder {
    key
    name(lang: $lang)
  }
  post {
    key
    name(lang: $lang)
  }
  tenure
  exists {
    state
  }
  valid {
    from
    to
  }
}
    `, {"fragmentName":"Holding"}) as unknown as TypedDocumentString<HoldingFragment, unknown>;
export const WhyFragmentDoc = new TypedDocumentString(`
    fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    document {
      ...NamedDocument
      language
    }
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"Why"}) as unknown as TypedDocumentString<WhyFragment, unknown>;
export const ToldFragmentDoc = new TypedDocumentString(`
    fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    document {
      ...NamedDocument
      language
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`, {"fragmentName":"Told"}) as unknown as TypedDocumentString<ToldFragment, unknown>;
export const PeriodFragmentDoc = new TypedDocumentString(`
    fragment Period on Standing {
  state
  possible
  since
  because {
    ...Reasoned
  }
}
    fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`, {"fragmentName":"Period"}) as unknown as TypedDocumentString<PeriodFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const InsideOnceDocument = new TypedDocumentString(`
    query InsideOnce($key: ID!, $at: AsOf, $lang: Language!) {
  place(by: { id: $key }, at: $at) {
    children(atAnyTime: true) {
      key
      name(lang: $lang)
      successors {
        extent
        node {
          key
          ... on Place {
            fullName(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InsideOnceQuery, InsideOnceQueryVariables>;
export const ChosenDocument = new TypedDocumentString(`
    query Chosen($key: ID!, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    __typename
    key
    ... on Dated {
      valid {
        from
        to
      }
    }
    ... on Derived {
      rule
    }
    ... on Sourced {
      writtenIn(lang: $lang)
      reading(lang: $lang)
    }
    ... on Place {
      fullName(lang: $lang)
      level {
        name(lang: $lang)
      }
      ancestors {
        key
        fullName(lang: $lang)
      }
      codes {
        scheme
        value
      }
      exists {
        ...There
      }
      successors {
        ...Next
      }
    }
    ... on Organization {
      name(lang: $lang)
      branch {
        name(lang: $lang)
      }
      place {
        key
        fullName(lang: $lang)
      }
      type {
        key
        name(lang: $lang)
        level {
          name(lang: $lang)
        }
      }
      superiors {
        ...NamedBody
      }
      posts {
        key
        name(lang: $lang)
        exists {
          state
        }
        occupancies {
          ...Holding
        }
      }
      ...AtPlaces
      exists {
        ...There
      }
      successors {
        ...Next
      }
    }
    ... on Post {
      name(lang: $lang)
      role {
        name(lang: $lang)
      }
      organization {
        ...NamedBody
      }
      type {
        key
        name(lang: $lang)
      }
      occupancies {
        ...Holding
      }
      ...InBodies
      exists {
        ...There
      }
      successors {
        post {
          ...NamedPost
        }
      }
    }
    ... on Person {
      name(lang: $lang)
    }
    ... on Directive {
      name(lang: $lang)
    }
    ... on OrganizationType {
      name(lang: $lang)
      level {
        name(lang: $lang)
      }
      branch {
        name(lang: $lang)
      }
      superiors {
        key
        name(lang: $lang)
      }
      postTypes {
        key
        name(lang: $lang)
      }
    }
    ... on PostType {
      name(lang: $lang)
      role {
        name(lang: $lang)
      }
      level {
        name(lang: $lang)
      }
      branch {
        name(lang: $lang)
      }
      organizationType {
        key
        name(lang: $lang)
      }
    }
  }
}
    fragment There on Existence {
  state
  because {
    ...Reasoned
  }
}
fragment Next on LineageStep {
  node {
    key
    ... on Place {
      fullName(lang: $lang)
    }
    ... on Organization {
      name(lang: $lang)
    }
  }
}
fragment NamedPost on Post {
  key
  name(lang: $lang)
}
fragment Lasting on Dated {
  valid {
    from
    to
  }
}
fragment AtPlaces on Organization {
  datedPlaces {
    place {
      ...Lasting
    }
  }
}
fragment InBodies on Post {
  datedOrganizations {
    organization {
      ...Lasting
      ...AtPlaces
    }
  }
}
fragment NamedBody on Organization {
  key
  name(lang: $lang)
}
fragment Holding on Occupancy {
  key
  basis
  holder {
    key
    name(lang: $lang)
  }
  post {
    key
    name(lang: $lang)
  }
  tenure
  exists {
    state
  }
  valid {
    from
    to
  }
}
fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ChosenQuery, ChosenQueryVariables>;
export const CountsOfDocument = new TypedDocumentString(`
    query CountsOf($model: ID!, $place: ID!, $at: AsOf, $lang: Language!) {
  countAssertions(first: 100, filter: { counts: $model }, at: $at) {
    nodes {
      key
      count
      of
      observed
      atLevel {
        key
      }
      place {
        key
        fullName(lang: $lang)
      }
    }
  }
  place(by: { id: $place }, at: $at) {
    key
    level {
      key
    }
    ancestors {
      key
    }
    valid {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<CountsOfQuery, CountsOfQueryVariables>;
export const JoinedDocument = new TypedDocumentString(`
    query Joined($key: ID!, $post: ID, $body: ID, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    __typename
    ... on Post {
      ...JoinedPost
    }
    ... on Organization {
      bodyMergers {
        ...JoinedInArrangement
        components {
          key
          name(lang: $lang)
        }
        result {
          key
          name(lang: $lang)
        }
      }
      posts(atAnyTime: true) {
        ...JoinedPost
      }
    }
  }
  concurrentHoldings(
    first: 100
    filter: { post: $post, organization: $body }
    at: $at
  ) {
    nodes {
      ...JoinedInArrangement
      mainPost {
        key
        name(lang: $lang)
      }
      concurrentPost {
        key
        name(lang: $lang)
      }
    }
  }
}
    fragment JoinedInArrangement on Arrangement {
  key
  basis
  place {
    key
  }
  model {
    key
    code
  }
  standingHistory {
    state
    since
  }
  exists {
    state
  }
}
fragment EndOfPair on Post {
  key
  name(lang: $lang)
  organization {
    key
  }
  exists {
    state
  }
}
fragment JoinedPost on Post {
  ...EndOfPair
  concurrentlyHolds {
    post {
      ...EndOfPair
    }
    link {
      pair {
        key
        code
        model {
          key
          code
        }
      }
      place {
        key
      }
      mainPost {
        key
      }
      concurrentPost {
        key
      }
      evidenceBasis
      holdings {
        key
      }
      standingHistory {
        state
        since
      }
      exists {
        state
      }
    }
  }
}`) as unknown as TypedDocumentString<JoinedQuery, JoinedQueryVariables>;
export const LinkOfPairDocument = new TypedDocumentString(`
    query LinkOfPair($pair: ID!, $place: ID!, $at: AsOf, $lang: Language!) {
  pilotLinks(first: 1, filter: { pair: [$pair], place: $place }, at: $at) {
    nodes {
      ...JoinedPair
      place {
        ...NamedPlace
      }
      mainPost {
        ...NamedPost
      }
      concurrentPost {
        ...NamedPost
      }
      evidenceBasis
      holdings {
        key
        ...OwnReading
        sources {
          ...Proof
        }
        mainPost {
          key
        }
        concurrentPost {
          key
        }
        knownHolders {
          ...Holder
        }
        exists {
          state
        }
      }
      standing {
        ...Told
      }
      standingHistory {
        ...Period
      }
    }
  }
}
    fragment JoinedPair on PilotLink {
  pair {
    key
    code
    model {
      key
      code
      name(lang: $lang)
    }
    ...PairWords
  }
}
fragment PairWords on PostPair {
  ...OwnReading
  quotes {
    ...Words
  }
}
fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
fragment Holder on Person {
  key
  name(lang: $lang)
  occupancies {
    basis
    post {
      key
    }
    exists {
      state
    }
    valid {
      from
      to
    }
  }
}
fragment NamedPlace on Place {
  key
  fullName(lang: $lang)
}
fragment NamedPost on Post {
  key
  name(lang: $lang)
}
fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
fragment Period on Standing {
  state
  possible
  since
  because {
    ...Reasoned
  }
}
fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    document {
      ...NamedDocument
      language
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}
fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}`) as unknown as TypedDocumentString<LinkOfPairQuery, LinkOfPairQueryVariables>;
export const PairOfKindsDocument = new TypedDocumentString(`
    query PairOfKinds($pair: ID!, $at: AsOf, $lang: Language!) {
  postPair(by: { id: $pair }, at: $at) {
    key
    code
    level {
      name(lang: $lang)
    }
    model {
      key
      code
      name(lang: $lang)
    }
    mainPostType {
      key
      name(lang: $lang)
    }
    concurrentPostType {
      key
      name(lang: $lang)
    }
    ...PairWords
    standing {
      ...Told
    }
    standingHistory {
      ...Period
    }
  }
}
    fragment PairWords on PostPair {
  ...OwnReading
  quotes {
    ...Words
  }
}
fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
fragment Period on Standing {
  state
  possible
  since
  because {
    ...Reasoned
  }
}
fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    document {
      ...NamedDocument
      language
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}`) as unknown as TypedDocumentString<PairOfKindsQuery, PairOfKindsQueryVariables>;
export const ArrangementChosenDocument = new TypedDocumentString(`
    query ArrangementChosen($key: ID!, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    ... on Arrangement {
      key
      basis
      place {
        ...NamedPlace
      }
      model {
        key
        code
        name(lang: $lang)
      }
      standing {
        ...Told
      }
      standingHistory {
        ...Period
      }
      execution {
        state
        because {
          ...Why
        }
      }
      exists {
        state
      }
    }
    ... on ConcurrentHolding {
      mainPost {
        ...NamedPost
      }
      concurrentPost {
        ...NamedPost
      }
      knownHolders {
        ...Holder
      }
      ...OwnReading
      sources {
        ...Proof
      }
    }
    ... on BodyMerger {
      components {
        key
        name(lang: $lang)
      }
      result {
        key
        name(lang: $lang)
      }
      ...OwnReading
      sources {
        ...Proof
      }
    }
  }
}
    fragment OwnReading on Sourced {
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
}
fragment Holder on Person {
  key
  name(lang: $lang)
  occupancies {
    basis
    post {
      key
    }
    exists {
      state
    }
    valid {
      from
      to
    }
  }
}
fragment NamedPlace on Place {
  key
  fullName(lang: $lang)
}
fragment NamedPost on Post {
  key
  name(lang: $lang)
}
fragment Told on Standing {
  state
  possible
  since
  until
  because {
    ...Why
  }
}
fragment Period on Standing {
  state
  possible
  since
  because {
    ...Reasoned
  }
}
fragment Reasoned on Reason {
  role
  key
  text(lang: $lang)
  fact {
    ...Fact
  }
}
fragment Fact on Node {
  __typename
  key
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Effect {
    action
    modality
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    dateBasis(lang: $lang)
    subject(lang: $lang)
    effectiveFrom
    levels {
      name(lang: $lang)
    }
    target {
      ...Target
    }
  }
  ... on Obligation {
    writtenIn(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
  }
  ... on PostPair {
    code
    mainPostType {
      name(lang: $lang)
    }
    concurrentPostType {
      name(lang: $lang)
    }
  }
  ... on ExecutionReport {
    outcome
    observed
  }
  ... on Place {
    nameLanguage(lang: $lang)
  }
  ... on Organization {
    nameLanguage(lang: $lang)
  }
  ... on Post {
    nameLanguage(lang: $lang)
  }
  ... on OrganizationType {
    nameLanguage(lang: $lang)
  }
  ... on PostType {
    nameLanguage(lang: $lang)
  }
  ... on Person {
    nameLanguage(lang: $lang)
  }
  ... on PilotModel {
    nameLanguage(lang: $lang)
  }
  ... on Directive {
    nameLanguage(lang: $lang)
  }
  ... on Document {
    nameLanguage(lang: $lang)
  }
  ... on ChangeEvent {
    nameLanguage(lang: $lang)
  }
}
fragment Target on Node {
  __typename
  key
  ... on PilotModel {
    code
    name(lang: $lang)
  }
  ... on Place {
    fullName(lang: $lang)
  }
  ... on Organization {
    name(lang: $lang)
  }
  ... on OrganizationType {
    name(lang: $lang)
  }
  ... on PostType {
    name(lang: $lang)
  }
}
fragment Why on Reason {
  ...Reasoned
  quote {
    ...Words
  }
  citations {
    words
    document {
      ...NamedDocument
      language
    }
  }
}
fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}
fragment Words on Quote {
  start
  end
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    language
  }
}
fragment Proof on Evidence {
  __typename
  words
  document {
    ...NamedDocument
    publisher
    publishedAt
    address
    language
  }
  ... on Quote {
    start
    end
  }
  ... on Citation {
    note
  }
}`) as unknown as TypedDocumentString<ArrangementChosenQuery, ArrangementChosenQueryVariables>;
export const TextOfDocument = new TypedDocumentString(`
    query TextOf($key: ID!, $at: AsOf) {
  document(by: { id: $key }, at: $at) {
    key
    text
    language
  }
}
    `) as unknown as TypedDocumentString<TextOfQuery, TextOfQueryVariables>;