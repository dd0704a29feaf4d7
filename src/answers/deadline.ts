import { LimitExceeded } from '../model/errors.ts'
import { mapView } from '../store/map-view.ts'
import type { View } from '../store/store.ts'
import type { Budget } from './budget.ts'
import type { Soon } from './lazy.ts'

/** Asks a store on behalf of an answer, when it is the answer's turn. @throws Timeout once the deadline has passed */
export async function withDeadline<T>(ask: () => Promise<T>, budget: Budget): Promise<T> {
  const pause = budget.pause()
  if (pause) await pause
  try {
    return await ask()
  } catch (error) {
    throw error instanceof LimitExceeded ? budget.end(error) : error
  }
}

/** What all requests share: at once where it is there, since then nothing is asked of the store. */
export const sharedWithDeadline = <T>(found: Soon<T>, budget: Budget): Soon<T> =>
  found instanceof Promise ? withDeadline(() => found, budget) : found

/** The same view, where every call keeps to the budget. */
export const viewWithDeadline = (view: View, budget: Budget): View =>
  mapView(
    view,
    (ask) =>
      (...args) =>
        withDeadline(() => ask(view, ...args), budget),
  )
