import { DocumentLink, type NamedDocument } from '../frame/document-link.tsx'
import type { Telling } from '../frame/fact-line.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import type { AsOf } from '../generated/objects.ts'
import { QuotesInDocument } from '../generated/objects.ts'
import { ask } from '../state/ask.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { type Mark, stretchesOf } from './marks.ts'
import { calledParts } from './object-title.ts'

/** So many pages of what a document proves are read: a hundred each. */
const MOST_PAGES = 10

interface Text {
  readonly text: string | null
  readonly language: string
  readonly marks: readonly Mark[]
}

async function readText(key: string, at: AsOf, telling: Telling, signal: AbortSignal): Promise<Text> {
  const { lang } = telling
  const marks: Mark[] = []
  let after: string | null = null
  let [text, language]: [string | null, string] = [null, '']
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Awaited<ReturnType<typeof pageOf>> = await pageOf(key, at, lang, after, signal)
    if (!answer) break
    text = answer.text
    language = answer.language
    for (const node of answer.supports?.nodes ?? []) {
      if (!('quotes' in node)) continue
      const name = calledParts(node, telling)
        .map(({ text }) => text)
        .join('')
      for (const { start, end, document } of node.quotes)
        if (document?.key === key) marks.push({ start, end, about: { key: node.key, name } })
    }
    if (!answer.supports?.pageInfo.hasNextPage) break
    after = answer.supports.pageInfo.endCursor
  }
  return { text, language, marks }
}

const pageOf = async (key: string, at: AsOf, lang: string, after: string | null, signal: AbortSignal) =>
  (await ask(QuotesInDocument, { key, at, lang, after }, signal)).data.document

/** The whole text of a document, all its words that prove something marked: each mark leads to what it proves. */
export function MarkedText({ document }: { readonly document: NamedDocument }) {
  const scene = useScene()
  const { at, lang, words } = scene
  const view = at()
  const loaded = useLoaded(`marked ${document.key} ${lang} ${JSON.stringify(view)}`, (signal) =>
    readText(document.key, view, scene, signal),
  )
  const { value, error } = loaded
  if (error) return <Failure {...loaded} words={words} />
  if (!value) return <Waiting words={words} />
  if (value.text === null) return <p class="soft">{words.noText}</p>
  return (
    <section class="text">
      <h2>
        {words.fields.text}: <DocumentLink document={document} />
      </h2>
      <blockquote lang={value.language}>
        {stretchesOf(value.text, value.marks).map(({ text, about: [first, ...others] }, at) =>
          first && text.trim() !== '' ? (
            <mark key={`${at} ${first.key}`} title={[first, ...others].map(({ name }) => name).join('\n')}>
              <Link to={objectChange(first.key)}>{text}</Link>
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
    </section>
  )
}
