import { fold } from './text.ts'

// Entries as earlier builds wrote them, in exports and in stores, said in today's words. Nothing here is checked: that is for the
// schemas of today.

interface Raw {
  readonly [field: string]: unknown
  readonly kind?: unknown
  readonly id?: unknown
  readonly pairs?: unknown
  readonly code?: unknown
  readonly first?: unknown
  readonly second?: unknown
  readonly retract?: unknown
}

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
/** Whether this is a model as earlier builds wrote it, with all its pairs in it. */
export const isModelWithPairs = (value: unknown): value is Raw & { readonly pairs: readonly unknown[] } =>
  isRaw(value) && value.kind === 'PilotModel' && Array.isArray(value.pairs)

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The part of an id that a mark makes: letters without marks, digits, and dashes. */
const keyOf = (mark: unknown): string =>
  fold(String(mark))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'pair'

/** `model/vn/m3` and the mark P-3: `pair/vn/p-3`, or the first that is free of `pair/vn/m3/p-3`, `pair/vn/m3/p-3-2` … */
function* idsFor(model: string, mark: unknown): Generator<string> {
  const path = model.slice('model/'.length)
  const key = keyOf(mark)
  yield `pair/${[...path.split('/').slice(0, -1), key].join('/')}`
  yield `pair/${path}/${key}`
  for (let n = 2; ; n++) yield `pair/${path}/${key}-${n}`
}

/**
 * Reads what was put and retracted, in its order, and says it in today's form: pairs of post types stood in their model and are entries
 * of their own. What they were is remembered, so that a pair that its model dropped is retracted, and one that stayed is not said twice.
 */
export class EarlierForms {
  readonly #idOf = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #pairsOf = new Map<string, ReadonlyMap<string, Raw>>()

  /** @param value an entry, or `{retract: ID}` @returns the same in today's form: itself where that is no other */
  today(value: unknown): readonly unknown[] {
    if (isModelWithPairs(value)) return this.#modelToday(value)
    const gone = isRaw(value) ? this.#pairsOf.get(String(value.retract)) : undefined
    if (!gone) return [value]
    this.#pairsOf.delete(String((value as Raw).retract))
    return [...[...gone.keys()].map((retract) => ({ retract })), value]
  }

  #modelToday({ pairs, ...model }: Raw & { readonly pairs: readonly unknown[] }): readonly unknown[] {
    const id = String(model.id)
    const before = this.#pairsOf.get(id) ?? new Map<string, Raw>()
    const now = new Map(pairs.filter(isRaw).map((pair) => this.#pairToday(id, pair)))
    this.#pairsOf.set(id, now)
    return [
      model,
      ...[...now].flatMap(([key, pair]) => (isSame(before.get(key), pair) ? [] : [pair])),
      ...[...before.keys()].filter((key) => !now.has(key)).map((retract) => ({ retract })),
    ]
  }

  #pairToday(model: string, { first, second, ...pair }: Raw): readonly [string, Raw] {
    const id = this.#pairId(model, pair.code)
    return [id, { kind: 'PostPair', id, model, ...pair, mainPostType: first, concurrentPostType: second }]
  }

  #pairId(model: string, mark: unknown): string {
    const name = JSON.stringify([model, mark])
    const known = this.#idOf.get(name)
    if (known !== undefined) return known
    const id = idsFor(model, mark).find((one) => !this.#taken.has(one)) ?? ''
    this.#idOf.set(name, id)
    this.#taken.add(id)
    return id
  }
}
