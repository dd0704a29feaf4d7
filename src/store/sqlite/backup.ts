import { existsSync, renameSync } from 'node:fs'
import type { Revision } from '../../model/as-of.ts'
import { Conflict, Damaged } from '../../model/errors.ts'
import { sync, syncName } from '../named.ts'
import { type PartFile, partFile } from '../part-file.ts'
import { connect } from './driver.ts'
import { translate } from './errors.ts'
import { quickCheck } from './quick-check.ts'
import { headOf } from './revisions.ts'

/** For another process's lock. */
const WAIT_MS = 5000

function verify(file: string): void {
  const copy = connect(file, { readOnly: false, waitMs: 0 })
  try {
    // One file without a log beside it, so that renaming moves all of it.
    copy.exec('PRAGMA journal_mode = DELETE')
    quickCheck(file, copy)
  } finally {
    copy.close()
  }
}

/** A copy is as sound as what it was made from, so damage is the store's; all else is the target's. */
function faultOf(file: string, target: string, error: unknown): unknown {
  const fault = translate(target, error)
  if (!(fault instanceof Damaged)) return fault
  return new Damaged(
    `The store "${file}" is corrupt: its copy is not sound, and was not kept.`,
    'Run the check command to see what is damaged; restore an earlier backup.',
    { cause: fault },
  )
}

/**
 * Copies a store that may be in use: under a name of its own first, verified, and only then under the target's.
 * @param beforeNaming looks at the copy under its own name: the last chance to refuse, and what is returned
 */
export async function copySoundly<T>(
  file: string,
  target: string,
  progress: (done: number) => void,
  beforeNaming: (part: string) => T,
): Promise<T> {
  const source = connect(file, { readOnly: true, waitMs: WAIT_MS })
  let part: PartFile | null = null
  try {
    part = partFile(target)
    await source.copyTo(part.path, progress)
    verify(part.path)
    sync(part.path, 'r+')
    const seen = beforeNaming(part.path)
    renameSync(part.path, target)
    syncName(target)
    return seen
  } catch (error) {
    throw faultOf(file, target, error)
  } finally {
    part?.remove()
    source.close()
  }
}

function headIn(file: string): Revision {
  const copy = connect(file, { readOnly: true, waitMs: 0 })
  try {
    return headOf(copy)
  } finally {
    copy.close()
  }
}

/**
 * @returns the latest revision in the copy: others may have been recorded in the store meanwhile
 * @throws Conflict when the target exists: a backup never replaces anything
 */
export async function backUp(file: string, target: string, progress: (done: number) => void): Promise<Revision> {
  const refuseExisting = () => {
    if (existsSync(target)) throw new Conflict(`The file "${target}" exists.`, 'Name a file that does not exist yet.')
  }
  refuseExisting()
  return copySoundly(file, target, progress, (part) => {
    // Another backup to the same target may be quicker.
    refuseExisting()
    return headIn(part)
  })
}
