import { Incorrect, type Issue } from '../../model/errors.ts'
import { sentence } from '../../model/text.ts'
import { moreFaults } from '../file-faults.ts'
import type { Group } from './groups.ts'

/** Refuses a file with everything found wrong in it; nothing wrong, nothing done. */
export function refuse(issues: readonly Issue[]): void {
  const [first] = issues
  if (!first) return
  throw new Incorrect(
    `The file cannot be imported: ${first.path}: ${sentence(first.message)}${moreFaults(issues)}`,
    'Nothing was recorded; correct it and import again.',
    issues,
  )
}

/** Issues of the changes that a group records, at their lines in the file: `put.3.parent` is `line 7, parent`. */
export const atLines = (issues: readonly Issue[], group: Group): readonly Issue[] =>
  issues.map(({ path, message }) => {
    const [list, at, ...rest] = path.split('.')
    const { where } = (list === 'put' ? group.put : group.retract)[Number(at)] ?? { where: 'the file' }
    return { path: rest.length === 0 ? where : `${where}, ${rest.join('.')}`, message }
  })
