import { dayIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { type Scene, useScene } from '../state/scene.ts'
import { Link } from './link.tsx'

/** A revision of an address, in words: by number and day where the page lists it, else as the address says it. */
export function revisionTold(said: string, { world, words }: Pick<Scene, 'world' | 'words'>): string {
  const revision = world.revisions.find(({ number }) => String(number) === said)
  if (revision) return words.revision(revision.number, shownDay(revision.recordedOn))
  return dayIn(said) ? shownDay(said) : said
}

/** The revision shown, in words. */
export function useKnownAs(): string {
  const scene = useScene()
  return revisionTold(scene.address.recordedAt ?? '', scene)
}

/** From an earlier revision to what is known now. */
export const ToLatest = () => <Link to={{ recordedAt: null }}>{useScene().words.toLatest}</Link>
