import type { PostTypePairResolvers } from '../generated/schema.ts'
import type { Complete } from './complete.ts'
import { sourcedFields } from './sourced.ts'

export const postTypePair = {
  ...sourcedFields,
  code: ({ value }) => value.code,
  level: ({ value }) => value.level,
  first: ({ value, view }) => view.get('PostType', value.first),
  second: ({ value, view }) => view.get('PostType', value.second),
} satisfies Complete<PostTypePairResolvers>
