import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import type { PostPair } from '../../model/pilot-model.ts'
import { quoted } from '../../model/text.ts'
import type { View } from '../../store/store.ts'
import type { Entries } from '../entries.ts'
import type { Known } from './known.ts'

const isPair = (entry: Entry): entry is PostPair => entry.kind === 'PostPair'

/** A pair stays with its model: under the id of another, what that one joined would be lost without a word. */
const moved = (known: Known, pair: PostPair): string | null => {
  const before = known.before(pair.id)
  if (before?.kind !== 'PostPair' || before.model === pair.model) return null
  return `is a pair of ${quoted(before.model)}, with which it stays; give the pair of ${quoted(pair.model)} another id.`
}

/** What a pair joins: the same two types, whichever is the main one, under one model at one level. */
const joinedBy = ({ model, level, mainPostType, concurrentPostType }: PostPair): string =>
  JSON.stringify([model, level, ...[mainPostType, concurrentPostType].toSorted()])

type First = (pair: PostPair) => Id | undefined

/** The first pair that joins the same, of those that the store keeps and then of those that are put. */
async function firstOfEach(view: View, known: Known, pairs: readonly PostPair[]): Promise<First> {
  const models = [...new Set(pairs.map(({ model }) => model))]
  const stored = models.length === 0 ? [] : [...(await view.linked(models, 'PAIR_OF', 'in')).values()].flat()
  const kept = stored.filter(isPair).filter(({ id }) => !known.isChanged(id))
  const firsts = new Map([...kept, ...pairs].toReversed().map((pair) => [joinedBy(pair), pair.id]))
  return (pair) => firsts.get(joinedBy(pair))
}

function joinedAlready(pair: PostPair, first: Id | undefined): string | null {
  if (first === undefined || first === pair.id) return null
  return `joins the two post types that ${quoted(first)} joins under ${quoted(pair.model)} at ${pair.level}; record them once.`
}

/** What is wrong with pairs of post types beside the others of their models. */
export async function pairFaults(view: View, known: Known, put: Entries): Promise<readonly Issue[]> {
  const given = put.ofKind('PostPair')
  await known.load(given.map(([, { id }]) => id))
  const first = await firstOfEach(
    view,
    known,
    given.map(([, pair]) => pair),
  )
  return given.flatMap(([at, pair]) => {
    const faults = { model: moved(known, pair), mainPostType: joinedAlready(pair, first(pair)) }
    return Object.entries(faults).flatMap(([field, fault]) =>
      fault === null ? [] : [{ path: `put.${at}.${field}`, message: `${quoted(pair.id)} ${fault}` }],
    )
  })
}
