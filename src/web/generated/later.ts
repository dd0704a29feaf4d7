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

export type ArrangementForm =
  | 'BODY_MERGER'
  | 'CONCURRENT_HOLDING';

export type AsOf = {
  readonly recordedAt?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly validAt?: Day | null | undefined;
};

export type DaySpan = {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
};

export type ExecutionState =
  | 'DONE'
  | 'NOT_DONE'
  | 'UNKNOWN';

export type ExistenceState =
  | 'NO'
  | 'PRESUMED'
  | 'UNKNOWN'
  | 'YES';

export type OrgChartRoot =
  {   readonly organization: string | number; readonly place?: never; }
  |  { readonly organization?: never;   readonly place: string | number; };

export type StandingState =
  | 'ACTIVE'
  | 'ENDED'
  | 'NOT_STARTED'
  | 'SUSPENDED'
  | 'UNKNOWN';

export type BelowQueryVariables = Exact<{
  root: OrgChartRoot;
  depth: number;
  at?: AsOf | null | undefined;
}>;


export type BelowQuery = { readonly orgChart: { readonly linksBelow: ReadonlyArray<{ readonly state: StandingState, readonly count: number, readonly evidenced: number, readonly mergers: number, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null }> | null } | null };

export type LevelsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type LevelsQuery = { readonly postPairs: { readonly nodes: ReadonlyArray<{ readonly level: { readonly code: string, readonly name: string, readonly position: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ModelTurnsQueryVariables = Exact<{
  level: string;
  at?: AsOf | null | undefined;
}>;


export type ModelTurnsQuery = { readonly generalModelChart: { readonly turns: ReadonlyArray<{ readonly day: Day, readonly linked: boolean, readonly level: { readonly code: string }, readonly model: { readonly code: string } | null }> } | null };

export type ReachQueryVariables = Exact<{
  at?: AsOf | null | undefined;
}>;


export type ReachQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly publishedAt: string | null }> } | null, readonly directives: { readonly nodes: ReadonlyArray<{ readonly issuedOn: string | null }> } | null };

export type RecordedPairsQueryVariables = Exact<{
  place: string | number;
  pairs?: ReadonlyArray<string | number> | string | number | null | undefined;
  at?: AsOf | null | undefined;
}>;


export type RecordedPairsQuery = { readonly pilotLinks: { readonly nodes: ReadonlyArray<{ readonly pair: { readonly key: string }, readonly place: { readonly key: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }> }> } | null };

export type RecordedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  at?: AsOf | null | undefined;
}>;


export type RecordedQuery = { readonly nodes: ReadonlyArray<
    | { readonly key: string, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly execution: { readonly state: ExecutionState } | null }
    | { readonly key: string }
    | { readonly key: string, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly execution: { readonly state: ExecutionState } | null }
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
    | { readonly key: string, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }> }
    | { readonly key: string }
    | { readonly key: string }
    | { readonly key: string }
   | null> | null };

export type ChartTurnsQueryVariables = Exact<{
  root: OrgChartRoot;
  depth: number;
  at?: AsOf | null | undefined;
}>;


export type ChartTurnsQuery = { readonly orgChart: { readonly turns: ReadonlyArray<TurnFragment> | null } | null };

export type TurnFragment = { readonly day: Day, readonly linked: boolean, readonly level: { readonly code: string }, readonly model: { readonly code: string } | null };

export type AroundQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type AroundQuery = { readonly types: { readonly nodes: ReadonlyArray<{ readonly key: string }> } | null, readonly place: { readonly key: string, readonly fullName: string, readonly level: { readonly name: string }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly children: ReadonlyArray<{ readonly key: string, readonly fullName: string }> } | null };

export type CodesOfViewQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  closed: ReadonlyArray<string | number> | string | number;
}>;


export type CodesOfViewQuery = { readonly levels: { readonly nodes: ReadonlyArray<{ readonly code: string }> } | null, readonly branches: { readonly nodes: ReadonlyArray<{ readonly code: string }> } | null, readonly models: { readonly nodes: ReadonlyArray<{ readonly code: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly nodes: ReadonlyArray<
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
   | null> | null };

export type LatestQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestQuery = { readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number }> } | null };

