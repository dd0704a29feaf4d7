import { Worker } from 'node:worker_threads'
import { Timeout } from '../../model/errors.ts'
import type { Asker } from '../store.ts'
import type { Connection, Params } from './driver.ts'
import { type Refusal, refusedBy } from './refusals.ts'

export interface AsideQuestion {
  readonly sql: string
  readonly params: Params
  /** Whether its rows, all of whole numbers, are given by column. */
  readonly byColumn?: boolean | undefined
}
export type AsideAnswer = { readonly rows: readonly unknown[] } | { readonly refusal: Refusal }
/** What ends the thread. */
export const CLOSE = 'close'

type Rows = readonly unknown[]

/** Rows, or columns. */
export const readFrom = (reader: Connection, { sql, params, byColumn }: AsideQuestion): Rows =>
  byColumn ? reader.columns(sql, params) : reader.all(sql, params)

interface Asked extends AsideQuestion {
  /** All who wait for it; null: somebody who always does. */
  readonly askers: readonly (Asker | null)[]
  readonly answer: PromiseWithResolvers<Rows>
}

const WORKER = new URL('./aside-worker.ts', import.meta.url)

/** That nobody answered: the thread could not begin, or broke off. */
export class NoAnswer extends Error {}

const isWanted = ({ askers }: Asked): boolean => askers.some((asker) => asker === null || !asker.hasEnded)
/** Where whoever asked has left. */
export const unwanted = () => new Timeout('Nobody waits for this answer any more.', 'Ask again.')

/**
 * A thread with a connection of its own, which answers one question after the other while others have their turn here. It begins with
 * the first question, and does not keep a process alive that has nothing else to do.
 */
export class AsideThread {
  readonly #file: string
  readonly #waiting: Asked[] = []
  #worker: Worker | null = null
  #current: Asked | null = null
  #end: Error | null = null

  constructor(file: string) {
    this.#file = file
  }

  /** Whether it will never answer again. */
  get hasEnded(): boolean {
    return this.#end !== null
  }

  /** @throws Timeout where nobody wants the answer when it is its turn, NoAnswer where the thread has broken off */
  ask({ sql, params, byColumn }: AsideQuestion, askers: Asked['askers']): Promise<Rows> {
    if (this.#end) return Promise.reject(this.#end)
    const answer = Promise.withResolvers<Rows>()
    this.#waiting.push({ sql, params, byColumn, askers, answer })
    this.#next()
    return answer.promise
  }

  /** Refuses what is still waited for. Done when the thread has let go of the file. */
  async close(reason: Error): Promise<void> {
    this.#fail(reason)
    const worker = this.#worker
    if (!worker) return
    this.#worker = null
    worker.ref()
    const gone = new Promise((done) => worker.once('exit', done))
    worker.postMessage(CLOSE)
    await gone
  }

  #next(): void {
    if (this.#current) return
    for (let asked = this.#waiting.shift(); asked; asked = this.#waiting.shift()) {
      if (isWanted(asked)) {
        this.#send(asked)
        return
      }
      asked.answer.reject(unwanted())
    }
    this.#worker?.unref()
  }

  #send(asked: Asked): void {
    this.#current = asked
    try {
      this.#worker ??= this.#begun()
      this.#worker.ref()
      const { sql, params, byColumn } = asked
      this.#worker.postMessage({ sql, params, byColumn } satisfies AsideQuestion)
    } catch (error) {
      this.#lose(error)
    }
  }

  #begun(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#file })
    worker.on('message', (answer: AsideAnswer) => this.#take(answer))
    worker.on('error', (error) => this.#lose(error))
    worker.on('exit', (code) => this.#lose(new Error(`The thread ended (${code}).`)))
    return worker
  }

  #take(answer: AsideAnswer): void {
    const asked = this.#current
    this.#current = null
    if ('rows' in answer) asked?.answer.resolve(answer.rows)
    else asked?.answer.reject(refusedBy(answer.refusal))
    this.#next()
  }

  #lose(cause: unknown): void {
    this.#worker = null
    this.#fail(new NoAnswer('The thread broke off.', { cause }))
  }

  #fail(reason: Error): void {
    this.#end ??= reason
    const asked = [...(this.#current ? [this.#current] : []), ...this.#waiting.splice(0)]
    this.#current = null
    for (const { answer } of asked) answer.reject(this.#end)
  }
}
