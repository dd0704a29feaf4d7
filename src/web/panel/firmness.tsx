import { Reading } from '../frame/reading.tsx'
import type { ToldFragment } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'

interface FirmnessProps {
  readonly standing: ToldFragment
  /** null: it is not asked of such a link. */
  readonly isEvidenced: boolean | null
}

/** The provision that decides how something stands. */
function decidingIn({ because }: ToldFragment) {
  const [fact = null] = because.flatMap(({ role, fact: one }) => (role === 'EFFECT' ? [one] : []))
  return fact?.__typename === 'Effect' ? fact : null
}

/** Beside a standing, what its word does not say: that the directive leaves the choice to the places, and that we read its words so. */
export function Firmness({ standing, isEvidenced }: FirmnessProps) {
  const { words, chartWords } = useScene()
  const effect = decidingIn(standing)
  if (!effect) return null
  const { modality } = effect
  const isOnlyAllowed = isEvidenced !== true && standing.state === 'ACTIVE'
  return (
    <>
      {modality === 'OPTIONAL' ? (
        <p class="firmness">
          {words.leftToChoose} {isOnlyAllowed ? words.onlyAllowed(chartWords.standing.ACTIVE) : null}
        </p>
      ) : null}
      <Reading {...effect} />
    </>
  )
}
