import type { ExistenceState } from '../model/standing.ts'
import type { Pen } from './pen.ts'

const UNSURE = ['PRESUMED', 'UNKNOWN', 'NO'] as const satisfies readonly ExistenceState[]

/** The ways in which something that is drawn is not surely there. */
export function doubtsIn(pen: Pen): readonly ExistenceState[] {
  const { index, lines } = pen.layout
  const nodes = [...index.model.bodies, ...index.model.posts].map((node) => pen.exists(node))
  const used = new Set<ExistenceState | null>([...nodes, ...lines.map(({ link }) => pen.doubtOf(link))])
  return UNSURE.filter((state) => used.has(state))
}

/** The ways in which something that is drawn came or went between what is compared. */
export function changesIn(pen: Pen): readonly ('NEW' | 'GONE')[] {
  const { index, lines } = pen.layout
  const nodes = [...index.model.bodies, ...index.model.posts].map((node) => pen.nodeChange(node))
  const used = new Set([...nodes, ...lines.map(({ link }) => pen.change(link).recorded)])
  return (['NEW', 'GONE'] as const).filter((change) => used.has(change))
}
