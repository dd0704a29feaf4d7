import { z } from 'zod'
import { UncertainDate } from '../../model/date.ts'
import { DocumentId, PlaceId } from '../../model/ids.ts'
import type { Interval } from '../../model/interval.ts'
import type { Language, Name } from '../../model/name.ts'
import type { Origin } from '../../model/origin.ts'
import type { Place } from '../../model/place.ts'
import { Designation, Level } from '../../model/vocabulary.ts'
import { alternate, inLanguages, optional, saidIn, several, validColumns } from './cells.ts'
import { type Located, readTable } from './files.ts'
import { refuse } from './refuse.ts'

const Row = z.strictObject({
  id: PlaceId,
  parent: optional(PlaceId),
  level: Level,
  designation: Designation,
  /** In the first language, and in others only where they do not use that name. */
  name: inLanguages(optional(z.string())).refine((cells) => Object.values(cells)[0], { error: 'Fill its first cell.' }),
  /** Press variants and abbreviations: see `alternate`. */
  other_names: several(z.string()),
  gso_code: optional(
    z
      .string()
      .regex(/^(\d{2,3}|\d{5})$/, { error: 'Write a code of the statistics office: two, three or five digits.' }),
  ),
  ...validColumns,
  sources: several(DocumentId).refine((sources) => sources.length > 0, {
    error: 'Name the source: the id of a document.',
  }),
})
type Row = z.infer<typeof Row>

/** A place that took another designation or name and stayed the same place. */
const Change = z.strictObject({
  place: PlaceId,
  from: UncertainDate,
  designation: Designation,
  name: inLanguages(optional(z.string())),
  sources: several(DocumentId),
  /** Of the first source. */
  words: optional(z.string()),
  note: optional(z.string()),
})
type Change = z.infer<typeof Change>

interface Dated<T> {
  readonly value: T
  readonly valid: Interval
}

/** A first value and those that followed it, each until the next began. */
function periods<T>(
  first: T,
  later: readonly { readonly from: UncertainDate; readonly value: T }[],
): readonly Dated<T>[] {
  const starts = [{ from: null, value: first }, ...later]
  return starts.map(({ from, value }, at) => ({ value, valid: { from, to: starts[at + 1]?.from ?? null } }))
}

function namesOf({ name, other_names }: Row, changes: readonly Change[]): readonly Name[] {
  const later = (language: Language) =>
    changes.flatMap(({ from, name: changed }) => {
      const value = changed[language] ?? null
      return value === null ? [] : [{ from, value }]
    })
  return [
    ...saidIn(name).flatMap(([language, first]) =>
      periods(first, later(language)).map(
        ({ value, valid }): Name => ({ language, text: value, use: 'PREFERRED', valid }),
      ),
    ),
    ...other_names.map((other) => alternate(other, name)),
  ]
}

interface Cited {
  readonly document: DocumentId
  readonly words: string | null
  readonly note: string | null
}

const bare = (document: DocumentId): Cited => ({ document, words: null, note: null })
const isBare = ({ words, note }: Cited) => words === null && note === null

/** What a change rests on: the words and the note are those of its first source. */
const citedFor = ({ sources, words, note }: Change): readonly Cited[] =>
  sources.map((document, at) => (at === 0 ? { document, words, note } : bare(document)))

/** Each document once, with all that is told of it. */
function originOf(cited: readonly Cited[]): Origin {
  const told = cited.filter((one) => !isBare(one))
  const untold = cited.filter((one) => isBare(one) && !told.some(({ document }) => document === one.document))
  const once = new Map([...untold, ...told].map((one) => [JSON.stringify(one), one]))
  return {
    basis: 'STATED',
    confidence: 'HIGH',
    evidence: [...once.values()].map((one) => ({ type: 'CITATION', ...one })),
  }
}

function placeOf(row: Row, changes: readonly Change[]): Place {
  const valid = { from: row.valid_from, to: row.valid_to }
  const later = changes.map(({ from, designation }) => ({ from, value: designation }))
  return {
    kind: 'Place',
    id: row.id,
    names: namesOf(row, changes),
    level: row.level,
    designations: periods(row.designation, later).map(({ value, valid }) => ({ designation: value, valid })),
    parent: row.parent,
    codes: row.gso_code === null ? [] : [{ scheme: 'GSO', value: row.gso_code, valid }],
    valid,
    origin: originOf([...row.sources.map(bare), ...changes.flatMap(citedFor)]),
  }
}

/** The places of `places.csv`, with the changes of `place-changes.csv`; none when there is no such table. */
export async function readPlaces(folder: string, within: string): Promise<readonly Located<Place>[]> {
  const rows = (await readTable(folder, `${within}/places.csv`, Row)) ?? []
  const changes = (await readTable(folder, `${within}/place-changes.csv`, Change)) ?? []
  const known = new Set(rows.map(({ value }) => value.id))
  const lost = changes.filter(({ value }) => !known.has(value.place))
  if (lost.length > 0)
    refuse(
      lost.map(({ value, where }) => ({
        path: `${where}, column place`,
        message: `"${value.place}" is not in places.csv.`,
      })),
    )
  const byPlace = Map.groupBy(changes, ({ value }) => value.place)
  return rows.map(({ value, where }) => ({
    value: placeOf(
      value,
      (byPlace.get(value.id) ?? []).map((change) => change.value),
    ),
    where,
  }))
}
