import { isDeepStrictEqual } from 'node:util'
import type { Entry, EntryOf, Kind } from '../../model/entry.ts'
import type { Id } from '../../model/ids.ts'
import { type LinkKind, REFERENCES } from '../../model/link.ts'
import type { View } from '../../store/store.ts'
import type { Known } from './known.ts'

/** What others rely on in an entry, and by which links they refer to it. */
interface Watched<E extends Entry> {
  readonly fields: (entry: E) => unknown
  readonly by: readonly LinkKind[]
}

const WATCHED: { readonly [K in Kind]?: Watched<EntryOf<K>> } = {
  Place: { fields: ({ level, valid }) => ({ level, valid }), by: ['WITHIN', 'AT_PLACE', 'TYPE_FOUND_IN'] },
  Organization: { fields: ({ place, valid }) => ({ place, valid }), by: ['POST_IN', 'COMPONENT', 'RESULT'] },
  Post: { fields: ({ organization }) => organization, by: ['FIRST_POST', 'SECOND_POST'] },
  OrganizationType: { fields: ({ level }) => level, by: ['TYPE_POST_IN'] },
  PostType: { fields: ({ level }) => level, by: ['MAIN_POST_TYPE', 'CONCURRENT_POST_TYPE'] },
  PilotModel: { fields: ({ levels, form }) => ({ levels, form }), by: ['FOLLOWS', 'TARGETS', 'PAIR_OF'] },
  ConcurrentHolding: { fields: ({ level }) => level, by: ['TARGETS'] },
  BodyMerger: { fields: ({ level }) => level, by: ['TARGETS'] },
  Document: { fields: ({ held }) => held?.text ?? null, by: ['EVIDENCED_BY'] },
}

const watchedOf = <K extends Kind>(entry: EntryOf<K>) => WATCHED[entry.kind as K] as Watched<EntryOf<K>> | undefined

/** The links along which a change of an entry must be looked into; none when nothing changed that others rely on. */
function linksTouched(entry: Entry, before: Entry | undefined): readonly LinkKind[] {
  const watched = watchedOf(entry)
  if (!watched || before === undefined || before.kind !== entry.kind) return []
  return isDeepStrictEqual(watched.fields(entry), watched.fields(before)) ? [] : watched.by
}

/** An entry that the store keeps and that relies on another, which changes. */
export interface Dependent {
  readonly entry: Entry
  readonly on: Id
}

async function referring(view: View, known: Known, ids: readonly Id[], link: LinkKind): Promise<readonly Dependent[]> {
  if (ids.length === 0) return []
  const found = await view.linked(ids, link, 'in')
  return [...found].flatMap(([on, entries]) =>
    entries.filter(({ id }) => !known.isChanged(id)).map((entry) => ({ entry, on })),
  )
}

/** Through a post, an arrangement relies on the post's body. */
async function throughPosts(view: View, known: Known, posts: readonly Dependent[]): Promise<readonly Dependent[]> {
  const on = new Map(posts.filter(({ entry }) => entry.kind === 'Post').map((post) => [post.entry.id, post.on]))
  const found = await Promise.all(
    (['FIRST_POST', 'SECOND_POST'] as const).map((link) => referring(view, known, [...on.keys()], link)),
  )
  return found.flat().map(({ entry, on: post }) => ({ entry, on: on.get(post) ?? post }))
}

/** What the store keeps that may no longer hold once these entries are put; nothing that they say anything about themselves. */
export async function dependentsOf(view: View, known: Known, put: readonly Entry[]): Promise<readonly Dependent[]> {
  const touched = put.flatMap((entry) =>
    linksTouched(entry, known.before(entry.id)).map((link) => [link, entry.id] as const),
  )
  const found: Dependent[] = []
  for (const [link, pairs] of Map.groupBy(touched, ([link]) => link))
    found.push(
      ...(await referring(
        view,
        known,
        pairs.map(([, id]) => id),
        link,
      )),
    )
  return [...found, ...(await throughPosts(view, known, found))]
}

/** What the store keeps that refers to these, and would then refer to nothing. */
export async function referrersOf(view: View, known: Known, ids: readonly Id[]): Promise<readonly Dependent[]> {
  const found: Dependent[] = []
  for (const link of REFERENCES) found.push(...(await referring(view, known, ids, link)))
  return [...new Map(found.map((one) => [`${one.on} ${one.entry.id}`, one])).values()]
}
