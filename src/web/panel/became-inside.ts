import type { InsideOnceQuery } from '../generated/details.ts'

type Child = NonNullable<InsideOnceQuery['place']>['children'][number]

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
    successors.flatMap(({ node, extent }) =>
      node && 'fullName' in node && !own.has(node.key) ? [{ ...node, name, isPart: extent !== 'WHOLE' }] : [],
    ),
  )
  return [...Map.groupBy(steps, ({ key }) => key)].map(([key, of]) => ({
    ...{ key, fullName: of[0]?.fullName ?? key },
    of: of.map(({ name, isPart }) => ({ name, isPart })),
  }))
}
