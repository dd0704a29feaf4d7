import { useScene } from '../state/scene.ts'
import { factLine, type Reasoned } from './fact-line.ts'
import { Link, objectChange } from './link.tsx'
import { OnlyIn, Said } from './said.tsx'

/** A fact behind an answer: what it is to that, and the way to it. */
export function ReasonTold({ reason }: { readonly reason: Reasoned }) {
  const scene = useScene()
  const { role, fact } = reason
  const parts = factLine(reason, scene)
  const told = <Said parts={parts} />
  return (
    <>
      <span class="soft">{scene.words.roles[role] ?? role}:</span>{' '}
      {fact ? <Link to={objectChange(fact.key)}>{told}</Link> : told}
      {role === 'DOCUMENT' ? <OnlyIn parts={parts} /> : null}
    </>
  )
}

/** The chain of facts behind an answer, the nearest first. */
export const Because = ({ reasons }: { readonly reasons: readonly Reasoned[] }) => (
  <ol class="because">
    {reasons.map((reason) => (
      <li key={`${reason.role} ${reason.text}`}>
        <ReasonTold reason={reason} />
      </li>
    ))}
  </ol>
)