export type ModelsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type ModelsQuery = { readonly pilotModels: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type OverviewQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
  directives: number;
  issued: DaySpan;
}>;


export type OverviewQuery = { readonly pilotLinkStatistics: { readonly rows: ReadonlyArray<{ readonly state: StandingState, readonly count: number, readonly evidenced: number, readonly pair: { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null } | null, readonly place: { readonly key: string, readonly name: string, readonly fullName: string, readonly exists: { readonly state: ExistenceState } | null } | null }> } | null, readonly statistics: { readonly rows: ReadonlyArray<{ readonly form: ArrangementForm | null, readonly state: StandingState, readonly count: number, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null, readonly place: { readonly key: string, readonly name: string, readonly fullName: string, readonly exists: { readonly state: ExistenceState } | null } | null }> } | null, readonly postPairs: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly code: string, readonly model: { readonly code: string } | null, readonly level: { readonly code: string }, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null, readonly standing: { readonly state: StandingState, readonly since: string | null } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null, readonly directives: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly issuedOn: string | null, readonly instrument: { readonly name: string }, readonly issuers: ReadonlyArray<{ readonly name: string }> }>, readonly view: { readonly revision: number } } | null };

export type RevisionsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  base?: AsOf | null | undefined;
}>;


export type RevisionsQuery = { readonly at: { readonly view: { readonly revision: number } } | null, readonly base: { readonly view: { readonly revision: number } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'BodyMerger', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
        | { readonly __typename: 'ChangeEvent', readonly name: string, readonly nameLanguage: string | null, readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly name: string, readonly issuedOn: string | null, readonly key: string }
        | { readonly __typename: 'Document', readonly name: string, readonly nameLanguage: string | null, readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly exists: { readonly state: ExistenceState } | null, readonly place: AroundFragment | null }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
        | { readonly __typename: 'Person', readonly name: string, readonly key: string }
        | { readonly __typename: 'PilotModel', readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly exists: { readonly state: ExistenceState } | null, readonly level: { readonly name: string }, readonly parent: AroundFragment | null }
        | { readonly __typename: 'Post', readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null }, readonly exists: { readonly state: ExistenceState } | null, readonly organization: { readonly key: string, readonly name: string, readonly place: AroundFragment | null } | null }
        | { readonly __typename: 'PostPair', readonly key: string, readonly name: string, readonly level: { readonly name: string, readonly position: number | null }, readonly mainPostType: { readonly name: string } | null, readonly concurrentPostType: { readonly name: string } | null }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string, readonly valid: { readonly from: string | null, readonly to: string | null } }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly name: string, readonly nameLanguage: string | null, readonly key: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type AroundFragment = { readonly key: string, readonly fullName: string, readonly exists: { readonly state: ExistenceState } | null };

export type TopPlacesQueryVariables = Exact<{
  level: string;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type TopPlacesQuery = { readonly places: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly pageInfo: { readonly hasNextPage: boolean }, readonly view: { readonly revision: number } } | null };

export type TurnsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
  after?: string | null | undefined;
}>;


