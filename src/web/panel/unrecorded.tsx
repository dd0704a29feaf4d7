import type { ComponentChildren } from 'preact'
import { revisionTold } from '../frame/to-latest.tsx'
import type { AsOf } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { readNode } from './node-answer.ts'

/** Another revision than the one shown in which something may be recorded: the one compared with, else the latest. */
function useOther(): { readonly at: AsOf; readonly said: string } | null {
  const { address, atBase, base, restingDay, world } = useScene()
  const { recordedAt, baseRecordedAt } = address
  if (baseRecordedAt) return { at: atBase(base ?? restingDay), said: baseRecordedAt }
  if (!recordedAt) return null
  return { at: { validAt: restingDay, revision: world.revision }, said: String(world.revision) }
}

interface UnrecordedProps {
  readonly id: string
  /** What is told where no other revision is known to have it. */
  readonly children: ComponentChildren
}

/** Of what the revision shown has not: which other one has it. */
export function Unrecorded({ id, children }: UnrecordedProps) {
  const scene = useScene()
  const { address, lang, words, world } = scene
  const other = useOther()
  const { value, error, isBusy } = useLoaded(other && `node ${lang} ${id} ${JSON.stringify(other.at)}`, (signal) =>
    readNode(id, other?.at ?? {}, lang, signal),
  )
  if (isBusy) return null
  const shown = revisionTold(address.recordedAt ?? String(world.revision), scene)
  return value?.one && other && !error ? (
    <p class="partial">{words.recordedElsewhere(revisionTold(other.said, scene), shown)}</p>
  ) : (
    children
  )
}
