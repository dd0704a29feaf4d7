import { Link, placeChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import type { ObjectOf } from './object-answer.ts'
import { Since } from './sections.tsx'

type Model = ObjectOf<'PilotModel'>
type Evidenced = NonNullable<Model['followingHoldings'] | Model['followingMergers']>['nodes'][number]

/** The posts held together, or the bodies run as one: a place may have several. */
function joinedIn(one: Evidenced): string {
  const ends = 'components' in one ? one.components : [one.mainPost, one.concurrentPost]
  return ends.flatMap((end) => end?.name ?? []).join(' – ')
}

/** Where sources show a model carried out, with how it stands there on the day: each the way to its chart, with it chosen. */
export function EvidencedAt({ one }: { readonly one: Model }) {
  const { words, chartWords } = useScene()
  const lists = [one.followingHoldings, one.followingMergers]
  const all = lists.flatMap((list): readonly Evidenced[] => list?.nodes ?? [])
  const count = lists.reduce((sum, list) => sum + (list?.totalCount ?? 0), 0)
  if (all.length === 0) return <p class="soft">{words.evidencedNowhere}</p>
  return (
    <>
      <ul class="plain places">
        {all.map((one) => {
          const { key, place, standing, exists } = one
          return (
            <li key={key}>
              {place ? <Link to={{ ...placeChange(place.key), chosen: key }}>{place.fullName}</Link> : key}{' '}
              <Since standing={standing} />{' '}
              {exists && exists.state !== 'YES' ? <small>{chartWords.existence[exists.state]} </small> : null}
              <small>{joinedIn(one)}</small>
            </li>
          )
        })}
      </ul>
      {count > all.length ? (
        <p class="soft">
          {all.length} / {count}
        </p>
      ) : null}
    </>
  )
}
