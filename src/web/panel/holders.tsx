import type { ExistenceState } from '../../model/standing.ts'
import { HeldWhen } from '../frame/held-when.tsx'
import { Link, objectChange } from '../frame/link.tsx'
import type { HolderFragment } from '../generated/details.ts'
import { useScene } from '../state/scene.ts'

/** An arrangement of which it is asked who holds its two posts. */
export interface Held {
  readonly mainPost: { readonly key: string } | null
  readonly concurrentPost: { readonly key: string } | null
  readonly knownHolders: readonly HolderFragment[]
}

const SUREST_FIRST: readonly ExistenceState[] = ['YES', 'PRESUMED', 'UNKNOWN', 'NO']
const doubt = ({ exists }: HolderFragment['occupancies'][number]) => SUREST_FIRST.indexOf(exists?.state ?? 'UNKNOWN')

/** Both posts are held together as surely as the less sure of them is; of each its surest time counts. */
export function leastSure({ mainPost, concurrentPost }: Held, { occupancies }: HolderFragment) {
  const surest = [mainPost, concurrentPost].flatMap((end) =>
    occupancies
      .filter(({ post }) => post?.key === end?.key)
      .toSorted((a, b) => doubt(a) - doubt(b))
      .slice(0, 1),
  )
  return surest.toSorted((a, b) => doubt(b) - doubt(a))[0] ?? null
}

/** Who holds both posts, as sure as that is on the day; that nobody is named is said as well. */
export function Holders({ held }: { readonly held: readonly Held[] }) {
  const { words } = useScene()
  const all = held.flatMap((one) => one.knownHolders.map((person) => ({ person, time: leastSure(one, person) })))
  if (held.length === 0) return null
  return (
    <div class="holders">
      {words.roles['HOLDER']}: {all.length === 0 ? <span class="soft">{words.noHolder}</span> : null}
      <ul class="plain">
        {all.map(({ person: { key, name }, time }) => (
          <li key={key}>
            <Link to={objectChange(key)}>{name}</Link> {time ? <HeldWhen {...time} /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
