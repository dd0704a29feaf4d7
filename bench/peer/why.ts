import { type AskedEffect, authorityOf, decidingOf } from './effects.ts'
import { type Linked, nodeOf, nodesOf } from './links.ts'

type Shown = Omit<AskedEffect, 'target'> & { readonly documentsConnection: Linked<{ readonly id: string }> }

export interface Holding {
  readonly id: string
  readonly level: string
  readonly atConnection: Linked<{ readonly id: string; readonly parent: string | null }>
  readonly followsConnection: Linked<{ readonly id: string; readonly effectsConnection: Linked<Shown> }>
  readonly effectsConnection: Linked<Shown>
}

const reasonsIn = (effect: Shown) => [
  { role: 'EFFECT', fact: effect.id },
  { role: 'DIRECTIVE', fact: nodeOf(effect.directiveConnection)?.id },
  ...nodesOf(effect.documentsConnection).map(({ id }) => ({ role: 'DOCUMENT', fact: id })),
]

/** The last effect that reaches a holding, and the chain of reasons from it down to the holding's own record. */
export function whyOf({ id, level, atConnection, followsConnection, effectsConnection }: Holding) {
  const place = nodeOf(atConnection)
  const model = nodeOf(followsConnection)
  const around = [null, place?.id, place?.parent]
  const onModel = nodesOf(model?.effectsConnection ?? { edges: [] }).filter(
    (effect) => effect.levels.includes(level) && around.includes(authorityOf(effect)),
  )
  // What the centre ordered, no place changes.
  const central = onModel.filter((effect) => authorityOf(effect) === null)
  const last = decidingOf([...(central.length > 0 ? central : onModel), ...nodesOf(effectsConnection)]).at(-1)
  return {
    state: last?.action === 'SUSPEND' ? 'SUSPENDED' : null,
    because: [
      ...(last ? reasonsIn(last) : []),
      ...(model ? [{ role: 'MODEL', fact: model.id }] : []),
      { role: 'PLACE', fact: place?.id },
      { role: 'OWN_RECORD', fact: id },
    ],
  }
}