export type TurnsQuery = { readonly effects: { readonly nodes: ReadonlyArray<{ readonly action: Action, readonly effectiveFrom: string | null, readonly target:
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
       | null, readonly directive: { readonly key: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

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
export const TurnFragmentDoc = new TypedDocumentString(`
    fragment Turn on ChartTurn {
  day
  level {
    code
  }
  model {
    code
  }
  linked
}
    `, {"fragmentName":"Turn"}) as unknown as TypedDocumentString<TurnFragment, unknown>;
export const AroundFragmentDoc = new TypedDocumentString(`
    fragment Around on Place {
  key
  fullName(lang: $lang)
  exists {
    state
  }
}
    `, {"fragmentName":"Around"}) as unknown as TypedDocumentString<AroundFragment, unknown>;
export const BelowDocument = new TypedDocumentString(`
    query Below($root: OrgChartRoot!, $depth: Int!, $at: AsOf) {
  orgChart(root: $root, depth: $depth, at: $at) {
    linksBelow {
      place {
        key
      }
      model {
        key
        code
      }
      state
      count
      evidenced
      mergers
    }
  }
}
    `) as unknown as TypedDocumentString<BelowQuery, BelowQueryVariables>;
export const LevelsDocument = new TypedDocumentString(`
    query Levels($at: AsOf, $lang: Language!, $after: String) {
  postPairs(first: 100, after: $after, at: $at) {
    nodes {
      level {
        code
        name(lang: $lang)
        position
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LevelsQuery, LevelsQueryVariables>;
export const ModelTurnsDocument = new TypedDocumentString(`
    query ModelTurns($level: TermCode!, $at: AsOf) {
  generalModelChart(level: $level, at: $at) {
    turns {
      day
      level {
        code
      }
      model {
        code
      }
      linked
    }
  }
}
    `) as unknown as TypedDocumentString<ModelTurnsQuery, ModelTurnsQueryVariables>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($at: AsOf) {
  documents(first: 1, orderBy: NEWEST_FIRST, at: $at) {
    nodes {
      publishedAt
    }
  }
  directives(first: 1, orderBy: NEWEST_FIRST, at: $at) {
    nodes {
      issuedOn
    }
  }
}
    `) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const RecordedPairsDocument = new TypedDocumentString(`
    query RecordedPairs($place: ID!, $pairs: [ID!], $at: AsOf) {
  pilotLinks(first: 100, filter: { place: $place, pair: $pairs }, at: $at) {
    nodes {
      pair {
        key
      }
      place {
        key
      }
      standingHistory {
        state
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordedPairsQuery, RecordedPairsQueryVariables>;
export const RecordedDocument = new TypedDocumentString(`
    query Recorded($ids: [ID!]!, $at: AsOf) {
  nodes(ids: $ids, at: $at) {
    key
    ... on Arrangement {
      standingHistory {
        state
        since
      }
      execution {
        state
      }
    }
    ... on PostPair {
      standingHistory {
        state
        since
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordedQuery, RecordedQueryVariables>;
export const ChartTurnsDocument = new TypedDocumentString(`
    query ChartTurns($root: OrgChartRoot!, $depth: Int!, $at: AsOf) {
  orgChart(root: $root, depth: $depth, at: $at) {
    turns {
      ...Turn
    }
  }
}
    fragment Turn on ChartTurn {
  day
  level {
    code
  }
  model {
    code
  }
  linked
}`) as unknown as TypedDocumentString<ChartTurnsQuery, ChartTurnsQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($key: ID!, $at: AsOf, $lang: Language!) {
  types: organizationTypes(first: 1, at: $at) {
    nodes {
      key
    }
  }
  place(by: { id: $key }, at: $at) {
    key
    fullName(lang: $lang)
    level {
      name(lang: $lang)
    }
    ancestors {
      key
      fullName(lang: $lang)
    }
    children {
      key
      fullName(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const CodesOfViewDocument = new TypedDocumentString(`
    query CodesOfView($at: AsOf, $closed: [ID!]!) {
  levels: terms(first: 100, filter: { vocabulary: [LEVEL] }, at: $at) {
    nodes {
      code
    }
  }
  branches: terms(first: 100, filter: { vocabulary: [BRANCH] }, at: $at) {
    nodes {
      code
    }
  }
  models: pilotModels(first: 100, at: $at) {
    nodes {
      code
    }
    pageInfo {
      hasNextPage
    }
  }
  nodes(ids: $closed, at: $at) {
    key
  }
}
    `) as unknown as TypedDocumentString<CodesOfViewQuery, CodesOfViewQueryVariables>;
export const LatestDocument = new TypedDocumentString(`
    query Latest {
  revisions(first: 1) {
    nodes {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<LatestQuery, LatestQueryVariables>;
export const ModelsDocument = new TypedDocumentString(`
    query Models($at: AsOf, $lang: Language!) {
  pilotModels(first: 100, at: $at) {
    nodes {
      code
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<ModelsQuery, ModelsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($at: AsOf, $lang: Language!, $directives: Int!, $issued: DaySpan!) {
  pilotLinkStatistics(at: $at) {
    rows {
      pair {
        key
        code
        model {
          key
          code
          name(lang: $lang)
        }
      }
      place {
        key
        name(lang: $lang)
        fullName(lang: $lang)
        exists {
          state
        }
      }
      state
      count
      evidenced
    }
  }
  statistics(byForm: true, at: $at) {
    rows {
      form
      model {
        key
        code
        name(lang: $lang)
      }
      place {
        key
        name(lang: $lang)
        fullName(lang: $lang)
        exists {
          state
        }
      }
      state
      count
    }
  }
  postPairs(first: 100, at: $at) {
    nodes {
      key
      code
      model {
        code
      }
      level {
        code
      }
      mainPostType {
        name(lang: $lang)
      }
      concurrentPostType {
        name(lang: $lang)
      }
      standing {
        state
        since
      }
      standingHistory {
        state
        since
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  directives(
    first: $directives
    filter: { issued: $issued }
    orderBy: NEWEST_FIRST
    at: $at
  ) {
    nodes {
      key
      name(lang: $lang)
      issuedOn
      instrument {
        name(lang: $lang)
      }
      issuers {
        name(lang: $lang)
      }
    }
    view {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($at: AsOf, $base: AsOf) {
  at: terms(first: 1, at: $at) {
    view {
      revision
    }
  }
  base: terms(first: 1, at: $base) {
    view {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $at: AsOf, $lang: Language!) {
  search(text: $text, first: 20, at: $at) {
    nodes {
      node {
        __typename
        key
        ... on Dated {
          valid {
            from
            to
          }
        }
        ... on Place {
          exists {
            state
          }
          fullName(lang: $lang)
          level {
            name(lang: $lang)
          }
          parent {
            ...Around
          }
        }
        ... on Organization {
          exists {
            state
          }
          name(lang: $lang)
          place {
            ...Around
          }
        }
        ... on Post {
          exists {
            state
          }
          name(lang: $lang)
          organization {
            key
            name(lang: $lang)
            place {
              ...Around
            }
          }
        }
        ... on Person {
          name(lang: $lang)
        }
        ... on Directive {
          name(lang: $lang)
          issuedOn
        }
        ... on Document {
          name(lang: $lang)
          nameLanguage(lang: $lang)
        }
        ... on PilotModel {
          name(lang: $lang)
        }
        ... on PostPair {
          name: code
          level {
            name(lang: $lang)
            position
          }
          mainPostType {
            name(lang: $lang)
          }
          concurrentPostType {
            name(lang: $lang)
          }
        }
        ... on ChangeEvent {
          name(lang: $lang)
          nameLanguage(lang: $lang)
        }
        ... on OrganizationType {
          name(lang: $lang)
        }
        ... on PostType {
          name(lang: $lang)
        }
        ... on Term {
          name(lang: $lang)
          nameLanguage(lang: $lang)
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Around on Place {
  key
  fullName(lang: $lang)
  exists {
    state
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TopPlacesDocument = new TypedDocumentString(`
    query TopPlaces($level: TermCode!, $at: AsOf, $lang: Language!) {
  places(first: 50, filter: { level: [$level] }, at: $at) {
    nodes {
      key
      fullName(lang: $lang)
    }
    pageInfo {
      hasNextPage
    }
    view {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<TopPlacesQuery, TopPlacesQueryVariables>;
export const TurnsDocument = new TypedDocumentString(`
    query Turns($at: AsOf, $lang: Language!, $after: String) {
  effects(
    first: 100
    after: $after
    filter: {
      action: [AUTHORISE, SUSPEND, CONTINUE, RESUME, END]
      modality: [ORDERED, OPTIONAL]
    }
    orderBy: OLDEST_FIRST
    at: $at
  ) {
    nodes {
      action
      effectiveFrom
      target {
        key
      }
      directive {
        key
        name(lang: $lang)
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TurnsQuery, TurnsQueryVariables>;