import type { Entry } from '../../model/entry.ts'
import type { Issue } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { type LinkKind, REFERENCES } from '../../model/link.ts'
import { quoted } from '../../model/text.ts'
import type { View } from '../../store/store.ts'
import { quoteFaults } from '../integrity.ts'
import type { Located } from '../located.ts'
import type { World } from './checks.ts'
import type { Group } from './groups.ts'

/** Links that a quote goes with. */
const QUOTING: readonly LinkKind[] = ['EVIDENCED_BY']

const textOf = (entry: Entry | undefined): string | null =>
  entry?.kind === 'Document' ? (entry.held?.text ?? null) : null

/** Texts that the store holds and the file changes or drops. */
const changedTexts = ({ put }: Group, known: World): readonly Located<Entry>[] =>
  put.filter(({ value }) => {
    const before = textOf(known.get(value.id))
    return before !== null && before !== textOf(value)
  })

/** What the store keeps that refers to these, unless the file itself says something about it. */
async function referrersOf(view: View, of: readonly Id[], links: readonly LinkKind[], spoken: ReadonlySet<Id>) {
  const found = new Map<Id, Map<Id, Entry>>(of.map((id) => [id, new Map()]))
  for (const link of of.length === 0 ? [] : links)
    for (const [id, entries] of await view.linked(of, link, 'in'))
      for (const entry of entries) if (!spoken.has(entry.id)) found.get(id)?.set(entry.id, entry)
  return found
}

/**
 * What the store says that would no longer hold: quotes from a text that the file changes, references to what it retracts.
 * @param known what the store knows of the entries in the file
 */
export async function faultsLeft(view: View, group: Group, known: World): Promise<readonly Issue[]> {
  const spoken = new Set<Id>([...group.put.map(({ value }) => value.id), ...group.retract.map(({ value }) => value)])
  const texts = changedTexts(group, known)
  const ids = texts.map(({ value }) => value.id)
  const quoting = await referrersOf(view, ids, QUOTING, spoken)
  const gone = group.retract.map(({ value }) => value)
  const referring = await referrersOf(view, gone, REFERENCES, spoken)
  return [
    ...texts.flatMap(({ value: text, where }) =>
      [...(quoting.get(text.id)?.values() ?? [])].flatMap((value) =>
        quoteFaults({ value, where }, new Map([[text.id, text]])),
      ),
    ),
    ...group.retract.flatMap(({ value, where }) =>
      [...(referring.get(value)?.keys() ?? [])].map((id) => ({
        path: where,
        message: `${quoted(id)} refers to ${quoted(value)}, which would be retracted.`,
      })),
    ),
  ]
}
