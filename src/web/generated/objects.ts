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

export type ChangeEventFilter = {
  readonly anyOf?: ReadonlyArray<ChangeEventFilter> | null | undefined;
  readonly changeKind?: ReadonlyArray<ChangeKind> | null | undefined;
  readonly directive?: string | number | null | undefined;
  readonly happened?: DaySpan | null | undefined;
  readonly not?: ChangeEventFilter | null | undefined;
  readonly original?: string | number | null | undefined;
  readonly result?: string | number | null | undefined;
};

export type ChangeKind =
  | 'DISSOLUTION'
  | 'ESTABLISHMENT'
  | 'MERGER'
  | 'RENAME'
  | 'SPLIT'
  | 'TRANSFER';

export type ConflictRule =
  | 'BEGUN_AGAINST_ORDER'
  | 'CODE_SHARED'
  | 'CONTRARY_EFFECTS'
  | 'CONTRARY_REPORTS'
  | 'DECIDED_BY_REPEALED'
  | 'EVENT_AGAINST_LIFE'
  | 'EVENT_INCOMPLETE'
  | 'HELD_OUTSIDE_LIFE'
  | 'HELD_OUTSIDE_POST'
  | 'HELD_TWICE'
  | 'ISSUED_TWICE'
  | 'ISSUER_NOT_THERE'
  | 'LIES_OUTSIDE_LIFE'
  | 'LOWER_AUTHORITY'
  | 'MERGED_AFTER_END'
  | 'MERGED_TWICE'
  | 'PAIR_HELD_AFTER_END'
  | 'PAIR_HELD_APART'
  | 'TWO_CODES'
  | 'TWO_FULL_HOLDERS'
  | 'TWO_NAMES';

export type CountAssertionFilter = {
  readonly atPlace?: string | number | null | undefined;
  readonly counts?: string | number | null | undefined;
};

export type DaySpan = {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
};

export type EndCause =
  | 'DEATH'
  | 'DISMISSAL'
  | 'REORGANISATION'
  | 'RESIGNATION'
  | 'TERM'
  | 'TRANSFER';

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

export type OriginalOutcome =
  | 'CONTINUED'
  | 'ENDED';

export type Polarity =
  | 'NEGATIVE'
  | 'POSITIVE';

export type Prevalence =
  | 'SPECIFIC'
  | 'UNIFORM';

export type ProposalStatus =
  | 'ACCEPTED'
  | 'OPEN'
  | 'REJECTED';

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

export type RelationKind =
  | 'AMENDS'
  | 'BASED_ON'
  | 'REPEALS'
  | 'REPLACES'
  | 'REVIEWS';

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type StartBasis =
  | 'ANNOUNCED'
  | 'DECIDED'
  | 'EFFECTIVE'
  | 'REPORTED';

export type Tenure =
  | 'ACTING'
  | 'CONCURRENT'
  | 'FULL';

export type Vocabulary =
  | 'BRANCH'
  | 'DESIGNATION'
  | 'INSTRUMENT'
  | 'LANGUAGE'
  | 'LEVEL'
  | 'ROLE';

type Called_BodyMerger_Fragment = (
  { readonly components: ReadonlyArray<{ readonly name: string }> }
  & Target_BodyMerger_Fragment
);

type Called_ChangeEvent_Fragment = (
  { readonly name: string }
  & Target_ChangeEvent_Fragment
);

type Called_ConcurrentHolding_Fragment = (
  { readonly mainPost: { readonly name: string } | null, readonly concurrentPost: { readonly name: string } | null }
  & Target_ConcurrentHolding_Fragment
);

type Called_CountAssertion_Fragment = (
  { readonly writtenIn: string | null, readonly statement: string }
  & Target_CountAssertion_Fragment
);

type Called_Criticism_Fragment = (
  { readonly writtenIn: string | null, readonly statement: string }
  & Target_Criticism_Fragment
);

type Called_Directive_Fragment = (
  { readonly name: string }
  & Target_Directive_Fragment
);

type Called_Document_Fragment = (
  { readonly name: string }
  & Target_Document_Fragment
);

type Called_Effect_Fragment = (
  { readonly action: Action, readonly writtenIn: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly target:
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
   | null }
  & Target_Effect_Fragment
);

type Called_ExecutionReport_Fragment = Target_ExecutionReport_Fragment;

type Called_Obligation_Fragment = (
  { readonly writtenIn: string | null, readonly requiredOutcome: string }
  & Target_Obligation_Fragment
);

type Called_Occupancy_Fragment = (
  { readonly vacant: boolean, readonly holder: { readonly name: string } | null, readonly post: { readonly name: string } | null }
  & Target_Occupancy_Fragment
);

type Called_OpenQuestion_Fragment = (
  { readonly writtenIn: string | null, readonly question: string }
  & Target_OpenQuestion_Fragment
);

type Called_Organization_Fragment = Target_Organization_Fragment;

type Called_OrganizationType_Fragment = Target_OrganizationType_Fragment;

type Called_Person_Fragment = (
  { readonly name: string }
  & Target_Person_Fragment
);

type Called_PilotModel_Fragment = Target_PilotModel_Fragment;

type Called_Place_Fragment = Target_Place_Fragment;

type Called_Post_Fragment = (
  { readonly name: string }
  & Target_Post_Fragment
);

