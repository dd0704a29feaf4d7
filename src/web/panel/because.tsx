import { Link, objectChange } from '../frame/link.tsx'
import type { WhyFragment } from '../generated/details.ts'
import { withDays } from '../state/days.ts'
import { useScene } from '../state/scene.ts'

/** The chain of facts behind an answer, the nearest first. */
export function Because({ reasons }: { readonly reasons: readonly WhyFragment[] }) {
  const { words } = useScene()
  const told = (role: string, text: string) =>
    withDays(role === 'EFFECT' ? text.replace(/^[A-Z]+\b/, (action) => words.actions[action] ?? action) : text, words)
  return (
    <ol class="because">
      {reasons.map(({ role, text, fact }) => (
        <li key={`${role} ${text}`}>
          <span class="soft">{words.roles[role] ?? role}:</span>{' '}
          {fact ? <Link to={objectChange(fact.key)}>{told(role, text).trim() || fact.key}</Link> : told(role, text)}
        </li>
      ))}
    </ol>
  )
}
