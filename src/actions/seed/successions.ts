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
const Title = z.strictObject({ change: z.enum(['MERGER', 'ESTABLISHMENT', 'TRANSFER']), title: inLanguages(text) })
type Titles = readonly (readonly [Language, string])[]

type Called = (id: PlaceId, language: Language) => string

/** The clause names communes by name alone; which of several it means is read from the districts of the others. */
function originOf({ whole, part, clause, sources, confidence }: Row, titles: Titles, called: Called): Origin {
  const [[language] = ['']] = titles
  const list = (how: string, ids: readonly PlaceId[]) =>
    ids.length === 0 ? [] : [`${how}: ${ids.map((id) => called(id, language)).join(', ')}.`]
  return {
    basis: 'INTERPRETED',
    confidence,
    evidence: sources.map((document) => ({ type: 'CITATION', document, words: null, note: clause })),
    reading: [...list('Wholly', whole), ...list('In part', part)].join(' '),
  }
}

const sharesOf = ({ result, whole, part }: Row): readonly Share[] => {
  const shares = (extent: Extent, originals: readonly PlaceId[]) =>
    originals.map((original) => ({ original, result, extent }))
  return [...shares('WHOLE', whole), ...shares('PART', part)]
}

const eventOf = (row: Row, titles: Titles, called: Called): ChangeEvent => ({
  kind: 'ChangeEvent',
  id: `event/${row.result.slice('place/'.length)}`,
  names: titles.map(([language, title]): Name => {
    const text = title.replaceAll('{place}', called(row.result, language))
    return { language, text, use: 'PREFERRED', valid: ALWAYS }
  }),
  change: row.change,
  date: row.date,
  originals: [...row.whole, ...row.part].map((id) => ({ id, outcome: 'ENDED' })),
  results: [row.result],
  shares: sharesOf(row),
  directive: row.directive,
  origin: originOf(row, titles, called),
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
  const titlesOf = new Map(titles.map(({ value: { change, title } }) => [change, saidIn(title)]))
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
