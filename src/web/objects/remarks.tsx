import { DocumentLink } from '../frame/document-link.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import { Written } from '../frame/said.tsx'
import type { SaidFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { Proofs } from './proofs.tsx'
import { Section } from './sections.tsx'

interface RemarksProps {
  readonly all: readonly SaidFragment[]
}

/** Their words, document by document. */
function Words({ all }: RemarksProps) {
  const quotes = all.flatMap(({ key, quotes }) => quotes.map((quote) => ({ key, quote })))
  return [...Map.groupBy(quotes, ({ quote }) => quote.document?.key ?? '')].map(([key, said]) => {
    const document = said[0]?.quote.document
    return (
      <div key={key}>
        {document ? (
          <h3>
            <DocumentLink document={document} />
          </h3>
        ) : null}
        <ul class="plain" lang={document?.language}>
          {said.map(({ key, quote: { start, words } }) => (
            <li key={start}>
              <Link to={objectChange(key)}>
                <q>{words}</q>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

/** What no text that is held says in its own words: as it was put down, with its sources. */
const PutDown = ({ all }: RemarksProps) => (
  <ul class="plain">
    {all.map(({ key, statement, writtenIn, sources }) => (
      <li key={key}>
        <Link to={objectChange(key)}>
          <Written text={statement} language={writtenIn} />
        </Link>
        <Proofs all={sources} />
      </li>
    ))}
  </ul>
)

function Told({ all }: RemarksProps) {
  const putDown = all.filter(({ quotes }) => quotes.length === 0)
  return (
    <>
      <Words all={all} />
      {putDown.length > 0 ? <PutDown all={putDown} /> : null}
    </>
  )
}

/** What documents say against something and for it: praise is no fault. */
export function Remarks({ all }: RemarksProps) {
  const { fields } = useScene().words
  const by = Map.groupBy(all, ({ polarity }) => polarity)
  const [against, praise] = [by.get('NEGATIVE') ?? [], by.get('POSITIVE') ?? []]
  return (
    <>
      <Section title={fields.criticisms}>{against.length > 0 ? <Told all={against} /> : null}</Section>
      <Section title={fields.praise}>{praise.length > 0 ? <Told all={praise} /> : null}</Section>
    </>
  )
}
