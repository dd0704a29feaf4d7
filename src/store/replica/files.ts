import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where replicas lie, of which world, and in which form this program writes them. */
export interface Shelf {
  readonly folder: string
  readonly world: string
  readonly form: number
}

const NAME = /^([0-9a-f-]{36})\.(\d+)\.[0-9a-f-]{36}\.db$/
const BESIDE = ['', '-wal', '-shm', '-journal']

const changedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** The replicas of a world in this program's form, the one that was written last before others. */
export function replicasOn({ folder, world, form }: Shelf): readonly string[] {
  const own = readdirSync(folder).filter((name) => {
    const [, of, madeIn] = NAME.exec(name) ?? []
    return of === world && Number(madeIn) === form
  })
  return own.map((name) => join(folder, name)).toSorted((a, b) => changedAt(b) - changedAt(a))
}

/**
 * A name that no file had before. One that is taken away may still be open in another process, which would take away what it has
 * beside it, too: under the old name that were another's.
 */
export const newName = ({ folder, world, form }: Shelf): string => join(folder, `${world}.${form}.${randomUUID()}.db`)

/** An empty file for this user alone, in which a store may be begun. */
export const makeEmpty = (file: string): void => closeSync(openSync(file, 'wx', 0o600))

export function remove(file: string): void {
  for (const end of BESIDE) rmSync(`${file}${end}`, { force: true })
}
