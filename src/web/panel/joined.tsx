import { Failure } from '../frame/states.tsx'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { readJoined } from './joined-answer.ts'
import { PartnerRows } from './partners.tsx'

/** What a post or body that is not drawn is joined with, and how that stands on the day: also of what is gone, or not there yet. */
export function Joined({ id }: { readonly id: string }) {
  const { at, lang, restingDay, words } = useScene()
  const view = at(restingDay)
  const loaded = useLoaded(`joined ${lang} ${id} ${JSON.stringify(view)}`, (signal) =>
    readJoined(id, view, restingDay, lang, signal),
  )
  const { value, error } = loaded
  if (error) return <Failure {...loaded} words={words} />
  if (!value) return null
  const posts = value.posts.filter(({ key }) => value.rowsAt(key).length > 0)
  return (
    <>
      <PartnerRows whole={value.whole} rows={value.rowsAt(id)} id={id} />
      {posts.map(({ key, name }) => (
        <section key={key} class="posts">
          <button type="button" class="plain" onClick={() => go({ chosen: key })}>
            {name}
          </button>
          <PartnerRows whole={value.whole} rows={value.rowsAt(key)} id={key} />
        </section>
      ))}
    </>
  )
}
