import type { ComponentChildren } from 'preact'
import type { ExistenceState, StandingState } from '../../model/standing.ts'
import { Standing } from '../frame/glyph.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import type { Basis } from '../generated/objects.ts'
import type { Change } from '../state/address.ts'
import { useScene } from '../state/scene.ts'
import { shownStanding, shownTime, type Time } from '../state/times.ts'

/** A heading with what belongs to it; none where nothing does. */
export function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const isEmpty = Array.isArray(children) ? children.flat().every((one) => !one) : !children
  return isEmpty ? null : (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The way to where it is drawn. */
export function OpenChart({ to, label }: { readonly to: Change; readonly label?: string }) {
  const { words } = useScene()
  return (
    <p class="ways">
      <Link to={to}>{label ?? words.openChart}</Link>
    </p>
  )
}

export interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[]
}

/** Facts with their names, one below the other; those that nobody knows are left out. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Named {
  readonly key: string
  readonly name?: string
  readonly fullName?: string
  readonly exists?: { readonly state: ExistenceState } | null
}

/** That something is not surely there on the day; nothing of what is, or of which it was not asked. */
export function Doubt({ exists }: Pick<Named, 'exists'>) {
  const { chartWords } = useScene()
  if (!exists || exists.state === 'YES') return null
  return <small> ({chartWords.existence[exists.state]})</small>
}

/** Beside what is on record, that no source says so; nothing where one does. */
export function ReadSo({ basis }: { readonly basis: Basis }) {
  const { chartWords } = useScene()
  return basis === 'STATED' ? null : <small> ({chartWords.basis[basis]})</small>
}

/** Names, each a way to its page. */
export function Names({ all }: { readonly all: readonly (Named | null)[] }) {
  const known = all.filter((one) => one !== null)
  if (known.length === 0) return null
  return (
    <ul class="names">
      {known.map(({ key, name, fullName, exists = null }) => (
        <li key={key}>
          <Link to={objectChange(key)}>{fullName ?? name ?? key}</Link>
          <Doubt exists={exists} />
        </li>
      ))}
    </ul>
  )
}

export function Since({
  standing,
}: {
  readonly standing: { readonly state: StandingState; readonly since: string | null } | null
}) {
  const { words } = useScene()
  if (!standing) return null
  return (
    <>
      <Standing state={standing.state} />{' '}
      {standing.since ? <small>{shownStanding(standing.state, standing.since, words)}</small> : null}
    </>
  )
}

/** From when to when, as far as sources say. */
export function Interval(time: Time) {
  const { words } = useScene()
  return <span>{shownTime(time, words)}</span>
}
