import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Incorrect } from '../src/model/errors.ts'
import type { Access } from '../src/store/neo4j/index.ts'
import { said } from './child.ts'
import type { Answered, Order } from './peer/orders.ts'

const PROCESS = fileURLToPath(new URL('./peer/process.ts', import.meta.url))
const INSTALLED = new URL('./peer/node_modules/@neo4j/graphql/package.json', import.meta.url)

/** The peer in a process of its own, since it needs another version of graphql. */
export interface PeerSide {
  /** Each question with the ways to ask it. */
  readonly ways: Readonly<Record<string, readonly string[]>>
  ask(order: Order): Promise<Answered>
  stop(): void
}

/** @throws Incorrect when the peer is not installed: it is no dependency of ours */
export function refuseMissingPeer(): void {
  if (existsSync(INSTALLED)) return
  throw new Incorrect('@neo4j/graphql is not installed beside the bench.', 'Run: npm ci --prefix bench/peer')
}

export async function peerSide(access: Access): Promise<PeerSide> {
  const child = fork(PROCESS, { env: { ...process.env, DUALHAT_PEER_ACCESS: JSON.stringify(access) } })
  const ways = (await said(child)) as PeerSide['ways']
  return {
    ways,
    ask: async (order) => {
      child.send(order)
      return (await said(child)) as Answered
    },
    stop: () => child.disconnect(),
  }
}
