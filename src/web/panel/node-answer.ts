import type { ExistenceState } from '../../model/standing.ts'
import { type AsOf, ChosenDocument, type ChosenQuery, type ThereFragment } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { type Lifetime, timeOf } from './lifetime.ts'

interface Named {
  readonly key: string
  readonly name: string
}

/** What is told of a body, a post, a place or anything else: whether it is there on the day, since when or until when, and why. */
export interface ToldNode {
  readonly name: string
  /** null: it is nothing that is there or not. */
  readonly state: ExistenceState | null
  readonly time: Lifetime | null
  readonly because: ThereFragment['because']
  /** What it became. */
  readonly next: readonly Named[]
}

/** What was answered of it. */
export type Node = NonNullable<NonNullable<ChosenQuery['nodes']>[number]>

const named = (one: { readonly key: string } | null | undefined): readonly Named[] => {
  if (!one) return []
  const { key } = one
  const [name] = ['fullName', 'name'].flatMap((field) => (field in one ? [String(one[field as keyof typeof one])] : []))
  return [{ key, name: name ?? key }]
}

/** Of what is recorded, what is told of it; null: nothing is. */
export function toldNode(one: Node | null | undefined): ToldNode | null {
  if (!one) return null
  const exists = 'exists' in one ? one.exists : null
  const steps = 'successors' in one ? one.successors : []
  const next = steps.flatMap((step) => named('post' in step ? step.post : 'node' in step ? step.node : null))
  return {
    ...{ name: named(one)[0]?.name ?? one.key, state: exists?.state ?? null, because: exists?.because ?? [] },
    ...{ time: timeOf(one), next: [...new Map(next.map((it) => [it.key, it])).values()] },
  }
}

/** What is no id at all is nothing that is recorded, either. */
export async function readNode(key: string, at: AsOf, lang: string, signal: AbortSignal) {
  const { data } = await ask(ChosenDocument, { key, at, lang }, signal)
  const [one = null] = data.nodes ?? []
  return { one, told: toldNode(one) }
}
