import type { DocumentNode } from 'graphql'
import { GenerationalCache } from '../store/cache.ts'

/** Of the texts of all documents that are kept together: each takes some hundred times as much memory at most. */
const CHARACTERS_KEPT = 2_000_000
/** A small one takes some memory too. */
const LEAST = 1_000

const sizeOf = ({ loc }: DocumentNode): number => Math.max(LEAST, loc?.source.body.length ?? LEAST)

/** Parsed documents of the questions asked last. Failed texts are not kept: they may be as large as a body, and never help again. */
export const documentCache = () => ({
  documentCache: new GenerationalCache<string, DocumentNode>(CHARACTERS_KEPT, sizeOf),
  errorCache: { get: () => undefined, set: () => undefined },
})
