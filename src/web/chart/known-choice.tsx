import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'

/** As known when: now, or at an earlier revision. */
export function KnownChoice() {
  const { address, world, words } = useScene()
  const { recordedAt = '' } = address
  const isListed = recordedAt === '' || world.revisions.some(({ number }) => String(number) === recordedAt)
  return (
    <label class="known">
      {words.known}{' '}
      <select value={recordedAt} onChange={({ currentTarget }) => go({ recordedAt: currentTarget.value || null })}>
        <option value="">{words.knownNow}</option>
        {isListed ? null : <option value={recordedAt}>{recordedAt}</option>}
        {world.revisions.map(({ number, recordedAt: instant }) => (
          <option key={number} value={String(number)}>
            {words.revision(number, shownDay(instant.slice(0, 10)))}
          </option>
        ))}
      </select>
    </label>
  )
}
