import { Link, objectChange } from '../frame/link.tsx'
import type { WhyFragment } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'

/** The chain of facts behind an answer, the nearest first. */
export function Because({ reasons }: { readonly reasons: readonly WhyFragment[] }) {
  const { words } = useScene()
  return (
    <ol class="because">
      {reasons.map(({ role, text, fact }) => (
        <li key={`${role} ${text}`}>
          <span class="soft">{words.roles[role] ?? role}:</span>{' '}
          {fact ? <Link to={objectChange(fact.key)}>{text.trim() || fact.key}</Link> : text}
        </li>
      ))}
    </ol>
  )
}
