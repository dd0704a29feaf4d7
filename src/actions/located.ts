/** Something read from a file, with where it stands there, for messages. */
export interface Located<T> {
  readonly value: T
  readonly where: string
}
