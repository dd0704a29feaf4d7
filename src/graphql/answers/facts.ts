import type { Arrangement } from '../../model/arrangement.ts'
import type { ArrangementInContext } from '../../model/arrangement-in-context.ts'
import type { ChangeEvent } from '../../model/change-event.ts'
import { type Day, LAST_DAY } from '../../model/date.ts'
import { boundsOf } from '../../model/interval.ts'
import { type Life, livesAround } from '../../rules/existence.ts'
import { type Ruling, reaches } from '../../rules/reach.ts'
import type { StandingFacts } from '../../rules/standing.ts'
import { andThen } from '../and-then.ts'
import type { Lens } from '../lens.ts'
import { aroundPlace } from '../loaders/around.ts'

type Soon<T> = T | Promise<T>

async function eventsOn(lens: Lens, lives: readonly Life[]): Promise<readonly ChangeEvent[]> {
  const found = await Promise.all(lives.map(({ fact }) => lens.linked('ChangeEvent', fact, 'ORIGINAL', 'in')))
  return [...new Map(found.flat().map(({ it }) => [it.id, it])).values()]
}

/** The events that changed any of the lives which may be over by the day. An unbounded life is over by none. */
export function eventsOf(lens: Lens, lives: readonly Life[], until: Day): Soon<readonly ChangeEvent[]> {
  const bounded = lives.filter(({ valid }) => valid.to !== null && boundsOf(valid).toEarliest <= until)
  return bounded.length === 0 ? [] : eventsOn(lens, bounded)
}

const mayReach = ({ effect }: Ruling, { id, model }: Arrangement) => effect.target === id || effect.target === model

/** The rulings that reach an arrangement. Where it lies is looked up only when a ruling's authority is bounded. */
const reaching = (lens: Lens, arrangement: Arrangement): Soon<readonly Ruling[]> =>
  andThen(lens.rulings(), (all) => {
    const rulings = all.filter((ruling) => mayReach(ruling, arrangement))
    const bounded = rulings.some(({ authority }) => authority !== null)
    return andThen(bounded ? aroundPlace(lens, arrangement.place) : [arrangement.place], (around) =>
      rulings.filter((ruling) => reaches(ruling, arrangement, around)),
    )
  })

const factsIn = (lens: Lens, context: ArrangementInContext, until: Day): Soon<StandingFacts> =>
  andThen(reaching(lens, context.arrangement), (rulings) =>
    andThen(eventsOf(lens, livesAround(context), until), (events) => {
      for (const { effect } of rulings) lens.keep(effect)
      return { ...context, rulings, events }
    }),
  )

/** All that decides how an arrangement stands until a day; null when a member of it is not recorded in the view. */
export const factsOf = (lens: Lens, arrangement: Arrangement, until: Day = LAST_DAY): Soon<StandingFacts | null> =>
  andThen(lens.context(arrangement), (context) => context && factsIn(lens, context, until))
