import { z } from 'zod'
import { quoted } from './text.ts'

/** The first value that comes a second time. */
function repeatedIn(values: readonly unknown[]): unknown {
  const seen = new Set<unknown>()
  return values.find((value) => seen.size === seen.add(value).size)
}

/** Says so at the element that comes again, so that a message can name it. */
const listedOnce =
  <T>(keyOf: (item: T) => unknown) =>
  (context: z.core.ParsePayload<readonly T[]>): void => {
    const keys = context.value.map(keyOf)
    const repeated = repeatedIn(keys)
    if (repeated === undefined) return
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: [keys.lastIndexOf(repeated)],
      message: `${quoted(String(repeated))} is listed twice; list it once.`,
    })
  }

/** A list in which nothing comes twice. */
export const listOf = <T extends z.ZodType>(element: T, { min = 0 } = {}) =>
  z
    .array(element)
    .min(min)
    .check(listedOnce<z.infer<T>>((item) => item))
    .readonly()

/** A list in which nothing that a key tells apart comes twice. */
export const listBy = <T extends z.ZodType>(element: T, keyOf: (item: z.infer<T>) => string, { min = 0 } = {}) =>
  z.array(element).min(min).check(listedOnce<z.infer<T>>(keyOf)).readonly()
