import type { Entry } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { SYMBOL_SCHEME } from '../../model/kinds.ts'
import { codeKeyOf } from '../../model/marks.ts'
import { traitsOf } from '../../model/traits.ts'
import type { Graph, Run } from './driver.ts'
import { latestSortKey, spellingProps } from './entry-row.ts'
import { listKeysOf } from './listing.ts'
import { entity } from './predicates.ts'
import { pagesOf } from './walk.ts'

const AT_ONCE = 500

interface OldListing {
  readonly version: string
  readonly from: number
  readonly body: string
}
interface Listed {
  readonly id: Id
  readonly listings: readonly OldListing[]
}
/** Those of earlier builds say nothing of names. */
const LISTINGS = `MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT ${AT_ONCE}
  RETURN e.id AS id, COLLECT { MATCH (e)-[:LISTED_AS]->(l) WHERE l.shownFrom IS NULL
    MATCH (e)-[:HAS_VERSION]->(v) WHERE v.key = l.version
    RETURN {version: l.version, from: l.recordedFrom, body: v.body} } AS listings ORDER BY id`
/** A listing stays that of the latest name; the earlier ones get their own. */
const LIST = `UNWIND $rows AS row ${entity('row.id', '-[:LISTED_AS]->(l)')}
  WHERE l.version = row.version AND l.recordedFrom = row.from AND l.shownFrom IS NULL
  SET l += row.latest WITH known, l, row UNWIND row.earlier AS key
  CREATE (known)-[:LISTED_AS]->(d:Listing) SET d = properties(l), d += key`

function listingRow(id: Id, { version, from, body }: OldListing) {
  const keys = listKeysOf(JSON.parse(body) as Entry).map((key) => ({ ...key }))
  return { id, version, from, latest: keys.at(-1) ?? null, earlier: keys.slice(0, -1) }
}

async function listings({ read, write }: Graph): Promise<void> {
  for await (const page of pagesOf<Listed>(read, LISTINGS, ({ id }) => id)) {
    const rows = page.flatMap(({ id, listings }) => listings.map((one) => listingRow(id, one)))
    if (rows.length > 0) await write((run) => run(LIST, { rows }))
  }
}

interface Content {
  readonly key: string
  readonly body: string
}
const CONTENTS = `MATCH (v:Version) WHERE v.key > $after WITH v ORDER BY v.key LIMIT ${AT_ONCE}
  RETURN v.key AS key, v.body AS body ORDER BY key`
const SPELL = 'UNWIND $rows AS row MATCH (v:Version {key: row.key}) SET v += row.props'

function contentRow({ key, body }: Content) {
  const entry = JSON.parse(body) as Entry
  return { key, props: { sortKey: latestSortKey(entry), ...spellingProps(entry, traitsOf(entry)) } }
}

async function contents({ read, write }: Graph): Promise<void> {
  for await (const page of pagesOf<Content>(read, CONTENTS, ({ key }) => key))
    await write((run) => run(SPELL, { rows: page.map(contentRow) }))
}

const SYMBOLS = 'MATCH (c:Code {scheme: $scheme}) RETURN DISTINCT c.value AS value'
const RENAME =
  'UNWIND $rows AS row MATCH (c:Code {scheme: $scheme, value: row.value}) WHERE c.value <> row.key SET c.value = row.key'

async function symbols(run: Run): Promise<void> {
  const scheme = SYMBOL_SCHEME
  const found = await run<{ readonly value: string }>(SYMBOLS, { scheme })
  await run(RENAME, { scheme, rows: found.map(({ value }) => ({ value, key: codeKeyOf({ scheme, value }) })) })
}

/** Works out anew where every content stands in lists, what it is found by and which symbols it bears. It may be repeated. */
export async function orderAgain(graph: Graph): Promise<void> {
  await listings(graph)
  await contents(graph)
  await graph.write(symbols)
}
