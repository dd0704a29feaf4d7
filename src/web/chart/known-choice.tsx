import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { Revisions } from './revisions.tsx'

/** As known when: now, or at an earlier revision. */
export function KnownChoice() {
  const { address, words } = useScene()
  return (
    <Revisions
      {...{ label: words.known, none: words.knownNow, parameter: 'recordedAt', value: address.recordedAt ?? '' }}
      onChoose={(recordedAt) => go({ recordedAt })}
    />
  )
}
