import type { Arrangement } from '../../model/arrangement.ts'
import type { ArrangementInContext } from '../../model/arrangement-in-context.ts'
import type { ChangeEvent } from '../../model/change-event.ts'
import { type Day, LAST_DAY } from '../../model/date.ts'
import { boundsOf } from '../../model/interval.ts'
import { type Lifespan, lifespansAround } from '../../rules/existence.ts'
import { reaches, type StandingEffect } from '../../rules/reach.ts'
import type { StandingFacts } from '../../rules/standing.ts'
import { andThen } from '../and-then.ts'
import type { Lens } from '../lens.ts'
import { ancestorsOf } from '../loaders/ancestors.ts'

type Soon<T> = T | Promise<T>

async function eventsOn(lens: Lens, lifespans: readonly Lifespan[]): Promise<readonly ChangeEvent[]> {
  const found = await Promise.all(lifespans.map(({ fact }) => lens.linked('ChangeEvent', fact, 'ORIGINAL', 'in')))
  return [...new Map(found.flat().map(({ it }) => [it.id, it])).values()]
}

/** The events that changed any of the lifespans that may have ended by the day. An open one has not. */
export function eventsOf(lens: Lens, lifespans: readonly Lifespan[], until: Day): Soon<readonly ChangeEvent[]> {
  const bounded = lifespans.filter(({ valid }) => valid.to !== null && boundsOf(valid).toEarliest <= until)
  return bounded.length === 0 ? [] : eventsOn(lens, bounded)
}

const mayReach = ({ effect }: StandingEffect, { id, model }: Arrangement) =>
  effect.target === id || effect.target === model

/** The standing effects that reach an arrangement. Where it lies is looked up only when a standing effect's authority is bounded. */
const reaching = (lens: Lens, arrangement: Arrangement): Soon<readonly StandingEffect[]> =>
  andThen(lens.standingEffects(), (all) => {
    const standingEffects = all.filter((standingEffect) => mayReach(standingEffect, arrangement))
    const bounded = standingEffects.some(({ authority }) => authority !== null)
    return andThen(bounded ? ancestorsOf(lens, arrangement.place) : [arrangement.place], (ancestors) =>
      standingEffects.filter((standingEffect) => reaches(standingEffect, arrangement, ancestors)),
    )
  })

const factsIn = (lens: Lens, context: ArrangementInContext, until: Day): Soon<StandingFacts> =>
  andThen(reaching(lens, context.arrangement), (standingEffects) =>
    andThen(eventsOf(lens, lifespansAround(context), until), (events) => {
      for (const { effect } of standingEffects) lens.keep(effect)
      return { ...context, standingEffects, events }
    }),
  )

/** All that decides how an arrangement stands until a day; null when a member of it is not recorded in the view. */
export const factsOf = (lens: Lens, arrangement: Arrangement, until: Day = LAST_DAY): Soon<StandingFacts | null> =>
  andThen(lens.context(arrangement), (context) => context && factsIn(lens, context, until))
