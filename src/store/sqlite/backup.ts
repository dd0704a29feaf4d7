import { existsSync } from 'node:fs'
import type { Revision } from '../../model/as-of.ts'
import { Conflict } from '../../model/errors.ts'
import { copySoundly } from './copy-soundly.ts'
import { connect } from './driver.ts'
import { headOf } from './revisions.ts'

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
