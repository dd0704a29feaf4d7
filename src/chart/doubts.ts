import type { ExistenceState } from '../model/standing.ts'
import type { ChangeVoice } from './as-of.ts'
import type { Glyph } from './looks.ts'
import { changeGlyph } from './marks.ts'
import type { Pen } from './pen.ts'

const UNSURE = ['PRESUMED', 'UNKNOWN', 'NO'] as const satisfies readonly ExistenceState[]

/** The ways in which something that is drawn is not surely there. */
export function doubtsIn(pen: Pen): readonly ExistenceState[] {
  const { index, lines } = pen.layout
  const nodes = [...index.model.bodies, ...index.model.posts].map((node) => pen.exists(node))
  const used = new Set<ExistenceState | null>([...nodes, ...lines.map(({ link }) => pen.doubtOf(link))])
  return UNSURE.filter((state) => used.has(state))
}

const VOICES = ['change', 'perhaps', 'recorded'] as const satisfies readonly ChangeVoice[]

/** The ways in which something that is drawn came or went between what is compared, each with its mark and its word. */
export function changesIn(pen: Pen): readonly (readonly [Glyph, word: string])[] {
  const { index, lines } = pen.layout
  const nodes = [...index.model.bodies, ...index.model.posts].map((node) => [node, pen.nodeChange(node)] as const)
  const links = lines.map(({ link }) => [link, pen.change(link).recorded] as const)
  const used = new Set(
    [...nodes, ...links].map(([one, change]) => (change === 'SAME' ? '' : pen.changeWord(one, change))),
  )
  return (['NEW', 'GONE'] as const).flatMap((one) =>
    VOICES.filter((voice) => used.has(pen.words[voice][one])).map(
      (voice) => [changeGlyph(one, voice), pen.words[voice][one]] as const,
    ),
  )
}
