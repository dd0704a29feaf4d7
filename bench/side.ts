import { type ChildProcess, fork } from 'node:child_process'
import { type Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { said } from './child.ts'

/** A server in a process of its own. */
export interface Side {
  readonly process: ChildProcess
  readonly address: string
}

const PROCESS = fileURLToPath(new URL('server-process.ts', import.meta.url))

export async function start(side: 'ours' | 'ceiling', file: string): Promise<Side> {
  const process = fork(PROCESS, [side, file], { execArgv: ['--expose-gc'] })
  return { process, address: String(await said(process)) }
}

/** What a server says of itself: microseconds of CPU that it has used so far, bytes of memory that it holds. */
export async function usageOf({ process }: Side): Promise<{ readonly cpu: number; readonly rss: number }> {
  process.send('usage')
  const [cpu, rss] = String(await said(process)).split(' ')
  return { cpu: Number(cpu), rss: Number(rss) }
}

async function numberFrom({ process }: Side, what: string): Promise<number> {
  process.send(what)
  return Number(await said(process))
}

/** Bytes that a server still needs once all others are collected. */
export const heapOf = (side: Side): Promise<number> => numberFrom(side, 'heap')

/** Milliseconds of CPU of the longest turn of its event loop since this was asked last. */
export const longestTurnOf = (side: Side): Promise<number> => numberFrom(side, 'turn')

/** A text, and what stands in it for what differs from time to time. */
export interface Posted {
  readonly query: string
  readonly variables?: Readonly<Record<string, string>>
}

/** The answer of a server; a question is posted, anything else got. */
export function answerFrom({ address }: Side, agent: Agent, path: string, asked?: string | Posted): Promise<string> {
  const posted = typeof asked === 'string' ? { query: asked } : asked
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const sent = request(`${address}${path}`, { method: posted ? 'POST' : 'GET', agent, headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      done(Buffer.concat(chunks).toString('utf8'))
    })
    sent.on('error', fail)
    sent.end(posted && JSON.stringify(posted))
  })
}
