import type { Arrangement } from '../../model/arrangement.ts'
import type { ArrangementInContext } from '../../model/arrangement-in-context.ts'
import type { ChangeEvent } from '../../model/change-event.ts'
import { type Day, LAST_DAY } from '../../model/date.ts'
import { boundsOf } from '../../model/interval.ts'
import { type Life, livesAround } from '../../rules/existence.ts'
import { type Ruling, reaches } from '../../rules/reach.ts'
import type { StandingFacts } from '../../rules/standing.ts'
import type { Lens } from '../lens.ts'
import { aroundPlace } from '../loaders/around.ts'

/** The events that changed any of the lives which may be over by the day. An unbounded life is over by none. */
export async function eventsOf(lens: Lens, lives: readonly Life[], until: Day): Promise<readonly ChangeEvent[]> {
  const bounded = lives.filter(({ valid }) => valid.to !== null && boundsOf(valid).toEarliest <= until)
  const found = await Promise.all(bounded.map(({ fact }) => lens.linked('ChangeEvent', fact, 'ORIGINAL', 'in')))
  return [...new Map(found.flat().map(({ it }) => [it.id, it])).values()]
}

const mayReach = ({ effect }: Ruling, { id, model }: Arrangement) => effect.target === id || effect.target === model

/** The rulings that reach an arrangement. Where it lies is looked up only when a ruling's authority is bounded. */
async function reaching(lens: Lens, arrangement: Arrangement): Promise<readonly Ruling[]> {
  const rulings = (await lens.rulings()).filter((ruling) => mayReach(ruling, arrangement))
  const bounded = rulings.some(({ authority }) => authority !== null)
  const around = bounded ? await aroundPlace(lens, arrangement.place) : [arrangement.place]
  return rulings.filter((ruling) => reaches(ruling, arrangement, around))
}

async function factsIn(lens: Lens, context: ArrangementInContext, until: Day): Promise<StandingFacts> {
  const [rulings, events] = await Promise.all([
    reaching(lens, context.arrangement),
    eventsOf(lens, livesAround(context), until),
  ])
  for (const { effect } of rulings) lens.keep(effect)
  return { ...context, rulings, events }
}

/** All that decides how an arrangement stands until a day; null when a member of it is not recorded in the view. */
export async function factsOf(
  lens: Lens,
  arrangement: Arrangement,
  until: Day = LAST_DAY,
): Promise<StandingFacts | null> {
  const context = await lens.context(arrangement)
  return context && factsIn(lens, context, until)
}
