import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Damaged } from '../model/errors.ts'

/** A step from one form of a store to the next, as a file of the program. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly checksum: string
}
/** One as a store remembers it. */
export type Applied = Pick<Migration, 'number' | 'name' | 'checksum'>

const NUMBER = /^V(\d{3})__\w+\.\w+$/

function migrationIn(folder: string, name: string): Migration {
  // An editor or version control may have rewritten the ends of its lines.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  const checksum = createHash('sha256').update(text).digest('hex')
  return { number: Number(NUMBER.exec(name)?.[1] ?? Number.NaN), name, text, checksum }
}

/**
 * The migrations that a folder brings, numbered from 1 without a gap.
 * @throws Damaged where one is missing
 */
export function migrationsIn(folder: string, extension: string): readonly Migration[] {
  const all = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => migrationIn(folder, file))
  const wrong = all.find(({ number }, at) => number !== at + 1)
  if (!wrong && all.length > 0) return all
  throw new Damaged(
    `The installation is incomplete: ${wrong ? `before "${wrong.name}" a migration is missing` : `"${folder}" has no migrations`}.`,
    'Install the program again.',
  )
}

/**
 * Refuses a store whose past is not the one this program knows.
 * @param store how a message names it
 * @param isKnownAs whether a checksum is one that this migration has, or once had
 */
export function refuseAnotherPast(
  store: string,
  applied: readonly Applied[],
  known: readonly Migration[],
  isKnownAs = ({ checksum }: Migration, other: string) => checksum === other,
): void {
  const wrong = applied.find(({ number, checksum }) => {
    const same = known[number - 1]
    return same === undefined || !isKnownAs(same, checksum)
  })
  if (!wrong) return
  const unknown = known[wrong.number - 1] === undefined
  throw new Damaged(
    `The store ${store} was made with migration "${wrong.name}", which this program ${unknown ? 'does not have' : 'has with another content'}.`,
    unknown
      ? 'Use the version of the program that made it.'
      : 'Install the program again; migrations are never edited.',
  )
}
