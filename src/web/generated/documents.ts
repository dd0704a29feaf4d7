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

export type GeneralModelQueryVariables = Exact<{
  level: string;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type GeneralModelQuery = { readonly generalModelChart: { readonly organizationTypes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly branch: { readonly code: string, readonly name: string }, readonly superiors: ReadonlyArray<{ readonly key: string }>, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly postTypes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly organizationType: { readonly key: string } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly pairs: ReadonlyArray<{ readonly key: string, readonly model: { readonly key: string, readonly code: string } | null, readonly mainPostType: { readonly key: string } | null, readonly concurrentPostType: { readonly key: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }> }>, readonly view: { readonly validAt: Day, readonly recordedAt: string | null, readonly revision: number } } | null, readonly terms: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type LevelsQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type LevelsQuery = { readonly postPairs: { readonly nodes: ReadonlyArray<{ readonly level: { readonly code: string, readonly name: string } }> } | null };

export type OrgChartQueryVariables = Exact<{
  root: OrgChartRoot;
  depth: number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type OrgChartQuery = { readonly orgChart: { readonly places: ReadonlyArray<{ readonly key: string, readonly fullName: string, readonly level: { readonly code: string, readonly name: string }, readonly parent: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null }>, readonly organizations: ReadonlyArray<{ readonly key: string, readonly name: string, readonly branch: { readonly code: string, readonly name: string }, readonly place: { readonly key: string } | null, readonly superiors: ReadonlyArray<{ readonly key: string }>, readonly exists: { readonly state: ExistenceState } | null }>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string, readonly organization: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null }>, readonly arrangements: ReadonlyArray<
      | { readonly key: string, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }
      | { readonly key: string, readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }
    >, readonly pilotLinks: ReadonlyArray<{ readonly evidenced: boolean, readonly pair: { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string } | null }, readonly place: { readonly key: string } | null, readonly mainPost: { readonly key: string } | null, readonly concurrentPost: { readonly key: string } | null, readonly holdings: ReadonlyArray<{ readonly key: string }>, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }>, readonly view: { readonly validAt: Day, readonly recordedAt: string | null, readonly revision: number } } | null };

export type AroundQueryVariables = Exact<{
  key: string | number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type AroundQuery = { readonly place: { readonly key: string, readonly fullName: string, readonly level: { readonly name: string }, readonly ancestors: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly children: ReadonlyArray<{ readonly key: string, readonly fullName: string }>, readonly exists: { readonly state: ExistenceState } | null } | null };

export type OverviewQueryVariables = Exact<{
  at?: AsOf | null | undefined;
  lang: string;
  directives: number;
}>;


export type OverviewQuery = { readonly pilotLinkStatistics: { readonly rows: ReadonlyArray<{ readonly state: StandingState, readonly count: number, readonly evidenced: number, readonly pair: { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null } | null, readonly place: { readonly key: string, readonly name: string, readonly fullName: string, readonly exists: { readonly state: ExistenceState } | null } | null }> } | null, readonly statistics: { readonly rows: ReadonlyArray<{ readonly state: StandingState, readonly count: number, readonly model: { readonly key: string, readonly code: string, readonly name: string } | null, readonly place: { readonly key: string, readonly name: string, readonly fullName: string, readonly exists: { readonly state: ExistenceState } | null } | null }> } | null, readonly directives: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly issuedOn: string | null, readonly instrument: { readonly name: string }, readonly issuers: ReadonlyArray<{ readonly name: string }> }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type SearchQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly node:
        | { readonly __typename: 'BodyMerger', readonly key: string }
        | { readonly __typename: 'ChangeEvent', readonly key: string }
        | { readonly __typename: 'ConcurrentHolding', readonly key: string }
        | { readonly __typename: 'CountAssertion', readonly key: string }
        | { readonly __typename: 'Criticism', readonly key: string }
        | { readonly __typename: 'Directive', readonly name: string, readonly issuedOn: string | null, readonly key: string }
        | { readonly __typename: 'Document', readonly name: string, readonly key: string }
        | { readonly __typename: 'Effect', readonly key: string }
        | { readonly __typename: 'ExecutionReport', readonly key: string }
        | { readonly __typename: 'Obligation', readonly key: string }
        | { readonly __typename: 'Occupancy', readonly key: string }
        | { readonly __typename: 'OpenQuestion', readonly key: string }
        | { readonly __typename: 'Organization', readonly name: string, readonly key: string, readonly place: { readonly key: string, readonly fullName: string } | null }
        | { readonly __typename: 'OrganizationType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Person', readonly name: string, readonly key: string }
        | { readonly __typename: 'PilotModel', readonly name: string, readonly key: string }
        | { readonly __typename: 'Place', readonly fullName: string, readonly key: string, readonly level: { readonly name: string }, readonly parent: { readonly fullName: string } | null }
        | { readonly __typename: 'Post', readonly name: string, readonly key: string, readonly organization: { readonly name: string, readonly place: { readonly key: string, readonly fullName: string } | null } | null }
        | { readonly __typename: 'PostPair', readonly key: string }
        | { readonly __typename: 'PostType', readonly name: string, readonly key: string }
        | { readonly __typename: 'Proposal', readonly key: string }
        | { readonly __typename: 'Term', readonly key: string }
       }> } | null };

