import { useScene } from '../state/scene.ts'
import { Link } from './link.tsx'

/** So many tiers are drawn where the address says nothing. */
const USUAL_TIERS = 2

/** What may be answered if less is asked for. */
const TOO_MUCH = ['QUERY_TOO_COMPLEX', 'TIMEOUT']

/** Of a chart that is more than the server answers: the way to the same view with as many tiers as are usual, or one. */
export function Fewer({ code }: { readonly code: string }) {
  const { address, words } = useScene()
  const depth = Number(address.depth ?? USUAL_TIERS)
  if (!TOO_MUCH.includes(code) || !address.place || depth < USUAL_TIERS) return null
  return (
    <p class="ways">
      <Link to={{ depth: depth > USUAL_TIERS ? null : '1' }}>{words.fewerTiers}</Link>
    </p>
  )
}
