/** A place that lay in another one, and what became of it. */
interface Child {
  readonly key: string
  readonly name: string
  readonly successors: readonly {
    readonly extent: string | null
    readonly node: { readonly key?: string; readonly fullName?: string } | null
  }[]
}

/** The answer to the question that asks for them. */
export interface InsideOnceAnswer {
  readonly place: { readonly children: readonly Child[] } | null
}

/** A place that others became, and of what it was made. */
export interface PlaceNow {
  readonly key: string
  readonly fullName: string
  readonly of: readonly { readonly name: string; readonly isPart: boolean }[]
}

/** What places became, each result once. What is one of those places itself is none: it became something, too. */
export function becameInside(children: readonly Child[]): readonly PlaceNow[] {
  const own = new Set(children.map(({ key }) => key))
  const steps = children.flatMap(({ name, successors }) =>
    successors.flatMap(({ node, extent }) => {
      const { key, fullName } = node ?? {}
      return key === undefined || fullName === undefined || own.has(key)
        ? []
        : [{ key, fullName, name, isPart: extent !== 'WHOLE' }]
    }),
  )
  return [...Map.groupBy(steps, ({ key }) => key)].map(([key, of]) => ({
    ...{ key, fullName: of[0]?.fullName ?? key },
    of: of.map(({ name, isPart }) => ({ name, isPart })),
  }))
}
