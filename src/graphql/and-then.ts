/** Goes on at once where the value is at hand: a promise per field costs more than the field. */
export function andThen<A, B>(value: A | Promise<A>, go: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(go) : go(value)
}
