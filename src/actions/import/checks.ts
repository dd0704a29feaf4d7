import { Incorrect, type Issue } from '../../model/errors.ts'
import { sentence } from '../../model/text.ts'
import { moreFaults } from '../file-faults.ts'
import { type Group, lineName } from './groups.ts'

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

function lineOf(path: string, { lines, retract }: Group): { readonly where: string; readonly field: string } {
  const [list, at, ...rest] = path.split('.')
  const where = list === 'put' ? lineName(lines[Number(at)]) : (retract[Number(at)]?.where ?? lineName(undefined))
  return { where, field: rest.join('.') }
}

/** Issues of the changes that a group records, at their lines in the file: `put.3.parent` is `line 7, parent`. */
export const atLines = (issues: readonly Issue[], group: Group): readonly Issue[] =>
  issues.map(({ path, message, first }) => {
    const { where, field } = lineOf(path, group)
    const told = first === undefined ? message : `${message} It stands on ${lineOf(first, group).where} already.`
    return { path: field === '' ? where : `${where}, ${field}`, message: told }
  })

const numberOf = ({ path }: Issue): number => Number(/^line (\d+)/.exec(path)?.[1] ?? Number.POSITIVE_INFINITY)

/** In the order of the lines; what is of no line comes last. */
export const inLineOrder = (issues: readonly Issue[]): readonly Issue[] =>
  issues.toSorted((one, other) => (numberOf(one) === numberOf(other) ? 0 : numberOf(one) - numberOf(other)))
