import type { ExistenceState } from '../../model/standing.ts'
import { useScene } from '../state/scene.ts'
import { shownTime, type Time } from '../state/times.ts'

interface HeldWhenProps {
  readonly exists: { readonly state: ExistenceState } | null
  readonly valid: Time
}

/** How sure it is that somebody held a post on the day shown, and of which time sources tell. */
export function HeldWhen({ exists, valid }: HeldWhenProps) {
  const { words } = useScene()
  const told = [words.holding[exists?.state ?? 'UNKNOWN'], shownTime(valid, words)]
  return <small>({told.filter((part) => part !== '').join('; ')})</small>
}
