import { DocumentLink } from '../frame/document-link.tsx'
import { TextOfDocument, type WordsFragment } from '../generated/details.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { around } from './around.ts'

/** The words where they stand in their text: by their offsets, never by looking for them, since one text spells a word in two ways. */
export function QuoteInText({ quote }: { readonly quote: WordsFragment }) {
  const { at, words } = useScene()
  const { document, start, end } = quote
  const view = at()
  const { value } = useLoaded(
    document && `text ${document.key} ${view.revision ?? view.recordedAt}`,
    async (signal) => {
      const { data } = await ask(TextOfDocument, { key: document?.key ?? '', at: view }, signal)
      return data.document?.text ?? ''
    },
  )
  if (!document) return null
  const parts = value ? around(value, start, end) : { before: '', words: quote.words ?? '', after: '' }
  return (
    <section class="quote">
      <h3>{words.inText}</h3>
      <p class="soft">
        <DocumentLink document={document} />
        {document.publishedAt ? `, ${shownStart(document.publishedAt, words)}` : ''}, {document.publisher}
      </p>
      <blockquote lang={document.language}>
        {parts.before}
        <mark>{parts.words}</mark>
        {parts.after}
      </blockquote>
    </section>
  )
}
