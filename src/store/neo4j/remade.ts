import { BOUNDING_LINKS } from '../../model/arrangement.ts'
import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import type { ListOrder } from '../../model/list-order.ts'
import { linksOf } from '../../model/traits.ts'
import type { LoggedRevision } from '../store.ts'
import type { Arranged } from './arrangement-row.ts'
import { lineOf, shownOn } from './derived-edges.ts'
import { displayRow } from './display-properties.ts'
import { codeRows, linkDays, versionKey, versionRow } from './entry-row.ts'
import { type Listing, listingRows } from './listing.ts'
import { CONTAINER_LINKS } from './open-rows.ts'
import { projectionOf, type Recorded } from './projection.ts'
import { Backlinks, type Spanned, Turning } from './turning.ts'

/** A node or link that hangs on an entry, as the server should hold it. */
export interface Row {
  readonly of: Id
  /** The type of the link, or of the link to the node. */
  readonly by: string
  /** The id at the other end of a link; null for a node. */
  readonly to: Id | null
  readonly properties: object
}

interface Content {
  readonly id: Id
  readonly entry: Entry
  readonly version: string
}

class Remade {
  readonly #order: ListOrder

  constructor(order: ListOrder) {
    this.#order = order
  }

  readonly contents = new Turning<Content>()
  readonly listings = new Turning<Listing>()
  readonly contexts = new Turning<Arranged>()
  readonly #living = new Backlinks(CONTAINER_LINKS)
  readonly #bounded = new Backlinks(BOUNDING_LINKS)

  readonly #recorded: Recorded = {
    containedIn: async (ids) => this.#living.to(ids),
    boundedBy: async (ids) => this.#bounded.to(ids),
    versions: async (ids) => this.contents.open(ids),
    listings: async (ids) => this.listings.open(ids),
    contexts: async (ids) => this.contexts.open(ids),
  }

  /** As an append does it on a server. */
  async record({ revision: { number }, put, retract }: LoggedRevision): Promise<void> {
    const opened = Array.from(put, (entry) => ({ id: entry.id, entry, version: versionKey(entry.id, number) }))
    const fresh = new Map(opened.map((content) => [content.id, content]))
    const projection = await projectionOf(this.#recorded, { fresh, retracted: new Set(retract), order: this.#order })
    const ending = [...this.contents.open([...fresh.keys(), ...retract]).values()]
    for (const backlinks of [this.#living, this.#bounded]) {
      for (const { entry } of ending) backlinks.remove(entry)
      for (const { entry } of opened) backlinks.add(entry)
    }
    this.contents.turn({ closed: ending.map(({ id }) => id), opened }, number)
    this.listings.turn(projection.listings, number)
    this.contexts.turn(projection.contexts, number)
  }
}

const node = (of: Id, by: string, properties: object): Row => ({ of, by, to: null, properties })

/** What is made of a content alone. */
function rowsOfContent(
  { row: { id, entry }, recordedFrom, recordedTo }: Spanned<Content>,
  order: ListOrder,
): readonly Row[] {
  const span = { recordedFrom, recordedTo }
  return [
    node(id, 'HAS_VERSION', { ...versionRow(entry, recordedFrom, 0, order).props, ...span }),
    ...codeRows(entry).map(({ id: _, ...code }) => node(id, 'BEARS', { ...code, ...span })),
    ...linksOf(entry).map((one) => ({ of: id, by: one.kind, to: one.to, properties: { ...span, ...linkDays(one) } })),
  ]
}

/** What is shown of the latest content. */
function rowsShown(entry: Entry, order: ListOrder): readonly Row[] {
  const line = lineOf(entry)
  return [
    node(entry.id, entry.kind, { ...displayRow(entry, order).shown, id: entry.id }),
    ...(line ? [{ of: line.from, by: line.type, to: line.to, properties: shownOn(entry) }] : []),
  ]
}

const spanned =
  <T extends { readonly id: Id }>(by: string, rowsOf: (row: T) => readonly object[]) =>
  ({ row, recordedFrom, recordedTo }: Spanned<T>): readonly Row[] =>
    rowsOf(row).map((one) => node(row.id, by, { ...one, recordedFrom, recordedTo }))

/** All that a server should hold of every entry, made once more from a log. It takes about as much memory as the entries do. */
export async function remade(log: AsyncIterable<LoggedRevision>, order: ListOrder): Promise<readonly Row[]> {
  const store = new Remade(order)
  for await (const revision of log) await store.record(revision)
  return [
    ...store.contents.all().flatMap((one) => rowsOfContent(one, order)),
    ...store.listings.all().flatMap(spanned('LISTED_AS', listingRows)),
    ...store.contexts.all().flatMap(spanned('IN_CONTEXT', ({ rows }: Arranged) => rows)),
    ...store.contents.allOpen().flatMap(({ entry }) => rowsShown(entry, order)),
  ]
}
