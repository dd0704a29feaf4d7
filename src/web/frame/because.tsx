import { useScene } from '../state/scene.ts'
import { factLine, type Reasoned } from './fact-line.ts'
import { Link, objectChange } from './link.tsx'
import { OnlyIn, Said } from './said.tsx'

/** The chain of facts behind an answer, the nearest first. */
export function Because({ reasons }: { readonly reasons: readonly Reasoned[] }) {
  const scene = useScene()
  const { roles } = scene.words
  return (
    <ol class="because">
      {reasons.map((reason) => {
        const { role, text, fact } = reason
        const parts = factLine(reason, scene)
        const told = <Said parts={parts} />
        return (
          <li key={`${role} ${text}`}>
            <span class="soft">{roles[role] ?? role}:</span>{' '}
            {fact ? <Link to={objectChange(fact.key)}>{told}</Link> : told}
            {role === 'DOCUMENT' ? <OnlyIn parts={parts} /> : null}
          </li>
        )
      })}
    </ol>
  )
}
