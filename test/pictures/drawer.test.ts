import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { MOST_DRAWN } from '../../src/chart/measures.ts'
import { LimitExceeded, Timeout } from '../../src/model/errors.ts'
import { drawn } from '../../src/pictures/draw.ts'
import { Drawer } from '../../src/pictures/drawer.ts'
import { randomChart } from '../chart/random-chart.ts'
import { SMALL } from '../chart/small-chart.ts'
import { ofPosts, pictured } from './pictured.ts'

const drawer = new Drawer()
afterAll(() => drawer.close())

const small = pictured(SMALL)
/** Seconds of work. */
const great = pictured(
  randomChart(1, { places: 1_000, bodiesAPlace: 8, postsABody: 2, branches: 2, wildLinks: 0, pairsAPlace: 5 }),
)
const same = async (file: Promise<Uint8Array>) => Buffer.compare(await file, await drawn(small, 'svg')) === 0

describe('a thread that draws', () => {
  test('draws what is drawn without one, each in turn', async () => {
    const files = await Promise.all((['svg', 'pdf', 'png'] as const).map((format) => drawer.draw(small, format)))
    expect(files.map((file) => Buffer.from(file).toString('latin1', 0, 5))).toEqual(['<svg ', '%PDF-', '\x89PNG\r'])
    expect(await same(drawer.draw(small, 'svg'))).toBe(true)
  })

  test('lets others be answered meanwhile, and stops when nobody waits any more', async () => {
    const left = new AbortController()
    const late = drawer.draw(great, 'pdf', left.signal)
    const [waiting, next] = [new AbortController(), drawer.draw(small, 'svg')]
    const never = drawer.draw(great, 'pdf', waiting.signal)
    waiting.abort(new Error('gone'))
    await expect(never).rejects.toThrow('gone')
    left.abort(new Error('left'))
    await expect(late).rejects.toThrow('left')
    expect(await same(next)).toBe(true)
  })

  test('never draws what nobody waits for any more', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage')
    onTestFinished(() => posted.mockRestore())
    const [first, gone] = [drawer.draw(small, 'svg'), new AbortController()]
    const never = drawer.draw(ofPosts(2), 'svg', gone.signal)
    gone.abort(new Error('gone'))
    await expect(never).rejects.toThrow('gone')
    expect(await same(first)).toBe(true)
    expect(await same(drawer.draw(small, 'svg'))).toBe(true)
    expect(posted).toHaveBeenCalledTimes(2)
  })

  test('takes no picture from a thread that was ended', async () => {
    const listened = vi.spyOn(Worker.prototype, 'on')
    onTestFinished(() => listened.mockRestore())
    const [own, left] = [new Drawer(), new AbortController()]
    const late = own.draw(great, 'pdf', left.signal)
    const told = listened.mock.calls.find(([event]) => event === 'message')?.[1]
    left.abort(new Error('left'))
    await expect(late).rejects.toThrow('left')
    const next = own.draw(small, 'svg')
    Reflect.apply(told ?? expect.fail, undefined, [{ file: new Uint8Array(1) }])
    expect(await same(next)).toBe(true)
    await own.close()
  })

  test('does not begin for who has gone already', async () => {
    await expect(drawer.draw(great, 'pdf', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  })

  test('refuses what is too much as drawing itself does, and draws on', async () => {
    await expect(drawer.draw(ofPosts(MOST_DRAWN), 'svg')).rejects.toThrow(LimitExceeded)
    expect(await same(drawer.draw(small, 'svg'))).toBe(true)
  })

  test('gives up what takes too long, and says what to do', async () => {
    const hasty = new Drawer(50)
    await expect(hasty.draw(great, 'pdf')).rejects.toThrow(Timeout)
    await hasty.close()
  })
})
