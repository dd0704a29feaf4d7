/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Day } from '../../model/day-range.ts';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AsOf = {
  readonly recordedAt?: string | null | undefined;
  readonly revision?: number | null | undefined;
  readonly validAt?: Day | null | undefined;
};

export type Basis =
  | 'DERIVED'
  | 'INTERPRETED'
  | 'STATED';

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


export type GeneralModelQuery = { readonly generalModelChart: { readonly organizationTypes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly level: { readonly code: string, readonly name: string, readonly position: number | null }, readonly branch: { readonly code: string, readonly name: string }, readonly superiors: ReadonlyArray<{ readonly key: string }>, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly postTypes: ReadonlyArray<{ readonly key: string, readonly name: string, readonly organizationType: { readonly key: string } | null, readonly valid: { readonly from: string | null, readonly to: string | null } }>, readonly pairs: ReadonlyArray<{ readonly key: string, readonly model: { readonly key: string, readonly code: string } | null, readonly mainPostType: { readonly key: string } | null, readonly concurrentPostType: { readonly key: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }> }>, readonly view: { readonly validAt: Day, readonly recordedAt: string | null, readonly revision: number } } | null, readonly terms: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly position: number | null }> } | null };

export type OrgChartQueryVariables = Exact<{
  root: OrgChartRoot;
  depth: number;
  at?: AsOf | null | undefined;
  lang: string;
}>;


export type OrgChartQuery = { readonly orgChart: { readonly places: ReadonlyArray<{ readonly key: string, readonly fullName: string, readonly level: { readonly code: string, readonly name: string }, readonly parent: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null }>, readonly organizations: ReadonlyArray<{ readonly key: string, readonly name: string, readonly branch: { readonly code: string, readonly name: string }, readonly place: { readonly key: string } | null, readonly superiors: ReadonlyArray<{ readonly key: string }>, readonly exists: { readonly state: ExistenceState } | null }>, readonly posts: ReadonlyArray<{ readonly key: string, readonly name: string, readonly organization: { readonly key: string } | null, readonly exists: { readonly state: ExistenceState } | null }>, readonly arrangements: ReadonlyArray<
      | { readonly key: string, readonly basis: Basis, readonly components: ReadonlyArray<{ readonly key: string, readonly name: string }>, readonly result: { readonly key: string, readonly name: string } | null, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }
      | { readonly key: string, readonly basis: Basis, readonly mainPost: { readonly key: string, readonly name: string } | null, readonly concurrentPost: { readonly key: string, readonly name: string } | null, readonly place: { readonly key: string } | null, readonly model: { readonly key: string, readonly code: string } | null, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }
    >, readonly pilotLinks: ReadonlyArray<{ readonly evidenceBasis: Basis | null, readonly pair: { readonly key: string, readonly code: string, readonly model: { readonly key: string, readonly code: string } | null }, readonly place: { readonly key: string } | null, readonly mainPost: { readonly key: string } | null, readonly concurrentPost: { readonly key: string } | null, readonly holdings: ReadonlyArray<{ readonly key: string }>, readonly standingHistory: ReadonlyArray<{ readonly state: StandingState, readonly since: string | null }>, readonly exists: { readonly state: ExistenceState } | null }>, readonly view: { readonly validAt: Day, readonly recordedAt: string | null, readonly revision: number } } | null };

export type WorldQueryVariables = Exact<{
  lang?: string | null | undefined;
  at?: AsOf | null | undefined;
  isGeneral: boolean;
}>;


export type WorldQuery = { readonly languages: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly position: number | null, readonly name: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string }> }>, readonly view: { readonly validAt: Day, readonly revision: number } } | null, readonly levels: { readonly nodes: ReadonlyArray<{ readonly code: string }> } | null, readonly postPairs?: { readonly nodes: ReadonlyArray<{ readonly level: { readonly code: string } }>, readonly pageInfo: { readonly hasNextPage: boolean }, readonly view: { readonly validAt: Day } } | null, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly recordedOn: Day, readonly note: string }> } | null };

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
      level {
        code
        name(lang: $lang)
        position
      }
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
      position
    }
  }
}
    `) as unknown as TypedDocumentString<GeneralModelQuery, GeneralModelQueryVariables>;
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
    view {
      validAt
      recordedAt
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<OrgChartQuery, OrgChartQueryVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World($lang: Language, $at: AsOf, $isGeneral: Boolean!) {
  languages: terms(first: 100, filter: { vocabulary: [LANGUAGE] }) {
    nodes {
      code
      position
      name(lang: $lang)
      names {
        text
        language
      }
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
  postPairs(first: 100, at: $at) @include(if: $isGeneral) {
    nodes {
      level {
        code
      }
    }
    pageInfo {
      hasNextPage
    }
    view {
      validAt
    }
  }
  revisions(first: 100) {
    nodes {
      number
      recordedOn
      note
    }
  }
}
    `) as unknown as TypedDocumentString<WorldQuery, WorldQueryVariables>;