import type { BodyMerger } from '../../model/arrangement.ts'
import { type Entry, isKind } from '../../model/entry.ts'
import type { Id, OrganizationId } from '../../model/ids.ts'
import type { Organization } from '../../model/organization.ts'
import { few } from '../../rules/conflicts/conflict.ts'
import { mergedAfterEnd, mergedTwice } from '../../rules/conflicts/mergers.ts'
import { anyOf } from '../../store/queries.ts'
import type { ViewReader } from '../view-reader.ts'
import { along, findBy, listed, ofIds } from './walk.ts'

const isMerger = (entry: Entry): entry is BodyMerger => isKind('BodyMerger', entry)
const isBody = (entry: Entry): entry is Organization => isKind('Organization', entry)

export const findMergedAfterEnd = findBy<BodyMerger>({
  subjects: listed(anyOf('BodyMerger')),
  near: along(isMerger, [], [['COMPONENT', 'in']]),
  groups: async (view, mergers) => {
    const lives = await view.mergerLives()
    const bodies = await view.stored.entries([...new Set(mergers.flatMap(({ components }) => components))])
    return mergers.map((merger) => {
      const components = merger.components.flatMap((id) => bodies.get(id) ?? []).filter(isBody)
      return few(
        mergedAfterEnd(
          merger,
          components.map((body) => ({ body, life: lives.lifeOf(body.id) })),
        ),
      )
    })
  },
})

const idsOf = (entries: readonly { readonly merger: BodyMerger }[]): readonly Id[] =>
  entries.map(({ merger }) => merger.id)

/** The bodies in several mergers, which are few; with an id, those that are it or are in that merger. */
async function bodiesInSeveral(view: ViewReader, near: Id | null): Promise<readonly OrganizationId[]> {
  const lives = await view.mergerLives()
  const isNear = (body: OrganizationId) => near === null || [body, ...idsOf(lives.with(body))].includes(near)
  return lives.components.filter((body) => lives.with(body).length > 1 && isNear(body)).toSorted()
}

export const findMergedTwice = findBy<Organization>({
  subjects: ofIds((view) => bodiesInSeveral(view, null), isBody),
  near: (id) => ofIds((view) => bodiesInSeveral(view, id), isBody),
  groups: async (view, bodies) => {
    const lives = await view.mergerLives()
    return bodies.map(({ id }) => mergedTwice(id, lives.with(id)))
  },
})