export type TopPlacesQueryVariables = Exact<{
  level: string;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type TopPlacesQuery = { readonly places: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly fullName: string }> } | null };

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
       | null, readonly directive: { readonly key: string, readonly name: string } | null }> } | null };

export type WorldQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type WorldQuery = { readonly languages: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly view: { readonly validAt: Day, readonly revision: number } } | null, readonly levels: { readonly nodes: ReadonlyArray<{ readonly code: string }> } | null, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly recordedAt: string, readonly note: string }> } | null };

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

export const GeneralModelDocument = new TypedDocumentString(`
    query GeneralModel($level: TermCode!, $at: AsOf, $lang: Language!) {
  generalModelChart(level: $level, at: $at) {
    organizationTypes {
      key
      name(lang: $lang)
      branch {
        code
        name(lang: $lang)
      }
      superiors {
        key
      }
      valid {
        from
        to
      }
    }
    postTypes {
      key
      name(lang: $lang)
      organizationType {
        key
      }
      valid {
        from
        to
      }
    }
    pairs {
      key
      model {
        key
        code
      }
      mainPostType {
        key
      }
      concurrentPostType {
        key
      }
      standingHistory {
        state
        since
      }
    }
    view {
      validAt
      recordedAt
      revision
    }
  }
  terms(first: 100, filter: { vocabulary: [LEVEL] }, at: $at) {
    nodes {
      code
      name(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<GeneralModelQuery, GeneralModelQueryVariables>;
export const LevelsDocument = new TypedDocumentString(`
    query Levels($at: AsOf, $lang: Language!) {
  postPairs(first: 100, at: $at) {
    nodes {
      level {
        code
        name(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LevelsQuery, LevelsQueryVariables>;
export const OrgChartDocument = new TypedDocumentString(`
    query OrgChart($root: OrgChartRoot!, $depth: Int!, $at: AsOf, $lang: Language!) {
  orgChart(root: $root, depth: $depth, at: $at) {
    places {
      key
      fullName(lang: $lang)
      level {
        code
        name(lang: $lang)
      }
      parent {
        key
      }
      exists {
        state
      }
    }
    organizations {
      key
      name(lang: $lang)
      branch {
        code
        name(lang: $lang)
      }
      place {
        key
      }
      superiors {
        key
      }
      exists {
        state
      }
    }
    posts {
      key
      name(lang: $lang)
      organization {
        key
      }
      exists {
        state
      }
    }
    arrangements {
      key
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
          key
          name(lang: $lang)
        }
        result {
          key
          name(lang: $lang)
        }
      }
    }
    pilotLinks {
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
      evidenced
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
    view {
      validAt
      recordedAt
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<OrgChartQuery, OrgChartQueryVariables>;
export const AroundDocument = new TypedDocumentString(`
    query Around($key: ID!, $at: AsOf, $lang: Language!) {
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
    exists {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($at: AsOf, $lang: Language!, $directives: Int!) {
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
  statistics(at: $at) {
    rows {
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
  directives(first: $directives, orderBy: NEWEST_FIRST, at: $at) {
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
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $at: AsOf, $lang: Language!) {
  search(text: $text, first: 20, at: $at) {
    nodes {
      name
      node {
        __typename
        key
        ... on Place {
          fullName(lang: $lang)
          level {
            name(lang: $lang)
          }
          parent {
            fullName(lang: $lang)
          }
        }
        ... on Organization {
          name(lang: $lang)
          place {
            key
            fullName(lang: $lang)
          }
        }
        ... on Post {
          name(lang: $lang)
          organization {
            name(lang: $lang)
            place {
              key
              fullName(lang: $lang)
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
        }
        ... on PilotModel {
          name(lang: $lang)
        }
        ... on OrganizationType {
          name(lang: $lang)
        }
        ... on PostType {
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TopPlacesDocument = new TypedDocumentString(`
    query TopPlaces($level: TermCode!, $at: AsOf, $lang: Language!) {
  places(first: 50, filter: { level: [$level] }, at: $at) {
    nodes {
      key
      fullName(lang: $lang)
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
  }
}
    `) as unknown as TypedDocumentString<TurnsQuery, TurnsQueryVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World($lang: Language) {
  languages: terms(first: 100, filter: { vocabulary: [LANGUAGE] }) {
    nodes {
      code
      name(lang: $lang)
    }
    view {
      validAt
      revision
    }
  }
  levels: terms(first: 1, filter: { vocabulary: [LEVEL] }) {
    nodes {
      code
    }
  }
  revisions(first: 100) {
    nodes {
      number
      recordedAt
      note
    }
  }
}
    `) as unknown as TypedDocumentString<WorldQuery, WorldQueryVariables>;