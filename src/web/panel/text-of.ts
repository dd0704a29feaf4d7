import { TextOfDocument } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'

/** The text of a document; null: it is not here yet, or not held. @param document its key; null: none */
export function useTextOf(document: string | null): string | null {
  const view = useScene().at()
  const { value } = useLoaded(document && `text ${document} ${view.revision ?? view.recordedAt}`, async (signal) => {
    const { data } = await ask(TextOfDocument, { key: document ?? '', at: view }, signal)
    return data.document?.text ?? ''
  })
  return value || null
}
