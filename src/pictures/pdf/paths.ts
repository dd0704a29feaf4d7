import { num } from './pdf-file.ts'

/** How far out the handles of a quarter of a circle are. */
const ROUND = 0.5522847498

/** Writes a way through points as PDF does; `at` is where it is. */
class Way {
  readonly #parts: string[] = []
  at: readonly [x: number, y: number] = [0, 0]
  #begin: readonly [number, number] = [0, 0]

  move(x: number, y: number): void {
    this.#parts.push(`${num(x)} ${num(y)} m`)
    this.at = this.#begin = [x, y]
  }
  line(x: number, y: number): void {
    this.#parts.push(`${num(x)} ${num(y)} l`)
    this.at = [x, y]
  }
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#parts.push(`${[x1, y1, x2, y2, x, y].map(num).join(' ')} c`)
    this.at = [x, y]
  }
  /** A curve with one handle. */
  bend(hx: number, hy: number, x: number, y: number): void {
    const [x0, y0] = this.at
    const third = (from: number, to: number) => from + (2 / 3) * (to - from)
    this.curve(third(x0, hx), third(y0, hy), third(x, hx), third(y, hy), x, y)
  }
  /** Part of a circle, in pieces of at most a quarter. */
  arc(radius: number, isLong: boolean, isForward: boolean, x: number, y: number): void {
    const [x0, y0] = this.at
    const [dx, dy] = [(x - x0) / 2, (y - y0) / 2]
    const half = Math.hypot(dx, dy)
    const r = Math.max(radius, half)
    const out = (Math.sqrt(Math.max(0, r * r - half * half)) / (half || 1)) * (isLong === isForward ? -1 : 1)
    const [cx, cy] = [x0 + dx - out * dy, y0 + dy + out * dx]
    const from = Math.atan2(y0 - cy, x0 - cx)
    let turn = Math.atan2(y - cy, x - cx) - from
    if (isForward && turn < 0) turn += 2 * Math.PI
    if (!isForward && turn > 0) turn -= 2 * Math.PI
    const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-6))
    const step = turn / pieces
    const handle = (4 / 3) * Math.tan(step / 4) * r
    for (let piece = 0; piece < pieces; piece += 1) {
      const [a, b] = [from + piece * step, from + (piece + 1) * step]
      const [px, py] = [cx + r * Math.cos(b), cy + r * Math.sin(b)]
      const [sx, sy] = this.at
      this.curve(
        sx - handle * Math.sin(a),
        sy + handle * Math.cos(a),
        px + handle * Math.sin(b),
        py - handle * Math.cos(b),
        px,
        py,
      )
    }
  }
  close(): void {
    this.#parts.push('h')
    this.at = this.#begin
  }
  get text(): string {
    return this.#parts.join('\n')
  }
}

/** How many numbers a step of each kind takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2, a: 7, z: 0 }
const STEP = /([a-z])([^a-z]*)/gi
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g

/** A way of SVG as PDF writes it. Charts draw lines, quadratic curves and parts of circles. */
export function pathOf(d: string): string {
  const way = new Way()
  let handle: readonly [number, number] | null = null
  const step = (kind: string, n: readonly number[], [ox, oy]: readonly [number, number]): void => {
    const [a = 0, b = 0, c = 0, e = 0] = n
    const [x, y] = way.at
    const before = handle
    handle = null
    if (kind === 'm') way.move(ox + a, oy + b)
    else if (kind === 'l') way.line(ox + a, oy + b)
    else if (kind === 'h') way.line(ox + a, y)
    else if (kind === 'v') way.line(x, oy + a)
    else if (kind === 'a') way.arc(a, e === 1, n[4] === 1, ox + (n[5] ?? 0), oy + (n[6] ?? 0))
    else if (kind === 'q') {
      handle = [ox + a, oy + b]
      way.bend(ox + a, oy + b, ox + c, oy + e)
    } else if (kind === 't') {
      handle = before ? [2 * x - before[0], 2 * y - before[1]] : [x, y]
      way.bend(...handle, ox + a, oy + b)
    } else way.close()
  }
  for (const [, letter = '', text = ''] of d.matchAll(STEP)) {
    const kind = letter.toLowerCase()
    const takes = TAKES[kind]
    if (takes === undefined) throw new Error(`A path has the step ${letter}, which charts do not draw.`)
    const numbers = Array.from(text.matchAll(NUMBER), ([number]) => Number(number))
    const origin = () => (letter === kind ? way.at : ([0, 0] as const))
    if (takes === 0) step(kind, [], [0, 0])
    for (let at = 0; at < numbers.length && takes > 0; at += takes)
      step(kind === 'm' && at > 0 ? 'l' : kind, numbers.slice(at, at + takes), origin())
  }
  return way.text
}

/** A box, with round corners where it has a radius. */
export function boxPath(x: number, y: number, w: number, h: number, radius: number): string {
  if (radius === 0) return `${[x, y, w, h].map(num).join(' ')} re`
  const r = Math.min(radius, w / 2, h / 2)
  const k = r * (1 - ROUND)
  const way = new Way()
  way.move(x + r, y)
  way.line(x + w - r, y)
  way.curve(x + w - k, y, x + w, y + k, x + w, y + r)
  way.line(x + w, y + h - r)
  way.curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h)
  way.line(x + r, y + h)
  way.curve(x + k, y + h, x, y + h - k, x, y + h - r)
  way.line(x, y + r)
  way.curve(x, y + k, x + k, y, x + r, y)
  way.close()
  return way.text
}

export const circlePath = (cx: number, cy: number, r: number): string => boxPath(cx - r, cy - r, 2 * r, 2 * r, r)
