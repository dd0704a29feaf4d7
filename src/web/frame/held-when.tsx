import type { ExistenceState } from '../../model/standing.ts'
import type { Basis } from '../generated/documents.ts'
import { useScene } from '../state/scene.ts'
import { shownTime, type Time } from '../state/times.ts'

interface HeldWhenProps {
  readonly exists: { readonly state: ExistenceState } | null
  readonly valid: Time
  readonly basis: Basis
}

/** How sure it is that somebody held a post on the day shown, whether that is only read so, and of which time sources tell. */
export function HeldWhen({ exists, valid, basis }: HeldWhenProps) {
  const { words, chartWords } = useScene()
  const readSo = basis === 'STATED' ? '' : chartWords.basis[basis]
  const told = [words.holding[exists?.state ?? 'UNKNOWN'], readSo, shownTime(valid, words)]
  return <small>({told.filter((part) => part !== '').join('; ')})</small>
}
