import { z } from 'zod'
import { ModelId, TypeId } from './ids.ts'
import { listBy, listOf } from './list.ts'
import { Names } from './name.ts'
import { Origin } from './origin.ts'
import { Mark } from './plain-text.ts'
import { Branch, Level } from './vocabulary.ts'

/** The two post types that a model joins at one level: first is the main post, second the concurrent one. */
export const PostTypePair = z
  .strictObject({ code: Mark, level: Level, first: TypeId, second: TypeId, origin: Origin })
  .readonly()
export type PostTypePair = z.infer<typeof PostTypePair>

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
    /** Its pairs, one per level; empty for a BODY_MERGER, which names no posts. */
    pairs: listBy(PostTypePair, ({ code }) => code),
    origin: Origin,
  })
  .readonly()
export type PilotModel = z.infer<typeof PilotModel>
