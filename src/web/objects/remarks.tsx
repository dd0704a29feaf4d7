import { DocumentLink } from '../frame/document-link.tsx'
import { useScene } from '../state/scene.ts'
import type { ObjectOf } from './object-answer.ts'
import { Section } from './sections.tsx'

type Remark = ObjectOf<'PilotModel'>['criticisms'][number]

/** Their words, document by document. */
function Words({ remarks }: { readonly remarks: readonly Remark[] }) {
  const quotes = remarks.flatMap((remark) => remark.quotes)
  return [...Map.groupBy(quotes, ({ document }) => document?.key ?? '')].map(([key, all]) => {
    const document = all[0]?.document
    return (
      <div key={key}>
        {document ? (
          <h3>
            <DocumentLink document={document} />
          </h3>
        ) : null}
        <ul class="plain" lang={document?.language}>
          {all.map(({ start, words }) => (
            <li key={start}>
              <q>{words}</q>
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

/** What documents say for a model and against it: praise is no fault. */
export function Remarks({ all }: { readonly all: readonly Remark[] }) {
  const { fields } = useScene().words
  const by = Map.groupBy(all, ({ polarity }) => polarity)
  const [against, praise] = [by.get('NEGATIVE') ?? [], by.get('POSITIVE') ?? []]
  return (
    <>
      <Section title={fields.criticisms}>{against.length > 0 ? <Words remarks={against} /> : null}</Section>
      <Section title={fields.praise}>{praise.length > 0 ? <Words remarks={praise} /> : null}</Section>
    </>
  )
}
