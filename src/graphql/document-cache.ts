import type { DocumentNode } from 'graphql'
import { LruCache } from '../store/cache.ts'

const DOCUMENTS_KEPT = 500

/** Parsed documents of the questions asked last. Failed texts are not kept: they may be as large as a body, and never help again. */
export const documentCache = () => ({
  documentCache: new LruCache<string, DocumentNode>(DOCUMENTS_KEPT),
  errorCache: { get: () => undefined, set: () => undefined },
})
