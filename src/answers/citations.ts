import type { Directive } from '../model/directive.ts'
import { type InView, inView } from './view-reader.ts'

const RELATIONS = ['BASED_ON', 'REVIEWS', 'REPLACES', 'AMENDS', 'REPEALS'] as const satisfies readonly InView<
  Directive['relations'][number]
>['value']['relation'][]

/** Every later directive that links to this one, with the link turned round. */
export async function citedBy({
  value,
  view,
}: InView<Directive>): Promise<readonly InView<Directive['relations'][number]>[]> {
  const later = await Promise.all(RELATIONS.map((relation) => view.linked('Directive', value.id, relation, 'in')))
  const distinct = new Map(later.flat().map((one) => [one.value.id, one.value]))
  return [...distinct.values()].flatMap((citing) =>
    citing.relations
      .filter(({ directive }) => directive === value.id)
      .map((relation) => inView(view, { ...relation, directive: citing.id })),
  )
}