type Called_PostPair_Fragment = (
  { readonly code: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
  & Target_PostPair_Fragment
);

type Called_PostType_Fragment = Target_PostType_Fragment;

type Called_Proposal_Fragment = Target_Proposal_Fragment;

type Called_Term_Fragment = Target_Term_Fragment;

export type CalledFragment =
  | Called_BodyMerger_Fragment
  | Called_ChangeEvent_Fragment
  | Called_ConcurrentHolding_Fragment
  | Called_CountAssertion_Fragment
  | Called_Criticism_Fragment
  | Called_Directive_Fragment
  | Called_Document_Fragment
  | Called_Effect_Fragment
  | Called_ExecutionReport_Fragment
  | Called_Obligation_Fragment
  | Called_Occupancy_Fragment
  | Called_OpenQuestion_Fragment
  | Called_Organization_Fragment
  | Called_OrganizationType_Fragment
  | Called_Person_Fragment
  | Called_PilotModel_Fragment
  | Called_Place_Fragment
  | Called_Post_Fragment
  | Called_PostPair_Fragment
  | Called_PostType_Fragment
  | Called_Proposal_Fragment
  | Called_Term_Fragment
;

export type DutyFragment = { readonly key: string, readonly writtenIn: string | null, readonly addressee: string, readonly condition: string | null, readonly requiredOutcome: string, readonly deadline: string | null, readonly reading: string | null, readonly addressees: ReadonlyArray<NamedBodyFragment>, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly wording: { readonly addressee: WordsFragment | null, readonly condition: WordsFragment | null, readonly requiredOutcome: WordsFragment | null }, readonly quotes: ReadonlyArray<WordsFragment> };

export type OwnNameFragment = { readonly language: string, readonly text: string, readonly valid: { readonly from: string | null, readonly to: string | null } };

export type ConflictsOnQueryVariables = Exact<{
  about: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ConflictsOnQuery = { readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly rule: ConflictRule, readonly explanation: string, readonly about:
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
        | { readonly key: string }
        | { readonly key: string }
        | { readonly key: string }
        | { readonly key: string }
        | { readonly key: string }
        | { readonly key: string }
       | null, readonly facts: ReadonlyArray<
        | Called_BodyMerger_Fragment
        | Called_ChangeEvent_Fragment
        | Called_ConcurrentHolding_Fragment
        | Called_CountAssertion_Fragment
        | Called_Criticism_Fragment
        | Called_Directive_Fragment
        | Called_Document_Fragment
        | Called_Effect_Fragment
        | Called_ExecutionReport_Fragment
        | Called_Obligation_Fragment
        | Called_Occupancy_Fragment
        | Called_OpenQuestion_Fragment
        | Called_Organization_Fragment
        | Called_OrganizationType_Fragment
        | Called_Person_Fragment
        | Called_PilotModel_Fragment
        | Called_Place_Fragment
        | Called_Post_Fragment
        | Called_PostPair_Fragment
        | Called_PostType_Fragment
        | Called_Proposal_Fragment
        | Called_Term_Fragment
      > }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type HeldTogetherQueryVariables = Exact<{
  holder: string | number;
  at?: AsOf | null | undefined;
}>;


export type HeldTogetherQuery = { readonly concurrentHoldings: { readonly nodes: ReadonlyArray<{ readonly key: string }> } | null };

export type ObjectOfQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ObjectOfQuery = { readonly nodes: ReadonlyArray<
    | (
      { readonly startBasis: StartBasis | null, readonly place: (
        { readonly key: string }
        & Lasting_Place_Fragment
      ) | null, readonly model: Target_PilotModel_Fragment | null, readonly level: { readonly name: string }, readonly decidedBy: NamedDirectiveFragment | null, readonly standing: ToldFragment | null, readonly exists: ExistingFragment | null, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<ReasonedFragment> } | null, readonly components: ReadonlyArray<NamedBodyFragment>, readonly result: NamedBodyFragment | null }
      & Recorded_BodyMerger_Fragment
    )
    | Recorded_ChangeEvent_Fragment
    | (
      { readonly startBasis: StartBasis | null, readonly place: (
        { readonly key: string }
        & Lasting_Place_Fragment
      ) | null, readonly model: Target_PilotModel_Fragment | null, readonly level: { readonly name: string }, readonly decidedBy: NamedDirectiveFragment | null, readonly standing: ToldFragment | null, readonly exists: ExistingFragment | null, readonly execution: { readonly state: ExecutionState, readonly because: ReadonlyArray<ReasonedFragment> } | null, readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null }
      & Recorded_ConcurrentHolding_Fragment
    )
    | Recorded_CountAssertion_Fragment
    | Recorded_Criticism_Fragment
    | (
      { readonly name: string, readonly nameLanguage: string | null, readonly number: string | null, readonly symbol: string | null, readonly aliases: ReadonlyArray<string>, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly instrument: { readonly name: string }, readonly issuers: ReadonlyArray<NamedBodyFragment>, readonly issued: ReadonlyArray<{ readonly date: string }>, readonly signers: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly relations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: NamedDirectiveFragment | null }>, readonly laterRelations: ReadonlyArray<{ readonly relation: RelationKind, readonly directive: NamedDirectiveFragment | null }>, readonly effects: ReadonlyArray<WhatItDoesFragment>, readonly obligations: ReadonlyArray<DutyFragment>, readonly reports: ReadonlyArray<{ readonly document: (
          { readonly publisher: string, readonly publishedAt: string | null, readonly address: string | null, readonly held: boolean }
          & NamedDocumentFragment
        ) | null }> }
      & Recorded_Directive_Fragment
    )
    | (
      { readonly name: string, readonly nameLanguage: string | null, readonly publisher: string, readonly address: string | null, readonly publishedAt: string | null, readonly language: string, readonly held: boolean, readonly machineTranslated: boolean, readonly names: ReadonlyArray<OwnNameFragment>, readonly directives: ReadonlyArray<NamedDirectiveFragment> }
      & Recorded_Document_Fragment
    )
    | (
      { readonly action: Action, readonly writtenIn: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly target:
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
       | null, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly directive: NamedDirectiveFragment | null }
      & FirmFragment
      & Recorded_Effect_Fragment
    )
    | Recorded_ExecutionReport_Fragment
    | Recorded_Obligation_Fragment
    | Recorded_Occupancy_Fragment
    | Recorded_OpenQuestion_Fragment
    | (
      { readonly name: string, readonly nameLanguage: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly branch: { readonly name: string }, readonly exists: ExistingFragment | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly type: { readonly key: string, readonly name: string, readonly level: { readonly name: string } } | null, readonly superiors: ReadonlyArray<NamedBodyFragment>, readonly subordinates: ReadonlyArray<(
        { readonly exists: { readonly state: ExistenceState } | null }
        & NamedBodyFragment
      )>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string, readonly exists: { readonly state: ExistenceState } | null }>, readonly bodyMergers: ReadonlyArray<{ readonly key: string, readonly basis: Basis, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly components: ReadonlyArray<NamedBodyFragment> }>, readonly predecessors: ReadonlyArray<StepFragment>, readonly successors: ReadonlyArray<StepFragment> }
      & AtPlacesFragment
      & Recorded_Organization_Fragment
    )
    | Recorded_OrganizationType_Fragment
    | (
      { readonly name: string, readonly nameLanguage: string | null, readonly born: string | null, readonly died: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly occupancies: ReadonlyArray<HoldingFragment>, readonly signed: ReadonlyArray<NamedDirectiveFragment> }
      & Recorded_Person_Fragment
    )
    | (
      { readonly code: string, readonly name: string, readonly nameLanguage: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly standings: ReadonlyArray<{ readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } }>, readonly pairs: ReadonlyArray<{ readonly key: string, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null, readonly level: { readonly name: string }, readonly standing: { readonly state: StandingState, readonly since: string | null } | null }>, readonly effects: ReadonlyArray<(
        { readonly directive: NamedDirectiveFragment | null }
        & WhatItDoesFragment
      )> }
      & Recorded_PilotModel_Fragment
    )
    | (
      { readonly fullName: string, readonly nameLanguage: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly level: { readonly key: string, readonly name: string }, readonly exists: ExistingFragment | null, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly children: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly codes: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly placesAndBodies: ReadonlyArray<(
        { readonly exists: { readonly state: ExistenceState } | null }
        & NamedBodyFragment
      )>, readonly predecessors: ReadonlyArray<StepFragment>, readonly successors: ReadonlyArray<StepFragment> }
      & Recorded_Place_Fragment
    )
    | (
      { readonly name: string, readonly nameLanguage: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly role: { readonly name: string }, readonly exists: ExistingFragment | null, readonly organization: NamedBodyFragment | null, readonly type: { readonly key: string, readonly name: string } | null, readonly successors: ReadonlyArray<{ readonly post: { readonly key: string, readonly name: string } | null }>, readonly occupancies: ReadonlyArray<HoldingFragment>, readonly concurrentlyHolds: ReadonlyArray<{ readonly post: { readonly key: string, readonly name: string } | null, readonly link: { readonly evidenceBasis: Basis | null, readonly exists: { readonly state: ExistenceState } | null, readonly pair: { readonly key: string }, readonly holdings: ReadonlyArray<{ readonly key: string, readonly exists: { readonly state: ExistenceState } | null }>, readonly standing: { readonly state: StandingState, readonly since: string | null } | null } }> }
      & InBodiesFragment
      & Recorded_Post_Fragment
    )
    | (
      { readonly code: string, readonly model: Target_PilotModel_Fragment | null, readonly level: { readonly name: string }, readonly mainPostType: { readonly key: string, readonly name: string } | null, readonly concurrentPostType: { readonly key: string, readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null }
      & Recorded_PostPair_Fragment
    )
    | Recorded_PostType_Fragment
    | Recorded_Proposal_Fragment
    | Recorded_Term_Fragment
   | null> | null };

