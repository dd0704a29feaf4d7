import { ReasonTold } from '../frame/because.tsx'
import { DocumentLink } from '../frame/document-link.tsx'
import type { WordsFragment } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'
import { dotsAround } from './around.ts'
import { type Excerpt, excerptsIn, piecesOf } from './excerpts.ts'
import type { Proving } from './proving.ts'
import { PublishedAs } from './published-as.tsx'
import { useTextOf } from './text-of.ts'

type InText = Proving & { readonly quote: WordsFragment }
type Marked = InText & Pick<WordsFragment, 'start' | 'end'>

const isInText = (one: Proving): one is InText => one.quote !== null

/** The facts that words prove. */
const Facts = ({ facts }: Pick<Proving, 'facts'>) => (
  <ul class="plain proven">
    {facts.map((reason) => (
      <li key={`${reason.role} ${reason.key}`}>
        <ReasonTold reason={reason} />
      </li>
    ))}
  </ul>
)

/** Facts by the words that prove them: of several in one paragraph, each with the number that its words bear. */
const Numbered = ({ marked: [only, ...others] }: Excerpt<Marked>) =>
  only && others.length === 0 ? (
    <Facts {...only} />
  ) : (
    <ol class="proven">
      {[...(only ? [only] : []), ...others].map((one) => (
        <li key={one.key}>
          <Facts {...one} />
        </li>
      ))}
    </ol>
  )

interface PartProps {
  readonly text: string
  readonly excerpt: Excerpt<Marked>
  readonly language: string
}

/** A part of a text, all words in it marked that prove something. */
function Part({ text, excerpt, language }: PartProps) {
  const [before, after] = dotsAround(text, excerpt.from, excerpt.to)
  return (
    <blockquote lang={language}>
      {before}
      {piecesOf(text, excerpt).map(({ text: piece, isMarked, number }, at) =>
        isMarked ? (
          <mark key={`${at} ${piece}`}>
            {piece}
            {number === null ? null : <sup>{number}</sup>}
          </mark>
        ) : (
          piece
        ),
      )}
      {after}
    </blockquote>
  )
}

/** Words of one text where they stand in it: a paragraph once, with all that it proves. Offsets decide, since one text spells a word in two ways. */
function OfText({
  all,
  document,
}: {
  readonly all: readonly InText[]
  readonly document: NonNullable<WordsFragment['document']>
}) {
  const text = useTextOf(document.key)
  const marked = all.map((one) => ({ ...one, start: one.quote.start, end: one.quote.end }))
  if (text === null)
    return marked.map((one) => (
      <section key={one.key} class="quote">
        <Facts {...one} />
        <PublishedAs document={document} />
        <blockquote lang={document.language}>
          <mark>{one.quote.words}</mark>
        </blockquote>
      </section>
    ))
  return excerptsIn(text, marked).map((excerpt) => (
    <section key={excerpt.from} class="quote">
      <Numbered {...excerpt} />
      <PublishedAs document={document} />
      <Part text={text} excerpt={excerpt} language={document.language} />
    </section>
  ))
}

/** What others cite; where no words of it are known, that it is told of there. */
function AsCited({ facts, cited }: Pick<Proving, 'facts' | 'cited'>) {
  const { words } = useScene()
  return (
    <section class="quote">
      <Facts facts={facts} />
      {cited.some((one) => one.words) ? null : <p class="soft">{words.noWords}</p>}
      {cited.map(({ words: said, document }) => (
        <blockquote key={`${document?.key} ${said}`}>
          {said ? <q lang={document?.language}>{said}</q> : null}{' '}
          {document ? <DocumentLink document={document} /> : null}
        </blockquote>
      ))}
    </section>
  )
}

/** The words behind an answer, each beside the facts that they prove: what decided it first, and all words of one text together. */
export const ProvingWords = ({ all }: { readonly all: readonly Proving[] }) => (
  <>
    {[...Map.groupBy(all, (one) => one.quote?.document?.key ?? one.key)].map(([key, some]) => {
      const [first] = some
      const document = first?.quote?.document
      if (document) return <OfText key={key} all={some.filter(isInText)} document={document} />
      return first && !first.quote ? <AsCited key={key} facts={first.facts} cited={first.cited} /> : null
    })}
  </>
)
