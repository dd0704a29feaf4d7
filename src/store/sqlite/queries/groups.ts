/** How often the same values came, one row of them after the other. */
export class Groups {
  /** Of each beginning of a row, by the next value of it, the beginning that is longer by one. */
  readonly #longer: Map<number, number>[] = [new Map()]
  readonly #values: (readonly number[])[] = [[]]
  readonly #counts: number[] = [0]

  /** @param values what gives the values of a row */
  add(row: number, values: readonly ((row: number) => number)[]): void {
    let group = 0
    for (const value of values) group = this.#longerBy(group, value(row))
    this.#counts[group] = (this.#counts[group] ?? 0) + 1
  }

  /** Each row of values that came. */
  get all(): readonly { readonly values: readonly number[]; readonly count: number }[] {
    const all = this.#values.map((values, group) => ({ values, count: this.#counts[group] ?? 0 }))
    return all.filter(({ count }) => count > 0)
  }

  #longerBy(group: number, value: number): number {
    const longer = this.#longer[group]
    return longer?.get(value) ?? this.#begin(group, value)
  }

  #begin(group: number, value: number): number {
    const begun = this.#values.length
    this.#longer[group]?.set(value, begun)
    this.#longer.push(new Map())
    this.#values.push([...(this.#values[group] ?? []), value])
    this.#counts.push(0)
    return begun
  }
}
