import type { Entry } from '../../model/entry.ts'
import { traitsOf } from '../../model/traits.ts'
import type { Graph } from './driver.ts'
import { latestSortKey, spellingProps } from './entry-row.ts'
import { pagesOf } from './walk.ts'

const AT_ONCE = 500

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

/** Works out anew where every content stands in lists and what it is found by. It may be repeated. */
export async function orderAgain({ read, write }: Graph): Promise<void> {
  for await (const page of pagesOf<Content>(read, CONTENTS, ({ key }) => key))
    await write((run) => run(SPELL, { rows: page.map(contentRow) }))
}
