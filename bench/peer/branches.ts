/** A condition in the peer's own words. */
export type Where = Readonly<Record<string, unknown>>

export interface AskedPlace {
  readonly id: string
  readonly name: string
  readonly parent: string | null
}

type Spread = (top: string) => readonly string[]

/** Gives a place and all within it, among these. */
export function spreadOf(places: readonly AskedPlace[]): Spread {
  const inside = Map.groupBy(places, ({ parent }) => parent)
  const spread = (top: string): readonly string[] => [top, ...(inside.get(top) ?? []).flatMap(({ id }) => spread(id))]
  return spread
}

/** A model at a level, everywhere or in one place and all within it. */
export interface Class {
  readonly model: string
  readonly level: string
  readonly top: string | null
}

export const classOf = (key: string, top: string | null): Class => {
  const [model = '', level = ''] = key.split(' ')
  return { model, level, top }
}

/** The levels of each model in each place. */
const levelled = (classes: readonly Class[]) =>
  [...Map.groupBy(classes, ({ model, top }) => JSON.stringify([model, top])).values()].map((own) => ({
    model: own[0]?.model ?? '',
    top: own[0]?.top ?? null,
    levels: own.map(({ level }) => level).toSorted(),
  }))

/** As few branches as say it, since each costs: models that are alike in one, and the places of one model in one. */
export function branchesOf(classes: readonly Class[], spread: Spread): readonly Where[] {
  const [bounded, everywhere] = [true, false].map((is) => levelled(classes.filter(({ top }) => (top !== null) === is)))
  const alike = Map.groupBy(everywhere ?? [], ({ levels }) => levels.join())
  const ofModels = Map.groupBy(bounded ?? [], ({ model, levels }) => `${model} ${levels.join()}`)
  const branch = (same: readonly { readonly model: string; readonly levels: readonly string[] }[]): Where => ({
    model: { in: [...new Set(same.map(({ model }) => model))] },
    oneLevel: { in: same[0]?.levels ?? [] },
  })
  return [
    ...[...alike.values()].map(branch),
    ...[...ofModels.values()].map((same) => ({
      ...branch(same),
      place: { in: same.flatMap(({ top }) => (top === null ? [] : spread(top))) },
    })),
  ]
}
