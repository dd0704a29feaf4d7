import { reachOf, toldBeyond, toldReach } from '../../chart/reach.ts'
import { ReachDocument } from '../generated/later.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** How far the sources reach: where one begins always, beside the chart of a place where its day is later than all of them. */
export function ReachLine() {
  const { at, address, lang, restingDay } = useScene()
  const { validAt: _day, ...known } = at(restingDay)
  const { value } = useLoaded(`reach ${JSON.stringify(known)}`, async (signal) => ({
    reach: reachOf((await ask(ReachDocument, { at: known }, signal)).data),
  }))
  if (!value) return null
  const told = (address.place ? toldBeyond : toldReach)(value.reach, restingDay, lang)
  return told === null ? null : <p class="soft foot reach">{told}</p>
}