export type RestingOnQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type RestingOnQuery = { readonly document: { readonly supports: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | Called_BodyMerger_Fragment
        | Called_ChangeEvent_Fragment
        | Called_ConcurrentHolding_Fragment
        | Called_CountAssertion_Fragment
        | Called_Criticism_Fragment
        | Called_Directive_Fragment
        | Called_Document_Fragment
        | Called_Effect_Fragment
        | Called_ExecutionReport_Fragment
        | Called_Obligation_Fragment
        | Called_Occupancy_Fragment
        | Called_OpenQuestion_Fragment
        | Called_Organization_Fragment
        | Called_OrganizationType_Fragment
        | Called_Person_Fragment
        | Called_PilotModel_Fragment
        | Called_Place_Fragment
        | Called_Post_Fragment
        | Called_PostPair_Fragment
        | Called_PostType_Fragment
        | Called_Proposal_Fragment
        | Called_Term_Fragment
      > } | null } | null };

export type FollowingQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
  afterHolding?: string | null | undefined;
  afterMerger?: string | null | undefined;
}>;


export type FollowingQuery = { readonly pilotModel: { readonly followingHoldings: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Evidenced_ConcurrentHolding_Fragment> } | null, readonly followingMergers: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Evidenced_BodyMerger_Fragment> } | null } | null };

export type OnRecordOfPairQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type OnRecordOfPairQuery = { readonly pilotLinks: { readonly totalCount: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly holdings: ReadonlyArray<Evidenced_ConcurrentHolding_Fragment> }> } | null };

export type QuotesInQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type QuotesInQuery = { readonly document: { readonly text: string | null, readonly language: string, readonly supports: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_BodyMerger_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_ChangeEvent_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_ConcurrentHolding_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_CountAssertion_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Criticism_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Directive_Fragment
        )
        | Called_Document_Fragment
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Effect_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_ExecutionReport_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Obligation_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Occupancy_Fragment
        )
        | Called_OpenQuestion_Fragment
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Organization_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_OrganizationType_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Person_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_PilotModel_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Place_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_Post_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_PostPair_Fragment
        )
        | (
          { readonly quotes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly key: string } | null }> }
          & Called_PostType_Fragment
        )
        | Called_Proposal_Fragment
        | Called_Term_Fragment
      > } | null } | null };

type Evidenced_BodyMerger_Fragment = { readonly key: string, readonly basis: Basis, readonly components: ReadonlyArray<{ readonly name: string }>, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null };

type Evidenced_ConcurrentHolding_Fragment = { readonly key: string, readonly basis: Basis, readonly mainPost: { readonly name: string } | null, readonly concurrentPost: { readonly name: string } | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly exists: { readonly state: ExistenceState } | null };

export type EvidencedFragment =
  | Evidenced_BodyMerger_Fragment
  | Evidenced_ConcurrentHolding_Fragment
;

export type NamedDirectiveFragment = { readonly key: string, readonly name: string };

export type ExistingFragment = { readonly state: ExistenceState, readonly because: ReadonlyArray<WhyFragment> };

