import { type SeenDirective, type SeenRelation, seen } from '../seen.ts'

const RELATIONS = [
  'BASED_ON',
  'REVIEWS',
  'REPLACES',
  'AMENDS',
  'REPEALS',
] as const satisfies readonly SeenRelation['it']['relation'][]

/** Every later directive that links to this one, with the link turned round. */
export async function citedBy({ it, lens }: SeenDirective): Promise<readonly SeenRelation[]> {
  const later = await Promise.all(RELATIONS.map((relation) => lens.linked('Directive', it.id, relation, 'in')))
  const distinct = new Map(later.flat().map((one) => [one.it.id, one.it]))
  return [...distinct.values()].flatMap((citing) =>
    citing.relations
      .filter(({ directive }) => directive === it.id)
      .map((relation) => seen(lens, { ...relation, directive: citing.id })),
  )
}
