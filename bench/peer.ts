import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../src/store/neo4j/driver.ts'
import type { Access } from '../src/store/neo4j/index.ts'
import { emptyNeo4jStore } from '../test/helpers/neo4j.ts'
import { type Compared, compared, MEETINGS, refuseUnequal, type Sides } from './against-peer.ts'
import { load } from './loading.ts'
import { ownSides } from './own-sides.ts'
import { peerSide } from './peer-side.ts'
import type { Results } from './peer-table.ts'
import { twelveQuestions, type Walk } from './twelve.ts'

type Say = (line: string) => void

async function comparedOn(sides: Sides, { keys, cursors }: Walk, say: Say): Promise<Results> {
  const pages = [...cursors.keys()].map((after) => ({ after }))
  const questions = twelveQuestions(keys, pages)
  for (const question of questions) {
    const values = await refuseUnequal(sides, question)
    say(`  ${question.name}: ${question.cases.length} cases, ${values} values, equal on all sides`)
  }
  const all: Compared[] = []
  for (const meeting of MEETINGS)
    for (const question of questions) {
      say(`  ${meeting}: ${question.name}`)
      all.push(await compared(sides, question, meeting, questions))
    }
  return { names: sides.own.map(({ name }) => name), all }
}

/**
 * Our API over a Neo4j that holds the world of s1, alone and with a replica, and over a file with the same, against the peer on that
 * Neo4j.
 * @param folder where a replica may lie for the time
 */
export async function comparedWithPeer(access: Access, file: string, folder: string, say: Say): Promise<Results> {
  const peer = await peerSide(access)
  const graph = await connect(access)
  const own = mkdtempSync(join(folder, 'replica-'))
  try {
    say('Asking Neo4j, alone and with a replica, SQLite and @neo4j/graphql in turn')
    const sides = await ownSides(graph, file, own)
    const [first] = sides
    if (!first) throw new Error('There is nothing to ask.')
    return await comparedOn({ own: sides, peer }, first.known.walk, say)
  } finally {
    peer.stop()
    await graph.close()
    rmSync(own, { recursive: true, force: true })
  }
}

/** Records the world of s1 in an emptied Neo4j. */
export async function loadNeo4j(access: Access, say: Say): Promise<void> {
  const store = await emptyNeo4jStore(access)
  await load(store, 's1', say)
  await store.close()
}
