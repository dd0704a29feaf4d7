import { Link, placeChange } from '../frame/link.tsx'
import { Failure, Waiting } from '../frame/states.tsx'
import type { EvidencedFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { useKept } from '../state/use-kept.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { readFollowing } from './following-answer.ts'
import { More } from './more.tsx'
import { ReadSo, Since } from './sections.tsx'

/** The posts held together, or the bodies run as one: a place may have several. */
function joinedIn(one: EvidencedFragment): string {
  const ends = 'components' in one ? one.components : [one.mainPost, one.concurrentPost]
  return ends.flatMap((end) => end?.name ?? []).join(' – ')
}

function One({ one }: { readonly one: EvidencedFragment }) {
  const { chartWords } = useScene()
  const { key, basis, place, standing, exists } = one
  return (
    <li>
      {place ? <Link to={{ ...placeChange(place.key), chosen: key }}>{place.fullName}</Link> : key}{' '}
      <Since standing={standing} /> <ReadSo basis={basis} />{' '}
      {exists && exists.state !== 'YES' ? <small>{chartWords.existence[exists.state]} </small> : null}
      <small>{joinedIn(one)}</small>
    </li>
  )
}

/** Where a model, or a pair of one, is on record as carried out, with how it stands there on the day: each the way to its chart, with it chosen. */
export function EvidencedAt({ of }: { readonly of: string }) {
  const { at, lang, words } = useScene()
  const [pages, keepPages] = useKept(`following ${of}`, 1)
  const asked = { key: of, at: at(), lang }
  const loaded = useLoaded(`following ${pages} ${JSON.stringify(asked)}`, (signal) =>
    readFollowing(asked, pages, signal),
  )
  const { value, error, isBusy } = loaded
  if (!value) return error ? <Failure {...loaded} words={words} /> : <Waiting words={words} />
  const { ones, count } = value
  if (ones.length === 0) return <p class="soft">{words.evidencedNowhere}</p>
  return (
    <>
      <ul class="plain places">
        {ones.map((one) => (
          <One key={one.key} one={one} />
        ))}
      </ul>
      {error ? <Failure {...loaded} words={words} /> : null}
      <More shown={ones.length} count={count} isBusy={isBusy} onMore={() => keepPages(value.pages + 1)} />
    </>
  )
}
