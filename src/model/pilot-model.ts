import { z } from 'zod'
import { ModelId, PairId, TypeId } from './ids.ts'
import { listOf } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { Mark } from './plain-text.ts'
import { Branch, Level } from './vocabulary.ts'

/** What was piloted. A POST_PAIR puts two posts on one person; a BODY_MERGER runs bodies of a class as one. */
export const PilotModel = z
  .strictObject({
    kind: z.literal('PilotModel'),
    id: ModelId,
    /** Short mark in lists and charts, for example M3. */
    code: Mark,
    names: Names,
    form: z.enum(['POST_PAIR', 'BODY_MERGER']),
    levels: listOf(Level, { min: 1 }),
    branches: listOf(Branch, { min: 1 }),
    origin: Origin,
  })
  .readonly()
export type PilotModel = z.infer<typeof PilotModel>

/** Two types of posts that a model joins at one level: the edge that the directive itself speaks of, evidenced by its words. */
export const PostPair = z
  .strictObject({
    kind: z.literal('PostPair'),
    id: PairId,
    /** Short mark in lists and charts, for example P-3. */
    code: Mark,
    model: ModelId,
    level: Level,
    /** The main post: the one named before "đồng thời là". */
    mainPostType: TypeId,
    concurrentPostType: TypeId,
    origin: Origin,
  })
  .readonly()
export type PostPair = z.infer<typeof PostPair>
