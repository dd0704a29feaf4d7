import { z } from 'zod'
import type { ChangeEvent, Extent, Share } from '../../model/change-event.ts'
import { rangeOf, UncertainDate } from '../../model/date.ts'
import { DirectiveId, DocumentId, type Id, PlaceId } from '../../model/ids.ts'
import { ALWAYS, surestOn } from '../../model/interval.ts'
import type { Language, Name } from '../../model/name.ts'
import { Confidence, type Origin } from '../../model/origin.ts'
import type { Place } from '../../model/place.ts'
import { formsOf, type Wordings } from '../../rules/place-forms.ts'
import { inLanguages, saidIn, several, text } from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

const Row = z.strictObject({
  /** The place that began: one row for each. */
  result: PlaceId,
  date: UncertainDate,
  change: z.enum(['MERGER', 'ESTABLISHMENT', 'TRANSFER']),
  /** What became of it wholly, and what only in part: places that all ended on that day. */
  whole: several(PlaceId),
  part: several(PlaceId),
  directive: DirectiveId,
  /** Where in the directive. */
  clause: text,
  sources: several(DocumentId).refine((sources) => sources.length > 0, {
    error: 'Name the source: the id of a document.',
  }),
  confidence: Confidence,
})
type Row = z.infer<typeof Row>

/** How the events of a kind are named after their result, `{place}`. */
const Title = z.strictObject({
  change: z.enum(['MERGER', 'ESTABLISHMENT', 'TRANSFER']),
  title: inLanguages(text),
  /** Before what it came of wholly, and in part. */
  whole: inLanguages(text),
  part: inLanguages(text),
})
type Title = z.infer<typeof Title>

type Called = (id: PlaceId, language: Language) => string

const readingIn = (language: Language, { whole, part }: Row, title: Title, called: Called): string =>
  (
    [
      [title.whole[language], whole],
      [title.part[language], part],
    ] as const
  )
    .filter(([, ids]) => ids.length > 0)
    .map(([how, ids]) => `${how}: ${ids.map((id) => called(id, language)).join(', ')}.`)
    .join(' ')

/** The clause names communes by name alone; which of several it means is read from the districts of the others. */
const originOf = (row: Row, title: Title, called: Called): Origin => ({
  basis: 'INTERPRETED',
  confidence: row.confidence,
  evidence: row.sources.map((document) => ({ type: 'CITATION', document, words: null, note: row.clause })),
  reading: Object.fromEntries(
    saidIn(title.title).map(([language]) => [language, readingIn(language, row, title, called)]),
  ),
})

const sharesOf = ({ result, whole, part }: Row): readonly Share[] => {
  const shares = (extent: Extent, originals: readonly PlaceId[]) =>
    originals.map((original) => ({ original, result, extent }))
  return [...shares('WHOLE', whole), ...shares('PART', part)]
}

const eventOf = (row: Row, title: Title, called: Called): ChangeEvent => ({
  kind: 'ChangeEvent',
  id: `event/${row.result.slice('place/'.length)}`,
  names: saidIn(title.title).map(([language, name]): Name => {
    const text = name.replaceAll('{place}', called(row.result, language))
    return { language, text, use: 'PREFERRED', valid: ALWAYS }
  }),
  change: row.change,
  date: row.date,
  originals: [...row.whole, ...row.part].map((id) => ({ id, outcome: 'ENDED' })),
  results: [row.result],
  shares: sharesOf(row),
  directive: row.directive,
  origin: originOf(row, title, called),
})

/** The change events of `successions.csv`, one for each place that began; none when there is no such table. */
export async function readSuccessions(
  folder: string,
  within: string,
  places: readonly Place[],
  wordings: Wordings,
): Promise<readonly Located<ChangeEvent>[]> {
  const rows = (await readTable(folder, `${within}/successions.csv`, Row)) ?? []
  const titles = (await readTable(folder, `${within}/succession-titles.csv`, Title)) ?? []
  const titlesOf = new Map(titles.map(({ value }) => [value.change, value]))
  const known = new Map<Id, Place>(places.map((place) => [place.id, place]))
  return rows.map(({ value, where }) => {
    const called: Called = (id, language) => {
      const place = known.get(id)
      const forms = place ? formsOf(place, wordings) : []
      // As it was called when it came of the others, whatever it is called today.
      const form = surestOn(forms, rangeOf(value.date).latest).at(-1) ?? forms.at(-1)
      return (
        form?.texts[language]?.territory ??
        refuse([{ path: where, message: `"${id}" is no place that is known by now.` }])
      )
    }
    const title = titlesOf.get(value.change)
    if (title) return { value: eventOf(value, title, called), where }
    return refuse([
      { path: `${where}, column change`, message: `"${value.change}" has no row in succession-titles.csv.` },
    ])
  })
}
