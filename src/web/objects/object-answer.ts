import { named, type Part, pairName, provisionLine, type Telling } from '../frame/fact-line.ts'
import type { AsOf } from '../generated/objects.ts'
import { ObjectOfDocument, type ObjectOfQuery } from '../generated/objects.ts'
import { AskError, ask } from '../state/ask.ts'

type AnyObject = NonNullable<NonNullable<ObjectOfQuery['nodes']>[number]>
export type Kind = AnyObject['__typename']

/** An object of one kind, with all that its page tells. */
export type ObjectOf<K extends Kind> = Extract<AnyObject, { readonly __typename: K }>
export type { AnyObject }

/** @throws AskError NOT_FOUND where the view has no such object */
export async function readObject(key: string, at: AsOf, lang: string, signal: AbortSignal): Promise<AnyObject> {
  const { data } = await ask(ObjectOfDocument, { key, at, lang }, signal)
  const [one] = data.nodes ?? []
  if (!one) throw new AskError('NOT_FOUND', `No object ${key} is recorded in this view.`)
  return one
}

interface Called {
  readonly name: string
}

/** What is joined, by its names; null: none of it is known by one. */
function joined(ends: readonly (Called | null)[], between: string): string | null {
  const names = ends.flatMap((end) => end?.name ?? [])
  return names.length === 0 ? null : names.join(` ${between} `)
}

/** What an object is called: one without a name of its own by what it joins or does, else by its key. */
export function titleOf(one: AnyObject, telling: Telling): readonly Part[] {
  const { heldWith, mergedWith } = telling.chartWords
  switch (one.__typename) {
    case 'ConcurrentHolding':
      return [{ text: joined([one.mainPost, one.concurrentPost], heldWith) ?? one.key }]
    case 'BodyMerger':
      return [{ text: joined(one.components, mergedWith) ?? one.key }]
    case 'PostPair': {
      const [main, concurrent] = [one.mainPostType?.name, one.concurrentPostType?.name]
      return [{ text: pairName({ code: one.code, main, concurrent }, telling.chartWords) }]
    }
    case 'Effect':
      return provisionLine(one, telling)
    default:
      return [
        'nameLanguage' in one
          ? named('fullName' in one ? one.fullName : one.name, one.nameLanguage, telling)
          : { text: one.key },
      ]
  }
}
