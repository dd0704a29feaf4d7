import { z } from 'zod'
import { BodyMerger, ConcurrentHolding } from './arrangement.ts'
import { ChangeEvent } from './change-event.ts'
import { Directive } from './directive.ts'
import { Document } from './document.ts'
import { Effect, Obligation } from './effect.ts'
import { faultIn } from './entry-faults.ts'
import { Incorrect } from './errors.ts'
import { OrganizationType, PostType } from './general-model.ts'
import { Organization } from './organization.ts'
import { Occupancy, Person } from './person.ts'
import { PilotModel, PostPair } from './pilot-model.ts'
import { Place } from './place.ts'
import { brokenTextIn } from './plain-text.ts'
import { Post } from './post.ts'
import { Proposal } from './proposal.ts'
import { CountAssertion, Criticism, ExecutionReport, OpenQuestion } from './remarks.ts'
import { Term } from './term.ts'
import { quoted, sentence, shortened } from './text.ts'

/** Anything the store keeps: a fact, or a proposal that is none yet. `kind` tells which. */
export const Entry = z.discriminatedUnion('kind', [
  Place,
  Organization,
  Post,
  OrganizationType,
  PostType,
  Person,
  Occupancy,
  Directive,
  Document,
  PilotModel,
  PostPair,
  ConcurrentHolding,
  BodyMerger,
  Effect,
  Obligation,
  ChangeEvent,
  ExecutionReport,
  CountAssertion,
  Criticism,
  OpenQuestion,
  Proposal,
  Term,
])
export type Entry = z.infer<typeof Entry>
export type Kind = Entry['kind']
/** The entry of one kind: `EntryOf<'Post'>` is a Post. */
export type EntryOf<K extends Kind> = Extract<Entry, { readonly kind: K }>
export const isKind = <K extends Kind>(kind: K, entry: Entry): entry is EntryOf<K> => entry.kind === kind

function refuseBrokenText(input: unknown): void {
  const path = brokenTextIn(input)?.join('.')
  if (path === undefined) return
  const message = 'is no well-formed text: it holds half of a character, or a field is called "__proto__".'
  throw new Incorrect(`Entry is not well formed: ${quoted(path)} ${message}`, 'Write it anew.', [{ path, message }])
}

/** Of the words of the schema, which name every key that it does not know. */
const LONGEST_MESSAGE = 1_000

/**
 * Reads one entry from outside.
 * @throws Incorrect with every fault found, each with its path
 */
export function parseEntry(input: unknown): Entry {
  refuseBrokenText(input)
  const read = Entry.safeParse(input, { error: faultIn })
  if (read.success) return read.data
  const issues = read.error.issues.map(({ path, message }) => ({
    path: shortened(path.join('.')),
    message: shortened(message, LONGEST_MESSAGE),
  }))
  const id = typeof input === 'object' && input !== null && 'id' in input ? ` ${quoted(String(input.id))}` : ''
  const first = issues[0]
  throw new Incorrect(
    `Entry${id} is not well formed: ${first?.path || 'the whole'}: ${sentence(first?.message ?? 'unreadable')}`,
    issues.length > 1 ? 'Correct it, and the other faults that are listed.' : 'Correct it and try again.',
    issues,
    { cause: read.error },
  )
}
