import type { WordsFragment } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'
import { around } from './around.ts'
import { PublishedAs } from './published-as.tsx'
import { useTextOf } from './text-of.ts'

/** The words where they stand in their text: by their offsets, never by looking for them, since one text spells a word in two ways. */
export function QuoteInText({ quote }: { readonly quote: WordsFragment }) {
  const { words } = useScene()
  const { document, start, end } = quote
  const text = useTextOf(document?.key ?? null)
  if (!document) return null
  const parts = text ? around(text, start, end) : { before: '', words: quote.words ?? '', after: '' }
  return (
    <section class="quote">
      <h3>{words.inText}</h3>
      <PublishedAs document={document} />
      <blockquote lang={document.language}>
        {parts.before}
        <mark>{parts.words}</mark>
        {parts.after}
      </blockquote>
    </section>
  )
}
