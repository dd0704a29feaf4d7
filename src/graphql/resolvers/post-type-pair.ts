import type { PostTypePairResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { sourcedFields } from './sourced.ts'

export const postTypePair = {
  ...sourcedFields,
  code: ({ it }) => it.code,
  level: ({ it }) => it.level,
  first: ({ it, lens }) => lens.see('PostType', it.first),
  second: ({ it, lens }) => lens.see('PostType', it.second),
} satisfies Complete<PostTypePairResolvers>
