import { Worker } from 'node:worker_threads'
import type { Pictured } from '../chart/pictured.ts'
import { LimitExceeded, Timeout } from '../model/errors.ts'
import type { Format } from './formats.ts'

/** What the thread is asked for. */
export interface Drawing {
  readonly pictured: Pictured
  readonly format: Format
}
/** What came of it. */
export type Result =
  | { readonly file: Uint8Array }
  | { readonly refusal: { readonly what: string; readonly remedy: string } }

const THREAD = new URL('./drawer-thread.ts', import.meta.url)
/** Far more than the largest chart takes; of points, only a strip is held at a time. */
const MOST_MEGABYTES = 768
const LONGEST_MS = 30_000
const SMALLER = 'Name a smaller place or a smaller depth, or ask for the picture as SVG.'

const tooLong = () => new Timeout('The picture took too long to draw.', SMALLER)
const tooMuch = (cause: Error) => new LimitExceeded('The picture took more memory than one may.', SMALLER, { cause })
const isTooMuch = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

interface Job extends Drawing {
  readonly done: (file: Uint8Array) => void
  readonly failed: (error: unknown) => void
}

/**
 * Draws in a thread of its own, one picture after the other, so that a server answers others meanwhile. The thread begins with the first
 * picture; it is ended when one takes too long or nobody waits for it any more, and begun anew for the next.
 */
export class Drawer {
  readonly #longestMs: number
  #thread: Worker | null = null
  #current: Job | null = null
  #waiting: Job[] = []
  #timer: NodeJS.Timeout | undefined

  constructor(longestMs = LONGEST_MS) {
    this.#longestMs = longestMs
  }

  /**
   * @param signal ends it: whoever asked has gone
   * @throws LimitExceeded and Timeout with what to do, and the reason of the signal
   */
  async draw(pictured: Pictured, format: Format, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted()
    const { promise, resolve: done, reject: failed } = Promise.withResolvers<Uint8Array>()
    const job = { pictured, format, done, failed }
    const leave = () => this.#give(job, signal?.reason)
    signal?.addEventListener('abort', leave, { once: true })
    this.#waiting.push(job)
    this.#next()
    return promise.finally(() => signal?.removeEventListener('abort', leave))
  }

  async close(): Promise<void> {
    const thread = this.#thread
    this.#thread = null
    await thread?.terminate()
  }

  #next(): void {
    if (this.#current) return
    const job = this.#waiting.shift()
    if (!job) return
    this.#current = job
    this.#thread ??= this.#begin()
    this.#thread.postMessage({ pictured: job.pictured, format: job.format } satisfies Drawing)
    this.#timer = setTimeout(() => this.#give(job, tooLong()), this.#longestMs)
  }

  #begin(): Worker {
    const thread = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
    thread.unref()
    thread.on('message', (result: Result) => {
      if (thread === this.#thread) this.#settle(result)
    })
    thread.on('error', (error) => this.#broke(thread, isTooMuch(error) ? tooMuch(error) : error))
    thread.on('exit', (code) => this.#broke(thread, new Error(`The thread that draws ended (${code}).`)))
    return thread
  }

  /** A thread that ended by itself takes its picture with it. */
  #broke(thread: Worker, error: Error): void {
    if (thread !== this.#thread) return
    this.#thread = null
    const job = this.#free()
    job?.failed(error)
    this.#next()
  }

  #free(): Job | null {
    clearTimeout(this.#timer)
    const job = this.#current
    this.#current = null
    return job
  }

  #settle(result: Result): void {
    const job = this.#free()
    if ('file' in result) job?.done(result.file)
    else job?.failed(new LimitExceeded(result.refusal.what, result.refusal.remedy))
    this.#next()
  }

  /** Gives a picture up. The thread is ended in the middle of it: there is no other way to stop one that computes. */
  #give(job: Job, reason: unknown): void {
    this.#waiting = this.#waiting.filter((one) => one !== job)
    if (job === this.#current) {
      this.#free()
      void this.close()
    }
    job.failed(reason)
    this.#next()
  }
}
