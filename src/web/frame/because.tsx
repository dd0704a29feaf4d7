import { withDays } from '../state/days.ts'
import { useScene } from '../state/scene.ts'
import { Link, objectChange } from './link.tsx'

/** A fact behind an answer, in words. */
interface Told {
  readonly role: string
  readonly text: string
  readonly fact: { readonly key: string } | null
}

/** The chain of facts behind an answer, the nearest first. */
export function Because({ reasons }: { readonly reasons: readonly Told[] }) {
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
