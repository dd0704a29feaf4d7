import { connect } from '../src/store/neo4j/driver.ts'
import type { Access } from '../src/store/neo4j/index.ts'
import { storeOn } from '../src/store/neo4j/index.ts'
import { emptyNeo4jStore } from '../test/helpers/neo4j.ts'
import { type Compared, compared, refuseUnequal, type Sides } from './against-peer.ts'
import { openQuietly } from './database.ts'
import { load } from './loading.ts'
import { ownAnswers } from './own-answers.ts'
import { peerSide } from './peer-side.ts'
import { twelveQuestions } from './twelve.ts'

type Say = (line: string) => void

async function comparedOn(sides: Sides, say: Say): Promise<readonly Compared[]> {
  const { keys, cursors } = sides.neo4j.walk
  const pages = [...cursors.keys()].map((after) => ({ after }))
  const questions = twelveQuestions(keys, pages)
  for (const question of questions) {
    const values = await refuseUnequal(sides, question)
    say(`  ${question.name}: ${question.cases.length} cases, ${values} values, equal on all sides`)
  }
  const all: Compared[] = []
  for (const question of questions) all.push(await compared(sides, question))
  return all
}

/** Our API over a Neo4j that holds the world of s1 and over a file with the same, against the peer on that Neo4j. */
export async function comparedWithPeer(access: Access, file: string, say: Say): Promise<readonly Compared[]> {
  const peer = await peerSide(access)
  const [onServer, embedded] = [storeOn(await connect(access)), await openQuietly(file)]
  try {
    say('Asking Neo4j, SQLite and @neo4j/graphql in turn')
    return await comparedOn({ neo4j: await ownAnswers(onServer), sqlite: await ownAnswers(embedded), peer }, say)
  } finally {
    peer.stop()
    await Promise.all([onServer.close(), embedded.close()])
  }
}

/** Records the world of s1 in an emptied Neo4j. */
export async function loadNeo4j(access: Access, say: Say): Promise<void> {
  const store = await emptyNeo4jStore(access)
  await load(store, 's1', say)
  await store.close()
}
