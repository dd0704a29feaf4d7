import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Entry, parseEntry } from '../../model/entry.ts'
import { Incorrect } from '../../model/errors.ts'
import type { Id } from '../../model/ids.ts'
import { Id as AnyId } from '../../model/ids.ts'
import { type Located, readArray, readBytes } from './files.ts'
import { refuse } from './refuse.ts'

const TABLES = [
  'places.csv',
  'place-changes.csv',
  'organization-types.csv',
  'post-types.csv',
  'exceptions.csv',
  'directives.csv',
  'events.csv',
  'successions.csv',
  'succession-titles.csv',
]
const CORRECTIONS = 'corrections.json'

/** The files of entries in one folder of the seed, in order. Anything that would be passed over in silence is refused. */
async function entryFiles(folder: string, within: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, within)).catch((error: unknown) =>
    refuse([{ path: within, message: `is named in revisions.json, but there is no such folder.` }], error),
  )
  const files = names.filter((name) => name.endsWith('.json') && name !== CORRECTIONS).sort()
  const lost = names.filter((name) => ![...files, ...TABLES, CORRECTIONS].includes(name))
  if (lost.length > 0)
    refuse(
      lost.map((name) => ({
        path: `${within}/${name}`,
        message: `is no file of the seed; tables are ${TABLES.join(', ')}.`,
      })),
    )
  return files
}

const HeldFile = z.looseObject({
  held: z.strictObject({ file: z.string().min(1), sha256: z.string(), bytes: z.int() }),
})

/** A document whose text lies in a file of its own, with the hash and size that the text must have. */
async function withText(folder: string, { value, where }: Located<unknown>): Promise<unknown> {
  const read = HeldFile.safeParse(value)
  if (!read.success) return value
  const { file, sha256, bytes } = read.data.held
  const content = await readBytes(folder, file)
  if (content === null) return refuse([{ path: `${where}, held.file`, message: `there is no file "${file}".` }])
  const found = createHash('sha256').update(content).digest('hex')
  if (found !== sha256 || content.length !== bytes) {
    const message = `"${file}" has ${content.length} bytes and SHA-256 ${found}; restore the text byte for byte, line ends too.`
    return refuse([{ path: `${where}, held`, message }])
  }
  return { ...read.data, held: { text: content.toString('utf8'), sha256, bytes } }
}

/** Reads a value as an entry; a fault names the place in the file. */
export function located({ value, where }: Located<unknown>): Located<Entry> {
  try {
    return { value: parseEntry(value), where }
  } catch (error) {
    if (!(error instanceof Incorrect)) throw error
    return refuse(
      error.issues.map(({ path, message }) => ({ path: path === '' ? where : `${where}, ${path}`, message })),
      error,
    )
  }
}

/** The entries of every JSON file in one folder of the seed. @param only of this file alone */
export async function readEntries(folder: string, within: string, only?: string): Promise<readonly Located<Entry>[]> {
  const files = (await entryFiles(folder, within)).filter((name) => only === undefined || name === only)
  const raw = await Promise.all(files.map((name) => readArray(folder, `${within}/${name}`)))
  const elements = raw.flatMap((array) => array ?? [])
  return Promise.all(
    elements.map(async (element) => located({ value: await withText(folder, element), where: element.where })),
  )
}

const Correction = z.strictObject({ id: AnyId, set: z.record(z.string(), z.unknown()), why: z.string().min(1) })

/**
 * The entries that `corrections.json` changes: each as known before, with the given fields replaced.
 * A reviewer sees only what later sources add; the earlier statement stays on record.
 */
export async function readCorrections(
  folder: string,
  within: string,
  known: ReadonlyMap<Id, Entry>,
): Promise<readonly Located<Entry>[]> {
  const elements = (await readArray(folder, `${within}/${CORRECTIONS}`)) ?? []
  return elements.map(({ value, where }) => {
    const read = Correction.safeParse(value)
    if (!read.success)
      return refuse(read.error.issues.map(({ path, message }) => ({ path: `${where}, ${path.join('.')}`, message })))
    const before = known.get(read.data.id)
    if (before) return located({ value: { ...before, ...read.data.set }, where })
    return refuse([
      { path: `${where}, id`, message: `"${read.data.id}" is in no earlier revision; write it as an entry.` },
    ])
  })
}
