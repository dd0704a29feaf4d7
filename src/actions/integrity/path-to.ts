import { isDeepStrictEqual } from 'node:util'

function find(value: unknown, wanted: unknown, path: readonly string[]): readonly string[] | null {
  if (isDeepStrictEqual(value, wanted)) return path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = find(inner, wanted, [...path, key])
    if (found) return found
  }
  return null
}

/** Where a value first stands in another, its own id left aside: `superiors.0`. '' where it does not. */
export const pathTo = ({ id: _, ...fields }: object & { readonly id: string }, wanted: unknown): string =>
  (find(fields, wanted, []) ?? []).join('.')
