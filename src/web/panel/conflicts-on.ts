import { lazy } from '../frame/lazy.tsx'

/** What contradicts itself, as on the page of a thing: few have any, so it is loaded after all else that is told of it. */
export const ConflictsOn = lazy(() => import('../objects/conflicts.tsx').then((part) => part.ConflictsOn))
