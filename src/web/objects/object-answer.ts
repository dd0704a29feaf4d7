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

/** What an object is called; one without a name by its key. */
export const nameOf = (one: AnyObject): string => {
  if ('fullName' in one) return one.fullName
  if ('name' in one) return one.name
  return 'subject' in one ? one.subject : one.key
}
