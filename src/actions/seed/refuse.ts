import { Incorrect, type Issue } from '../../model/errors.ts'
import { sentence } from '../../model/text.ts'
import { moreFaults } from '../file-faults.ts'

/** Refuses files with everything found wrong in them; the loader appends only when nothing is. */
export function refuse(issues: readonly Issue[], cause?: unknown): never {
  const [first] = issues
  const what = `The seed cannot be loaded: ${first?.path ?? ''}: ${sentence(first?.message ?? '')}${moreFaults(issues)}`
  throw new Incorrect(what, 'Nothing was recorded; correct it and load again.', issues, { cause })
}
