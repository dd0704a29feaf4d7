import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Unavailable } from '../model/errors.ts'
import { quoted } from '../model/text.ts'

/** Node's own recursive way never ends where a parent can be seen but holds no folders, as below /proc. */
function make(folder: string): void {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** Makes a folder and those above it, for this user alone. @throws Unavailable naming the folder */
export function makeFolder(folder: string): void {
  try {
    make(folder)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Unavailable(
      `The folder ${quoted(folder)} cannot be made: ${why}.`,
      'Name another place with DUALHAT_STORE.',
      {
        cause,
      },
    )
  }
}