export type StepFragment = { readonly event: { readonly key: string, readonly name: string }, readonly node:
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

export type WhatItDoesFragment = (
  { readonly key: string, readonly action: Action, readonly writtenIn: string | null, readonly subject: string, readonly effectiveFrom: string | null, readonly provision: string | null, readonly levels: ReadonlyArray<{ readonly name: string }>, readonly target:
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
   | null, readonly quotes: ReadonlyArray<WordsFragment> }
  & FirmFragment
);

export type FirmFragment = { readonly modality: Modality, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly dateBasis: string | null };

type Recorded_BodyMerger_Fragment = { readonly __typename: 'BodyMerger', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_ChangeEvent_Fragment = { readonly __typename: 'ChangeEvent', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_ConcurrentHolding_Fragment = { readonly __typename: 'ConcurrentHolding', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_CountAssertion_Fragment = { readonly __typename: 'CountAssertion', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Criticism_Fragment = { readonly __typename: 'Criticism', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Directive_Fragment = { readonly __typename: 'Directive', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Document_Fragment = { readonly __typename: 'Document', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Effect_Fragment = { readonly __typename: 'Effect', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_ExecutionReport_Fragment = { readonly __typename: 'ExecutionReport', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Obligation_Fragment = { readonly __typename: 'Obligation', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Occupancy_Fragment = { readonly __typename: 'Occupancy', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_OpenQuestion_Fragment = { readonly __typename: 'OpenQuestion', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Organization_Fragment = { readonly __typename: 'Organization', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_OrganizationType_Fragment = { readonly __typename: 'OrganizationType', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Person_Fragment = { readonly __typename: 'Person', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_PilotModel_Fragment = { readonly __typename: 'PilotModel', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Place_Fragment = { readonly __typename: 'Place', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Post_Fragment = { readonly __typename: 'Post', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_PostPair_Fragment = { readonly __typename: 'PostPair', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_PostType_Fragment = { readonly __typename: 'PostType', readonly derived: boolean, readonly rule: string | null, readonly basis: Basis, readonly writtenIn: string | null, readonly reading: string | null, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  >, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Proposal_Fragment = { readonly __typename: 'Proposal', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

type Recorded_Term_Fragment = { readonly __typename: 'Term', readonly key: string, readonly history: ReadonlyArray<{ readonly withdrawn: boolean, readonly recordedFrom: { readonly number: number, readonly recordedOn: Day, readonly note: string } }> };

export type RecordedFragment =
  | Recorded_BodyMerger_Fragment
  | Recorded_ChangeEvent_Fragment
  | Recorded_ConcurrentHolding_Fragment
  | Recorded_CountAssertion_Fragment
  | Recorded_Criticism_Fragment
  | Recorded_Directive_Fragment
  | Recorded_Document_Fragment
  | Recorded_Effect_Fragment
  | Recorded_ExecutionReport_Fragment
  | Recorded_Obligation_Fragment
  | Recorded_Occupancy_Fragment
  | Recorded_OpenQuestion_Fragment
  | Recorded_Organization_Fragment
  | Recorded_OrganizationType_Fragment
  | Recorded_Person_Fragment
  | Recorded_PilotModel_Fragment
  | Recorded_Place_Fragment
  | Recorded_Post_Fragment
  | Recorded_PostPair_Fragment
  | Recorded_PostType_Fragment
  | Recorded_Proposal_Fragment
  | Recorded_Term_Fragment
;

export type RecordOfQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type RecordOfQuery = { readonly nodes: ReadonlyArray<
    | Recorded_BodyMerger_Fragment
    | (
      HappenedFragment
      & Recorded_ChangeEvent_Fragment
    )
    | Recorded_ConcurrentHolding_Fragment
    | (
      CountedFragment
      & Recorded_CountAssertion_Fragment
    )
    | (
      { readonly writtenIn: string | null, readonly statement: string, readonly polarity: Polarity, readonly about: ReadonlyArray<
        | Called_BodyMerger_Fragment
        | Called_ChangeEvent_Fragment
        | Called_ConcurrentHolding_Fragment
        | Called_CountAssertion_Fragment
        | Called_Criticism_Fragment
        | Called_Directive_Fragment
        | Called_Document_Fragment
        | Called_Effect_Fragment
        | Called_ExecutionReport_Fragment
        | Called_Obligation_Fragment
        | Called_Occupancy_Fragment
        | Called_OpenQuestion_Fragment
        | Called_Organization_Fragment
        | Called_OrganizationType_Fragment
        | Called_Person_Fragment
        | Called_PilotModel_Fragment
        | Called_Place_Fragment
        | Called_Post_Fragment
        | Called_PostPair_Fragment
        | Called_PostType_Fragment
        | Called_Proposal_Fragment
        | Called_Term_Fragment
      >, readonly quotes: ReadonlyArray<WordsFragment> }
      & Recorded_Criticism_Fragment
    )
    | Recorded_Directive_Fragment
    | Recorded_Document_Fragment
    | Recorded_Effect_Fragment
    | (
      { readonly outcome: ExecutionOutcome, readonly observed: string, readonly arrangement:
        | Called_BodyMerger_Fragment
        | Called_ConcurrentHolding_Fragment
       | null }
      & Recorded_ExecutionReport_Fragment
    )
    | (
      { readonly directive: NamedDirectiveFragment | null }
      & DutyFragment
      & Recorded_Obligation_Fragment
    )
    | (
      { readonly vacant: boolean, readonly endCause: EndCause | null, readonly exists: ExistingFragment | null }
      & HoldingFragment
      & Recorded_Occupancy_Fragment
    )
    | (
      { readonly writtenIn: string | null, readonly question: string, readonly about: ReadonlyArray<
        | Called_BodyMerger_Fragment
        | Called_ChangeEvent_Fragment
        | Called_ConcurrentHolding_Fragment
        | Called_CountAssertion_Fragment
        | Called_Criticism_Fragment
        | Called_Directive_Fragment
        | Called_Document_Fragment
        | Called_Effect_Fragment
        | Called_ExecutionReport_Fragment
        | Called_Obligation_Fragment
        | Called_Occupancy_Fragment
        | Called_OpenQuestion_Fragment
        | Called_Organization_Fragment
        | Called_OrganizationType_Fragment
        | Called_Person_Fragment
        | Called_PilotModel_Fragment
        | Called_Place_Fragment
        | Called_Post_Fragment
        | Called_PostPair_Fragment
        | Called_PostType_Fragment
        | Called_Proposal_Fragment
        | Called_Term_Fragment
      >, readonly searched: ReadonlyArray<NamedDocumentFragment> }
      & Recorded_OpenQuestion_Fragment
    )
    | Recorded_Organization_Fragment
    | (
      TypeOfBodyFragment
      & Recorded_OrganizationType_Fragment
    )
    | Recorded_Person_Fragment
    | Recorded_PilotModel_Fragment
    | Recorded_Place_Fragment
    | Recorded_Post_Fragment
    | Recorded_PostPair_Fragment
    | (
      TypeOfPostFragment
      & Recorded_PostType_Fragment
    )
    | (
      ProposedFragment
      & Recorded_Proposal_Fragment
    )
    | (
      WordOfFragment
      & Recorded_Term_Fragment
    )
   | null> | null };

export type TypeOfBodyFragment = { readonly name: string, readonly nameLanguage: string | null, readonly legalBasis: string | null, readonly prevalence: Prevalence, readonly names: ReadonlyArray<OwnNameFragment>, readonly level: { readonly name: string }, readonly branch: { readonly name: string }, readonly superiors: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly places: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly postTypes: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly predecessors: ReadonlyArray<TypeStepFragment>, readonly successors: ReadonlyArray<TypeStepFragment> };

export type TypeOfPostFragment = { readonly name: string, readonly nameLanguage: string | null, readonly names: ReadonlyArray<OwnNameFragment>, readonly role: { readonly name: string }, readonly level: { readonly name: string }, readonly branch: { readonly name: string }, readonly organizationType: { readonly key: string, readonly name: string } | null, readonly concurrentlyHolds: ReadonlyArray<{ readonly postType: { readonly key: string, readonly name: string } | null, readonly pair: { readonly key: string, readonly code: string, readonly model: Target_PilotModel_Fragment | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null } }>, readonly predecessors: ReadonlyArray<TypeStepFragment>, readonly successors: ReadonlyArray<TypeStepFragment> };

export type TypeStepFragment = { readonly event: { readonly key: string, readonly name: string }, readonly node:
    | Called_BodyMerger_Fragment
    | Called_ChangeEvent_Fragment
    | Called_ConcurrentHolding_Fragment
    | Called_CountAssertion_Fragment
    | Called_Criticism_Fragment
    | Called_Directive_Fragment
    | Called_Document_Fragment
    | Called_Effect_Fragment
    | Called_ExecutionReport_Fragment
    | Called_Obligation_Fragment
    | Called_Occupancy_Fragment
    | Called_OpenQuestion_Fragment
    | Called_Organization_Fragment
    | Called_OrganizationType_Fragment
    | Called_Person_Fragment
    | Called_PilotModel_Fragment
    | Called_Place_Fragment
    | Called_Post_Fragment
    | Called_PostPair_Fragment
    | Called_PostType_Fragment
    | Called_Proposal_Fragment
    | Called_Term_Fragment
   | null };

export type WordOfFragment = { readonly name: string, readonly nameLanguage: string | null, readonly vocabulary: Vocabulary, readonly code: string, readonly exactMatch: ReadonlyArray<string>, readonly names: ReadonlyArray<OwnNameFragment>, readonly wordings: ReadonlyArray<{ readonly language: string, readonly territory: string, readonly committee: string }> };

export type HappenedFragment = { readonly name: string, readonly nameLanguage: string | null, readonly changeKind: ChangeKind, readonly date: string, readonly names: ReadonlyArray<OwnNameFragment>, readonly originals: ReadonlyArray<{ readonly outcome: OriginalOutcome, readonly node:
      | Called_BodyMerger_Fragment
      | Called_ChangeEvent_Fragment
      | Called_ConcurrentHolding_Fragment
      | Called_CountAssertion_Fragment
      | Called_Criticism_Fragment
      | Called_Directive_Fragment
      | Called_Document_Fragment
      | Called_Effect_Fragment
      | Called_ExecutionReport_Fragment
      | Called_Obligation_Fragment
      | Called_Occupancy_Fragment
      | Called_OpenQuestion_Fragment
      | Called_Organization_Fragment
      | Called_OrganizationType_Fragment
      | Called_Person_Fragment
      | Called_PilotModel_Fragment
      | Called_Place_Fragment
      | Called_Post_Fragment
      | Called_PostPair_Fragment
      | Called_PostType_Fragment
      | Called_Proposal_Fragment
      | Called_Term_Fragment
     | null }>, readonly results: ReadonlyArray<
    | Called_BodyMerger_Fragment
    | Called_ChangeEvent_Fragment
    | Called_ConcurrentHolding_Fragment
    | Called_CountAssertion_Fragment
    | Called_Criticism_Fragment
    | Called_Directive_Fragment
    | Called_Document_Fragment
    | Called_Effect_Fragment
    | Called_ExecutionReport_Fragment
    | Called_Obligation_Fragment
    | Called_Occupancy_Fragment
    | Called_OpenQuestion_Fragment
    | Called_Organization_Fragment
    | Called_OrganizationType_Fragment
    | Called_Person_Fragment
    | Called_PilotModel_Fragment
    | Called_Place_Fragment
    | Called_Post_Fragment
    | Called_PostPair_Fragment
    | Called_PostType_Fragment
    | Called_Proposal_Fragment
    | Called_Term_Fragment
  >, readonly shares: ReadonlyArray<{ readonly extent: Extent, readonly area: number | null, readonly population: number | null, readonly original:
      | Called_BodyMerger_Fragment
      | Called_ChangeEvent_Fragment
      | Called_ConcurrentHolding_Fragment
      | Called_CountAssertion_Fragment
      | Called_Criticism_Fragment
      | Called_Directive_Fragment
      | Called_Document_Fragment
      | Called_Effect_Fragment
      | Called_ExecutionReport_Fragment
      | Called_Obligation_Fragment
      | Called_Occupancy_Fragment
      | Called_OpenQuestion_Fragment
      | Called_Organization_Fragment
      | Called_OrganizationType_Fragment
      | Called_Person_Fragment
      | Called_PilotModel_Fragment
      | Called_Place_Fragment
      | Called_Post_Fragment
      | Called_PostPair_Fragment
      | Called_PostType_Fragment
      | Called_Proposal_Fragment
      | Called_Term_Fragment
     | null, readonly result:
      | Called_BodyMerger_Fragment
      | Called_ChangeEvent_Fragment
      | Called_ConcurrentHolding_Fragment
      | Called_CountAssertion_Fragment
      | Called_Criticism_Fragment
      | Called_Directive_Fragment
      | Called_Document_Fragment
      | Called_Effect_Fragment
      | Called_ExecutionReport_Fragment
      | Called_Obligation_Fragment
      | Called_Occupancy_Fragment
      | Called_OpenQuestion_Fragment
      | Called_Organization_Fragment
      | Called_OrganizationType_Fragment
      | Called_Person_Fragment
      | Called_PilotModel_Fragment
      | Called_Place_Fragment
      | Called_Post_Fragment
      | Called_PostPair_Fragment
      | Called_PostType_Fragment
      | Called_Proposal_Fragment
      | Called_Term_Fragment
     | null }>, readonly directive: NamedDirectiveFragment | null };

export type ProposedFragment = { readonly readBy: string, readonly modality: Modality, readonly estimate: number, readonly status: ProposalStatus, readonly document: NamedDocumentFragment | null, readonly proposed: ReadonlyArray<{ readonly name: string, readonly value: string | null }>, readonly quote: WordsFragment };

export type RemarksOnQueryVariables = Exact<{
  counts: CountAssertionFilter;
  about: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type RemarksOnQuery = { readonly countAssertions: { readonly nodes: ReadonlyArray<CountedFragment>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly criticisms: { readonly nodes: ReadonlyArray<SaidFragment>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly openQuestions: { readonly nodes: ReadonlyArray<AskedFragment>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type CountsAtQueryVariables = Exact<{
  place: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type CountsAtQuery = { readonly countAssertions: { readonly nodes: ReadonlyArray<CountedFragment>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type CountedFragment = { readonly key: string, readonly count: number, readonly of: number | null, readonly writtenIn: string | null, readonly statement: string, readonly observed: string, readonly counts:
    | Called_BodyMerger_Fragment
    | Called_ChangeEvent_Fragment
    | Called_ConcurrentHolding_Fragment
    | Called_CountAssertion_Fragment
    | Called_Criticism_Fragment
    | Called_Directive_Fragment
    | Called_Document_Fragment
    | Called_Effect_Fragment
    | Called_ExecutionReport_Fragment
    | Called_Obligation_Fragment
    | Called_Occupancy_Fragment
    | Called_OpenQuestion_Fragment
    | Called_Organization_Fragment
    | Called_OrganizationType_Fragment
    | Called_Person_Fragment
    | Called_PilotModel_Fragment
    | Called_Place_Fragment
    | Called_Post_Fragment
    | Called_PostPair_Fragment
    | Called_PostType_Fragment
    | Called_Proposal_Fragment
    | Called_Term_Fragment
   | null, readonly place: { readonly key: string, readonly fullName: string } | null, readonly atLevel: { readonly key: string, readonly name: string } | null, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  > };

export type SaidFragment = { readonly key: string, readonly writtenIn: string | null, readonly statement: string, readonly polarity: Polarity, readonly quotes: ReadonlyArray<WordsFragment>, readonly sources: ReadonlyArray<
    | Proof_Citation_Fragment
    | Proof_Quote_Fragment
  > };

export type AskedFragment = { readonly key: string, readonly writtenIn: string | null, readonly question: string, readonly searched: ReadonlyArray<NamedDocumentFragment> };

export type EventsOfQueryVariables = Exact<{
  filter: ChangeEventFilter;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type EventsOfQuery = { readonly changeEvents: { readonly nodes: ReadonlyArray<ChangedFragment>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ChangedFragment = { readonly key: string, readonly name: string, readonly date: string, readonly directive: NamedDirectiveFragment | null };

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
export const NamedBodyFragmentDoc = new TypedDocumentString(`
    fragment NamedBody on Organization {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedBody"}) as unknown as TypedDocumentString<NamedBodyFragment, unknown>;
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
export const DutyFragmentDoc = new TypedDocumentString(`
    fragment Duty on Obligation {
  key
  writtenIn(lang: $lang)
  addressee(lang: $lang)
  addressees {
    ...NamedBody
  }
  levels {
    name(lang: $lang)
  }
  condition(lang: $lang)
  requiredOutcome(lang: $lang)
  deadline
  reading(lang: $lang)
  wording {
    addressee {
      ...Words
    }
    condition {
      ...Words
    }
    requiredOutcome {
      ...Words
    }
  }
  quotes {
    ...Words
  }
}
    fragment NamedBody on Organization {
  key
  name(lang: $lang)
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
}`, {"fragmentName":"Duty"}) as unknown as TypedDocumentString<DutyFragment, unknown>;
export const EvidencedFragmentDoc = new TypedDocumentString(`
    fragment Evidenced on Arrangement {
  key
  basis
  place {
    key
    fullName(lang: $lang)
  }
  standing {
    state
    since
  }
  exists {
    state
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
  }
}
    `, {"fragmentName":"Evidenced"}) as unknown as TypedDocumentString<EvidencedFragment, unknown>;
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
export const ExistingFragmentDoc = new TypedDocumentString(`
    fragment Existing on Existence {
  state
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
}`, {"fragmentName":"Existing"}) as unknown as TypedDocumentString<ExistingFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on LineageStep {
  event {
    key
    name(lang: $lang)
  }
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
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const FirmFragmentDoc = new TypedDocumentString(`
    fragment Firm on Effect {
  modality
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
  dateBasis(lang: $lang)
}
    `, {"fragmentName":"Firm"}) as unknown as TypedDocumentString<FirmFragment, unknown>;
export const WhatItDoesFragmentDoc = new TypedDocumentString(`
    fragment WhatItDoes on Effect {
  key
  action
  ...Firm
  writtenIn(lang: $lang)
  subject(lang: $lang)
  effectiveFrom
  provision(lang: $lang)
  levels {
    name(lang: $lang)
  }
  target {
    ...Target
  }
  quotes {
    ...Words
  }
}
    fragment Firm on Effect {
  modality
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
  dateBasis(lang: $lang)
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
}`, {"fragmentName":"WhatItDoes"}) as unknown as TypedDocumentString<WhatItDoesFragment, unknown>;
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
export const RecordedFragmentDoc = new TypedDocumentString(`
    fragment Recorded on Node {
  __typename
  key
  history {
    recordedFrom {
      number
      recordedOn
      note
    }
    withdrawn
  }
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Derived {
    derived
    rule
  }
  ... on Sourced {
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    sources {
      ...Proof
    }
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
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
}`, {"fragmentName":"Recorded"}) as unknown as TypedDocumentString<RecordedFragment, unknown>;
export const OwnNameFragmentDoc = new TypedDocumentString(`
    fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
    `, {"fragmentName":"OwnName"}) as unknown as TypedDocumentString<OwnNameFragment, unknown>;
export const CalledFragmentDoc = new TypedDocumentString(`
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`, {"fragmentName":"Called"}) as unknown as TypedDocumentString<CalledFragment, unknown>;
export const TypeStepFragmentDoc = new TypedDocumentString(`
    fragment TypeStep on LineageStep {
  event {
    key
    name(lang: $lang)
  }
  node {
    ...Called
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`, {"fragmentName":"TypeStep"}) as unknown as TypedDocumentString<TypeStepFragment, unknown>;
export const TypeOfBodyFragmentDoc = new TypedDocumentString(`
    fragment TypeOfBody on OrganizationType {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
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
  legalBasis
  prevalence
  places {
    key
    fullName(lang: $lang)
  }
  postTypes {
    key
    name(lang: $lang)
  }
  predecessors {
    ...TypeStep
  }
  successors {
    ...TypeStep
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
fragment TypeStep on LineageStep {
  event {
    key
    name(lang: $lang)
  }
  node {
    ...Called
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
}`, {"fragmentName":"TypeOfBody"}) as unknown as TypedDocumentString<TypeOfBodyFragment, unknown>;
export const TypeOfPostFragmentDoc = new TypedDocumentString(`
    fragment TypeOfPost on PostType {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
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
  concurrentlyHolds {
    postType {
      key
      name(lang: $lang)
    }
    pair {
      key
      code
      model {
        ...Target
      }
      standing {
        state
        since
      }
    }
  }
  predecessors {
    ...TypeStep
  }
  successors {
    ...TypeStep
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
fragment TypeStep on LineageStep {
  event {
    key
    name(lang: $lang)
  }
  node {
    ...Called
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
}`, {"fragmentName":"TypeOfPost"}) as unknown as TypedDocumentString<TypeOfPostFragment, unknown>;
export const WordOfFragmentDoc = new TypedDocumentString(`
    fragment WordOf on Term {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
  vocabulary
  code
  exactMatch
  wordings {
    language
    territory
    committee
  }
}
    fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}`, {"fragmentName":"WordOf"}) as unknown as TypedDocumentString<WordOfFragment, unknown>;
export const NamedDirectiveFragmentDoc = new TypedDocumentString(`
    fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
    `, {"fragmentName":"NamedDirective"}) as unknown as TypedDocumentString<NamedDirectiveFragment, unknown>;
export const HappenedFragmentDoc = new TypedDocumentString(`
    fragment Happened on ChangeEvent {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
  changeKind
  date
  originals {
    outcome
    node {
      ...Called
    }
  }
  results {
    ...Called
  }
  shares {
    original {
      ...Called
    }
    result {
      ...Called
    }
    extent
    area
    population
  }
  directive {
    ...NamedDirective
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
fragment NamedDirective on Directive {
  key
  name(lang: $lang)
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
}`, {"fragmentName":"Happened"}) as unknown as TypedDocumentString<HappenedFragment, unknown>;
export const ProposedFragmentDoc = new TypedDocumentString(`
    fragment Proposed on Proposal {
  document {
    ...NamedDocument
  }
  readBy
  proposed {
    name
    value
  }
  modality
  quote {
    ...Words
  }
  estimate
  status
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
}`, {"fragmentName":"Proposed"}) as unknown as TypedDocumentString<ProposedFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on CountAssertion {
  key
  count
  of
  writtenIn(lang: $lang)
  statement(lang: $lang)
  observed
  counts {
    ...Called
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    key
    name(lang: $lang)
  }
  sources {
    ...Proof
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Criticism {
  key
  writtenIn(lang: $lang)
  statement(lang: $lang)
  polarity
  quotes {
    ...Words
  }
  sources {
    ...Proof
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
}`, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const AskedFragmentDoc = new TypedDocumentString(`
    fragment Asked on OpenQuestion {
  key
  writtenIn(lang: $lang)
  question(lang: $lang)
  searched {
    ...NamedDocument
  }
}
    fragment NamedDocument on Document {
  key
  name(lang: $lang)
  nameLanguage(lang: $lang)
}`, {"fragmentName":"Asked"}) as unknown as TypedDocumentString<AskedFragment, unknown>;
export const ChangedFragmentDoc = new TypedDocumentString(`
    fragment Changed on ChangeEvent {
  key
  name(lang: $lang)
  date
  directive {
    ...NamedDirective
  }
}
    fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}`, {"fragmentName":"Changed"}) as unknown as TypedDocumentString<ChangedFragment, unknown>;
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
export const ConflictsOnDocument = new TypedDocumentString(`
    query ConflictsOn($about: ID!, $at: AsOf, $lang: Language!) {
  conflicts(first: 20, filter: { about: $about }, at: $at) {
    nodes {
      rule
      explanation(lang: $lang)
      about {
        key
      }
      facts {
        ...Called
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`) as unknown as TypedDocumentString<ConflictsOnQuery, ConflictsOnQueryVariables>;
export const HeldTogetherDocument = new TypedDocumentString(`
    query HeldTogether($holder: ID!, $at: AsOf) {
  concurrentHoldings(first: 20, filter: { holder: $holder }, at: $at) {
    nodes {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<HeldTogetherQuery, HeldTogetherQueryVariables>;
export const ObjectOfDocument = new TypedDocumentString(`
    query ObjectOf($key: ID!, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    ...Recorded
    ... on Place {
      fullName(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      level {
        key
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      ancestors {
        key
        fullName(lang: $lang)
      }
      children {
        key
        fullName(lang: $lang)
      }
      codes {
        scheme
        value
      }
      placesAndBodies: organizations {
        ...NamedBody
        exists {
          state
        }
      }
      predecessors {
        ...Step
      }
      successors {
        ...Step
      }
    }
    ... on Organization {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      branch {
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      place {
        key
        fullName(lang: $lang)
      }
      ...AtPlaces
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
      subordinates {
        ...NamedBody
        exists {
          state
        }
      }
      posts {
        key
        name(lang: $lang)
        exists {
          state
        }
      }
      bodyMergers {
        key
        basis
        standing {
          state
          since
        }
        components {
          ...NamedBody
        }
      }
      predecessors {
        ...Step
      }
      successors {
        ...Step
      }
    }
    ... on Post {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      role {
        name(lang: $lang)
      }
      exists {
        ...Existing
      }
      organization {
        ...NamedBody
      }
      ...InBodies
      type {
        key
        name(lang: $lang)
      }
      successors {
        post {
          key
          name(lang: $lang)
        }
      }
      occupancies {
        ...Holding
      }
      concurrentlyHolds {
        post {
          key
          name(lang: $lang)
        }
        link {
          evidenceBasis
          exists {
            state
          }
          pair {
            key
          }
          holdings {
            key
            exists {
              state
            }
          }
          standing {
            state
            since
          }
        }
      }
    }
    ... on Person {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      born
      died
      occupancies {
        ...Holding
      }
      signed {
        ...NamedDirective
      }
    }
    ... on PilotModel {
      code
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      standings {
        level {
          name(lang: $lang)
        }
        standing {
          state
          since
        }
      }
      pairs {
        key
        mainPostType {
          name(lang: $lang)
        }
        concurrentPostType {
          name(lang: $lang)
        }
        level {
          name(lang: $lang)
        }
        standing {
          state
          since
        }
      }
      effects {
        ...WhatItDoes
        directive {
          ...NamedDirective
        }
      }
    }
    ... on Directive {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      instrument {
        name(lang: $lang)
      }
      issuers {
        ...NamedBody
      }
      number
      symbol
      aliases
      issuedOn
      issued {
        date
      }
      effectiveFrom
      signers {
        key
        name(lang: $lang)
      }
      relations {
        relation
        directive {
          ...NamedDirective
        }
      }
      laterRelations {
        relation
        directive {
          ...NamedDirective
        }
      }
      effects {
        ...WhatItDoes
      }
      obligations {
        ...Duty
      }
      reports {
        document {
          ...NamedDocument
          publisher
          publishedAt
          address
          held
        }
      }
    }
    ... on Document {
      name(lang: $lang)
      nameLanguage(lang: $lang)
      names {
        ...OwnName
      }
      publisher
      address
      publishedAt
      language
      held
      machineTranslated
      directives {
        ...NamedDirective
      }
    }
    ... on PostPair {
      code
      model {
        ...Target
      }
      level {
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
      standing {
        state
        since
      }
    }
    ... on Arrangement {
      place {
        key
        ...Lasting
      }
      model {
        ...Target
      }
      level {
        name(lang: $lang)
      }
      decidedBy {
        ...NamedDirective
      }
      startBasis
      standing {
        ...Told
      }
      exists {
        ...Existing
      }
      execution {
        state
        because {
          ...Reasoned
        }
      }
    }
    ... on ConcurrentHolding {
      mainPost {
        key
        name(lang: $lang)
      }
      concurrentPost {
        key
        name(lang: $lang)
      }
    }
    ... on BodyMerger {
      components {
        ...NamedBody
      }
      result {
        ...NamedBody
      }
    }
    ... on Effect {
      action
      ...Firm
      writtenIn(lang: $lang)
      subject(lang: $lang)
      effectiveFrom
      target {
        ...Target
      }
      levels {
        name(lang: $lang)
      }
      provision(lang: $lang)
      directive {
        ...NamedDirective
      }
    }
  }
}
    fragment Duty on Obligation {
  key
  writtenIn(lang: $lang)
  addressee(lang: $lang)
  addressees {
    ...NamedBody
  }
  levels {
    name(lang: $lang)
  }
  condition(lang: $lang)
  requiredOutcome(lang: $lang)
  deadline
  reading(lang: $lang)
  wording {
    addressee {
      ...Words
    }
    condition {
      ...Words
    }
    requiredOutcome {
      ...Words
    }
  }
  quotes {
    ...Words
  }
}
fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
fragment Existing on Existence {
  state
  because {
    ...Why
  }
}
fragment Step on LineageStep {
  event {
    key
    name(lang: $lang)
  }
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
fragment WhatItDoes on Effect {
  key
  action
  ...Firm
  writtenIn(lang: $lang)
  subject(lang: $lang)
  effectiveFrom
  provision(lang: $lang)
  levels {
    name(lang: $lang)
  }
  target {
    ...Target
  }
  quotes {
    ...Words
  }
}
fragment Firm on Effect {
  modality
  basis
  writtenIn(lang: $lang)
  reading(lang: $lang)
  dateBasis(lang: $lang)
}
fragment Recorded on Node {
  __typename
  key
  history {
    recordedFrom {
      number
      recordedOn
      note
    }
    withdrawn
  }
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Derived {
    derived
    rule
  }
  ... on Sourced {
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    sources {
      ...Proof
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
}`) as unknown as TypedDocumentString<ObjectOfQuery, ObjectOfQueryVariables>;
export const RestingOnDocument = new TypedDocumentString(`
    query RestingOn($key: ID!, $at: AsOf, $lang: Language!, $after: String) {
  document(by: { id: $key }, at: $at) {
    supports(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Called
      }
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`) as unknown as TypedDocumentString<RestingOnQuery, RestingOnQueryVariables>;
export const FollowingDocument = new TypedDocumentString(`
    query Following($key: ID!, $at: AsOf, $lang: Language!, $afterHolding: String, $afterMerger: String) {
  pilotModel(by: { id: $key }, at: $at) {
    followingHoldings(first: 100, after: $afterHolding) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Evidenced
      }
    }
    followingMergers(first: 100, after: $afterMerger) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Evidenced
      }
    }
  }
}
    fragment Evidenced on Arrangement {
  key
  basis
  place {
    key
    fullName(lang: $lang)
  }
  standing {
    state
    since
  }
  exists {
    state
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<FollowingQuery, FollowingQueryVariables>;
export const OnRecordOfPairDocument = new TypedDocumentString(`
    query OnRecordOfPair($key: ID!, $at: AsOf, $lang: Language!, $after: String) {
  pilotLinks(
    first: 100
    after: $after
    filter: { pair: [$key], evidenced: true }
    at: $at
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      holdings {
        ...Evidenced
      }
    }
  }
}
    fragment Evidenced on Arrangement {
  key
  basis
  place {
    key
    fullName(lang: $lang)
  }
  standing {
    state
    since
  }
  exists {
    state
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
  }
}`) as unknown as TypedDocumentString<OnRecordOfPairQuery, OnRecordOfPairQueryVariables>;
export const QuotesInDocument = new TypedDocumentString(`
    query QuotesIn($key: ID!, $at: AsOf, $lang: Language!, $after: String) {
  document(by: { id: $key }, at: $at) {
    text
    language
    supports(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Called
        ... on Sourced {
          quotes {
            start
            end
            document {
              key
            }
          }
        }
      }
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
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
}`) as unknown as TypedDocumentString<QuotesInQuery, QuotesInQueryVariables>;
export const RecordOfDocument = new TypedDocumentString(`
    query RecordOf($key: ID!, $at: AsOf, $lang: Language!) {
  nodes(ids: [$key], at: $at) {
    ...Recorded
    ... on OrganizationType {
      ...TypeOfBody
    }
    ... on PostType {
      ...TypeOfPost
    }
    ... on Term {
      ...WordOf
    }
    ... on ChangeEvent {
      ...Happened
    }
    ... on Occupancy {
      ...Holding
      vacant
      endCause
      exists {
        ...Existing
      }
    }
    ... on Obligation {
      ...Duty
      directive {
        ...NamedDirective
      }
    }
    ... on ExecutionReport {
      outcome
      observed
      arrangement {
        ...Called
      }
    }
    ... on CountAssertion {
      ...Counted
    }
    ... on Criticism {
      writtenIn(lang: $lang)
      statement(lang: $lang)
      polarity
      about {
        ...Called
      }
      quotes {
        ...Words
      }
    }
    ... on OpenQuestion {
      writtenIn(lang: $lang)
      question(lang: $lang)
      about {
        ...Called
      }
      searched {
        ...NamedDocument
      }
    }
    ... on Proposal {
      ...Proposed
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment Duty on Obligation {
  key
  writtenIn(lang: $lang)
  addressee(lang: $lang)
  addressees {
    ...NamedBody
  }
  levels {
    name(lang: $lang)
  }
  condition(lang: $lang)
  requiredOutcome(lang: $lang)
  deadline
  reading(lang: $lang)
  wording {
    addressee {
      ...Words
    }
    condition {
      ...Words
    }
    requiredOutcome {
      ...Words
    }
  }
  quotes {
    ...Words
  }
}
fragment OwnName on Name {
  language
  text
  valid {
    from
    to
  }
}
fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
fragment Existing on Existence {
  state
  because {
    ...Why
  }
}
fragment Recorded on Node {
  __typename
  key
  history {
    recordedFrom {
      number
      recordedOn
      note
    }
    withdrawn
  }
  ... on Dated {
    valid {
      from
      to
    }
  }
  ... on Derived {
    derived
    rule
  }
  ... on Sourced {
    basis
    writtenIn(lang: $lang)
    reading(lang: $lang)
    sources {
      ...Proof
    }
  }
}
fragment TypeOfBody on OrganizationType {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
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
  legalBasis
  prevalence
  places {
    key
    fullName(lang: $lang)
  }
  postTypes {
    key
    name(lang: $lang)
  }
  predecessors {
    ...TypeStep
  }
  successors {
    ...TypeStep
  }
}
fragment TypeOfPost on PostType {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
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
  concurrentlyHolds {
    postType {
      key
      name(lang: $lang)
    }
    pair {
      key
      code
      model {
        ...Target
      }
      standing {
        state
        since
      }
    }
  }
  predecessors {
    ...TypeStep
  }
  successors {
    ...TypeStep
  }
}
fragment TypeStep on LineageStep {
  event {
    key
    name(lang: $lang)
  }
  node {
    ...Called
  }
}
fragment WordOf on Term {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
  vocabulary
  code
  exactMatch
  wordings {
    language
    territory
    committee
  }
}
fragment Happened on ChangeEvent {
  name(lang: $lang)
  nameLanguage(lang: $lang)
  names {
    ...OwnName
  }
  changeKind
  date
  originals {
    outcome
    node {
      ...Called
    }
  }
  results {
    ...Called
  }
  shares {
    original {
      ...Called
    }
    result {
      ...Called
    }
    extent
    area
    population
  }
  directive {
    ...NamedDirective
  }
}
fragment Proposed on Proposal {
  document {
    ...NamedDocument
  }
  readBy
  proposed {
    name
    value
  }
  modality
  quote {
    ...Words
  }
  estimate
  status
}
fragment Counted on CountAssertion {
  key
  count
  of
  writtenIn(lang: $lang)
  statement(lang: $lang)
  observed
  counts {
    ...Called
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    key
    name(lang: $lang)
  }
  sources {
    ...Proof
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
}`) as unknown as TypedDocumentString<RecordOfQuery, RecordOfQueryVariables>;
export const RemarksOnDocument = new TypedDocumentString(`
    query RemarksOn($counts: CountAssertionFilter!, $about: ID!, $at: AsOf, $lang: Language!) {
  countAssertions(first: 100, filter: $counts, at: $at) {
    nodes {
      ...Counted
    }
    pageInfo {
      hasNextPage
    }
  }
  criticisms(first: 100, filter: { about: $about }, at: $at) {
    nodes {
      ...Said
    }
    pageInfo {
      hasNextPage
    }
  }
  openQuestions(first: 100, filter: { about: $about }, at: $at) {
    nodes {
      ...Asked
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment Counted on CountAssertion {
  key
  count
  of
  writtenIn(lang: $lang)
  statement(lang: $lang)
  observed
  counts {
    ...Called
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    key
    name(lang: $lang)
  }
  sources {
    ...Proof
  }
}
fragment Said on Criticism {
  key
  writtenIn(lang: $lang)
  statement(lang: $lang)
  polarity
  quotes {
    ...Words
  }
  sources {
    ...Proof
  }
}
fragment Asked on OpenQuestion {
  key
  writtenIn(lang: $lang)
  question(lang: $lang)
  searched {
    ...NamedDocument
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
}`) as unknown as TypedDocumentString<RemarksOnQuery, RemarksOnQueryVariables>;
export const CountsAtDocument = new TypedDocumentString(`
    query CountsAt($place: ID!, $at: AsOf, $lang: Language!) {
  countAssertions(first: 100, filter: { atPlace: $place }, at: $at) {
    nodes {
      ...Counted
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Called on Node {
  ...Target
  ... on Post {
    name(lang: $lang)
  }
  ... on Person {
    name(lang: $lang)
  }
  ... on Directive {
    name(lang: $lang)
  }
  ... on Document {
    name(lang: $lang)
  }
  ... on ChangeEvent {
    name(lang: $lang)
  }
  ... on ConcurrentHolding {
    mainPost {
      name(lang: $lang)
    }
    concurrentPost {
      name(lang: $lang)
    }
  }
  ... on BodyMerger {
    components {
      name(lang: $lang)
    }
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
  ... on Effect {
    action
    writtenIn(lang: $lang)
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
    requiredOutcome(lang: $lang)
  }
  ... on Criticism {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on OpenQuestion {
    writtenIn(lang: $lang)
    question(lang: $lang)
  }
  ... on CountAssertion {
    writtenIn(lang: $lang)
    statement(lang: $lang)
  }
  ... on Occupancy {
    vacant
    holder {
      name(lang: $lang)
    }
    post {
      name(lang: $lang)
    }
  }
}
fragment Counted on CountAssertion {
  key
  count
  of
  writtenIn(lang: $lang)
  statement(lang: $lang)
  observed
  counts {
    ...Called
  }
  place {
    key
    fullName(lang: $lang)
  }
  atLevel {
    key
    name(lang: $lang)
  }
  sources {
    ...Proof
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
}`) as unknown as TypedDocumentString<CountsAtQuery, CountsAtQueryVariables>;
export const EventsOfDocument = new TypedDocumentString(`
    query EventsOf($filter: ChangeEventFilter!, $at: AsOf, $lang: Language!) {
  changeEvents(first: 100, filter: $filter, orderBy: OLDEST_FIRST, at: $at) {
    nodes {
      ...Changed
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment NamedDirective on Directive {
  key
  name(lang: $lang)
}
fragment Changed on ChangeEvent {
  key
  name(lang: $lang)
  date
  directive {
    ...NamedDirective
  }
}`) as unknown as TypedDocumentString<EventsOfQuery, EventsOfQueryVariables>;