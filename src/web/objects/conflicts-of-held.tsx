import { Failure } from '../frame/states.tsx'
import { type AsOf, HeldTogetherDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ConflictsOn } from './conflicts.tsx'
import type { ObjectOf } from './object-answer.ts'

async function readHeldTogether(holder: string, at: AsOf, signal: AbortSignal): Promise<readonly string[]> {
  const { data } = await ask(HeldTogetherDocument, { holder, at }, signal)
  return (data.concurrentHoldings?.nodes ?? []).map(({ key }) => key)
}

/** Of a person, also where what is recorded of the posts that they held, alone or together, cannot all be so. */
export function ConflictsOfHeld({ one: { key, occupancies } }: { readonly one: ObjectOf<'Person'> }) {
  const { at, restingDay, words } = useScene()
  const view = at(restingDay)
  const loaded = useLoaded(`held together ${JSON.stringify([key, view])}`, (signal) =>
    readHeldTogether(key, view, signal),
  )
  if (loaded.error) return <Failure {...loaded} words={words} />
  if (!loaded.value) return null
  return <ConflictsOn things={[key, ...occupancies.map((held) => held.key), ...loaded.value]} here={[key]} />
}
