import { existsSync } from 'node:fs'
import { Conflict } from '../../model/errors.ts'
import { copySoundly } from './copy-soundly.ts'

/** @throws Conflict when the target exists: a backup never replaces anything */
export async function backUp(file: string, target: string, progress: (done: number) => void): Promise<void> {
  const refuseExisting = () => {
    if (existsSync(target)) throw new Conflict(`The file "${target}" exists.`, 'Name a file that does not exist yet.')
  }
  refuseExisting()
  // Another backup to the same target may be quicker.
  await copySoundly(file, target, progress, refuseExisting)
}
