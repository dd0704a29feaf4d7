type Value = string | number | boolean | null | readonly Value[]

/** What holds one thing is that thing. */
const unwrapped = (values: readonly Value[]): Value => (values.length === 1 ? (values[0] ?? null) : values)

const byText = (a: Value, b: Value) => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  return Number(left > right) - Number(left < right)
}

/**
 * An answer without the names of its fields and the wrappings of its API: two that say the same in the same order of fields
 * become equal.
 * @param isOrdered whether the order of lists is part of the answer
 */
export function shapeOf(answer: unknown, isOrdered: boolean): Value {
  if (Array.isArray(answer)) {
    const values = answer.map((one) => shapeOf(one, isOrdered))
    return unwrapped(isOrdered ? values : values.toSorted(byText))
  }
  if (typeof answer === 'object' && answer !== null)
    return unwrapped(Object.values(answer).map((one) => shapeOf(one, isOrdered)))
  return answer as Value
}
