import type { Revision } from '../model/as-of.ts'
import type { Day } from '../model/date.ts'
import type { ListOrder } from '../model/list-order.ts'
import type { Cohort } from '../model/standing.ts'
import type { Abbreviations } from '../rules/abbreviations.ts'
import type { MergerLives } from '../rules/merger-lives.ts'
import type { LevelLives } from '../rules/model-standing.ts'
import type { PairInContext } from '../rules/pair-standing.ts'
import type { StandingEffect } from '../rules/reach.ts'
import type { Vocabularies } from '../rules/vocabularies.ts'
import type { MergedBodies } from '../store/mergers-in-view.ts'
import { type ListedLink, linksInOrderOn } from '../store/pilot-links-in-view.ts'
import type { Budget } from './budget.ts'
import type { SharedCode } from './conflicts/shared-codes.ts'
import { sharedWithDeadline } from './deadline.ts'
import { mapMaybeAsync, type Soon } from './lazy.ts'
import type { CalledPair } from './search/called-pairs.ts'
import type { LinkIndex, SharedFacts } from './shared-facts.ts'

/** What all requests share of a view. */
export interface FactsOfView {
  readonly standingEffects: readonly StandingEffect[]
  readonly pairs: readonly PairInContext[]
  readonly calledPairs: readonly CalledPair[]
  readonly pilotLinks: LinkIndex
  readonly mergerLives: MergerLives
  readonly cohorts: readonly Cohort[]
  readonly sharedCodes: readonly SharedCode[]
  readonly abbreviations: Abbreviations
  readonly codeSchemes: readonly string[]
  readonly mergedBodies: MergedBodies
  readonly vocabularies: Vocabularies
  readonly levelLives: LevelLives
  readonly listOrder: ListOrder
}

export interface FactsParts {
  readonly shared: SharedFacts
  readonly validAt: Day
  readonly revision: Revision
  /** The latest revision when the request began. */
  readonly head: () => Promise<Revision>
  readonly budget: Budget
}

const ASK: { readonly [K in keyof FactsOfView]: (of: FactsParts) => Soon<FactsOfView[K]> } = {
  standingEffects: ({ shared, revision }) => shared.standingEffects(revision),
  pairs: ({ shared, revision }) => shared.pairs(revision),
  calledPairs: ({ shared, revision }) => shared.calledPairs(revision),
  pilotLinks: ({ shared, revision }) => shared.pilotLinks(revision),
  mergerLives: ({ shared, revision }) => shared.mergerLives(revision),
  cohorts: ({ shared, validAt, revision }) => shared.cohorts(validAt, revision),
  sharedCodes: ({ shared, revision }) => shared.sharedCodes(revision),
  abbreviations: ({ shared, revision }) => shared.abbreviations(revision),
  codeSchemes: ({ shared, revision }) => shared.codeSchemes(revision),
  mergedBodies: ({ shared, validAt, revision }) => shared.mergedBodies(validAt, revision),
  vocabularies: ({ shared, revision, head }) => shared.vocabularies(revision, head),
  levelLives: ({ shared, revision }) => shared.levelLives(revision),
  listOrder: ({ shared, revision }) => shared.listOrder(revision),
}

type Kept = { [K in keyof FactsOfView]?: Soon<FactsOfView[K]> }

/** What is shared of a view, asked for once in a request, and only where it is needed: most questions need little of it. */
export class FactsInView {
  readonly #parts: FactsParts
  readonly #kept: Kept = {}

  constructor(parts: FactsParts) {
    this.#parts = parts
  }

  standingEffects(): Soon<readonly StandingEffect[]> {
    return this.#of('standingEffects')
  }

  pairs(): Soon<readonly PairInContext[]> {
    return this.#of('pairs')
  }

  calledPairs(): Soon<readonly CalledPair[]> {
    return this.#of('calledPairs')
  }

  mergerLives(): Soon<MergerLives> {
    return this.#of('mergerLives')
  }

  cohorts(): Soon<readonly Cohort[]> {
    return this.#of('cohorts')
  }

  sharedCodes(): Soon<readonly SharedCode[]> {
    return this.#of('sharedCodes')
  }

  abbreviations(): Soon<Abbreviations> {
    return this.#of('abbreviations')
  }

  codeSchemes(): Soon<readonly string[]> {
    return this.#of('codeSchemes')
  }

  mergedBodies(): Soon<MergedBodies> {
    return this.#of('mergedBodies')
  }

  vocabularies(): Soon<Vocabularies> {
    return this.#of('vocabularies')
  }

  levelLives(): Soon<LevelLives> {
    return this.#of('levelLives')
  }

  listOrder(): Soon<ListOrder> {
    return this.#of('listOrder')
  }

  /** The links of pairs that are there on the view's day, in its order. */
  pilotLinks(): Soon<readonly ListedLink[]> {
    return mapMaybeAsync(this.#of('pilotLinks'), ({ all }) => linksInOrderOn(all, this.#parts.validAt))
  }

  /** Those of all days, by their posts. */
  linksOfPosts(): Soon<LinkIndex['byPost']> {
    return mapMaybeAsync(this.#of('pilotLinks'), ({ byPost }) => byPost)
  }

  /** A promise until it has settled, the value itself from then on. */
  #of<K extends keyof FactsOfView>(name: K): Soon<FactsOfView[K]> {
    return this.#kept[name] ?? this.#asked(name)
  }

  #asked<K extends keyof FactsOfView>(name: K): Soon<FactsOfView[K]> {
    const [kept, asked]: [Kept, Soon<FactsOfView[K]>] = [this.#kept, ASK[name](this.#parts)]
    const heard = sharedWithDeadline(asked, this.#parts.budget)
    kept[name] = heard as Kept[K]
    if (heard instanceof Promise)
      heard.then(
        (value) => {
          kept[name] = value as Kept[K]
        },
        () => {},
      )
    return heard
  }
}
