import { dayIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { Link } from './link.tsx'

/** The revision shown, in words: by number and day where the page lists it, else as the address says it. */
export function useKnownAs(): string {
  const { address, world, words } = useScene()
  const { recordedAt = '' } = address
  const revision = world.revisions.find(({ number }) => String(number) === recordedAt)
  if (revision) return words.revision(revision.number, shownDay(revision.recordedOn))
  return dayIn(recordedAt) ? shownDay(recordedAt) : recordedAt
}

/** From an earlier revision to what is known now. */
export const ToLatest = () => <Link to={{ recordedAt: null }}>{useScene().words.toLatest}</Link>
