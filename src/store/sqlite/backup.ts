import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Conflict } from '../../model/errors.ts'
import { connect } from './driver.ts'
import { translate } from './errors.ts'
import { quickCheck } from './open.ts'

/** For another process's lock. */
const WAIT_MS = 5000

/** What was written is on the disk when this returns. */
function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

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

/**
 * Copies under a temporary name, verifies the copy, and only then gives it its own.
 * @throws Conflict when the target exists: a backup never replaces anything
 */
export async function backUp(file: string, target: string, progress: (done: number) => void): Promise<void> {
  if (existsSync(target)) throw new Conflict(`The file "${target}" exists.`, 'Name a file that does not exist yet.')
  const part = `${target}.part`
  const source = connect(file, { readOnly: true, waitMs: WAIT_MS })
  try {
    await source.copyTo(part, progress)
    verify(part)
    sync(part)
    renameSync(part, target)
    sync(dirname(target))
  } catch (error) {
    rmSync(part, { force: true })
    throw translate(target, error)
  } finally {
    source.close()
  }
}
