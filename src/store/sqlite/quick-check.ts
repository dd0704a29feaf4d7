import { Damaged } from '../../model/errors.ts'
import type { Connection } from './driver.ts'

/** @throws Damaged when the engine finds the file's structure broken */
export function quickCheck(file: string, connection: Connection): void {
  const found = connection.all<{ readonly quick_check: string }>('PRAGMA quick_check(10)')
  const faults = found.map(({ quick_check }) => quick_check).filter((line) => line !== 'ok')
  if (faults.length === 0) return
  throw new Damaged(
    `The store "${file}" is corrupt: ${faults.join('; ')}.`,
    'Restore it from a backup; keep the damaged file for inquiry.',
  )
}
