import type { Effect } from '../model/effect.ts'
import type { Action } from '../model/vocabulary.ts'
import { decidesStanding } from './reach.ts'

/** The actions whose use is to decide how something stands; the others say what became of bodies and places. */
const DOES: Partial<Readonly<Record<Action, string>>> = {
  AUTHORISE: 'authorises',
  CONTINUE: 'continues',
  RESUME: 'resumes',
  SUSPEND: 'suspends',
  END: 'ends',
}

/** Why an effect that reads as if it decided how something stands decides nothing; null: it does, or reads otherwise. */
export function withoutEffect(effect: Effect): string | null {
  const { id, action, modality, target } = effect
  const does = DOES[action]
  if (does === undefined || decidesStanding(effect)) return null
  if (target === null) return `${id} ${does} nothing: it has no target.`
  const wouldDo = decidesStanding({ ...effect, modality: 'ORDERED' })
  return wouldDo ? `${id} ${does} nothing: it is only ${modality}.` : null
}
