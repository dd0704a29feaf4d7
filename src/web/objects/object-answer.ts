import {
  type AsOf,
  ObjectOfDocument,
  type ObjectOfQuery,
  RecordOfDocument,
  type RecordOfQuery,
} from '../generated/objects.ts'
import { AskError, ask } from '../state/ask.ts'

/** The kinds that the second question tells of, by what their keys begin with. */
const TOLD_APART = {
  OrganizationType: 'type',
  PostType: 'type',
  Term: 'term',
  ChangeEvent: 'event',
  Occupancy: 'occupancy',
  Obligation: 'obligation',
  ExecutionReport: 'report',
  CountAssertion: 'remark',
  Criticism: 'remark',
  OpenQuestion: 'remark',
  Proposal: 'proposal',
} as const
type Apart = keyof typeof TOLD_APART

type OneOf<Q extends { readonly nodes: readonly unknown[] | null }> = NonNullable<NonNullable<Q['nodes']>[number]>
type OfRecord = Extract<OneOf<RecordOfQuery>, { readonly __typename: Apart }>
type OfObject = Exclude<OneOf<ObjectOfQuery>, { readonly __typename: Apart }>

/** Any object, with all that its page tells. */
export type AnyObject = OfObject | OfRecord
export type Kind = AnyObject['__typename']
/** The same of one kind. */
export type ObjectOf<K extends Kind> = Extract<AnyObject, { readonly __typename: K }>

const PREFIXES: ReadonlySet<string> = new Set(Object.values(TOLD_APART))
const isApart = <T extends { readonly __typename: string }>(
  one: T,
): one is Extract<T, { readonly __typename: Apart }> => Object.hasOwn(TOLD_APART, one.__typename)

interface Asked {
  readonly key: string
  readonly at: AsOf
  readonly lang: string
}

const missing = (key: string): AskError => new AskError('NOT_FOUND', `No object ${key} is recorded in this view.`)

async function readRecord(asked: Asked, signal: AbortSignal): Promise<OfRecord> {
  const { data } = await ask(RecordOfDocument, asked, signal)
  const [one] = data.nodes ?? []
  if (one && isApart(one)) return one
  throw missing(asked.key)
}

/**
 * By a key one question is enough; of what an opaque id names, the first answer says the kind.
 * @throws AskError NOT_FOUND where the view has no such object
 */
export async function readObject(key: string, at: AsOf, lang: string, signal: AbortSignal): Promise<AnyObject> {
  const asked = { key, at, lang }
  if (PREFIXES.has(key.split('/')[0] ?? '')) return readRecord(asked, signal)
  const { data } = await ask(ObjectOfDocument, asked, signal)
  const [one] = data.nodes ?? []
  if (!one) throw missing(key)
  return isApart(one) ? readRecord(asked, signal) : (one as OfObject)
}
