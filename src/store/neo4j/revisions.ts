import { NOTHING_RECORDED, type Revision } from '../../model/as-of.ts'
import { NotFound } from '../../model/errors.ts'
import { momentOf } from '../recording.ts'
import type { Run } from './driver.ts'

/** How a revision is given back, wherever it was found as `r`. */
export const GIVE = 'RETURN r.number AS number, r.instant AS instant, r.by AS `by`, r.source AS source, r.note AS note'
const LAST = 'ORDER BY r.number DESC LIMIT 1'
const HEAD = `MATCH (r:Revision) WHERE r.number > 0 ${GIVE} ${LAST}`
const HEAD_AND_ORDER = `MATCH (r:Revision) WHERE r.number > 0 ${GIVE}, COLLECT { MATCH (m:Meta {key: 'head'}) RETURN m.order } AS marks ${LAST}`
const NUMBERED = `MATCH (r:Revision {number: $number}) ${GIVE}`
const BEFORE = `MATCH (r:Revision) WHERE r.moment <= $moment ${GIVE} ORDER BY r.moment DESC, r.number DESC LIMIT 1`

export const headOf = async (run: Run): Promise<Revision> => (await run<Revision>(HEAD))[0] ?? NOTHING_RECORDED

/** The latest revision, with the mark of the order that everything is listed in. */
export async function headAndOrderOf(run: Run): Promise<{ readonly head: Revision; readonly mark: string | null }> {
  const [row] = await run<Revision & { readonly marks: readonly (string | null)[] }>(HEAD_AND_ORDER)
  if (!row) return { head: NOTHING_RECORDED, mark: null }
  const { marks, ...head } = row
  return { head, mark: marks[0] ?? null }
}

async function numbered(run: Run, number: number): Promise<Revision> {
  const found = number === 0 ? NOTHING_RECORDED : (await run<Revision>(NUMBERED, { number }))[0]
  if (found) return found
  throw new NotFound(`No revision ${number} is recorded.`, `The latest is ${(await headOf(run)).number}.`)
}

/** @throws NotFound when no revision has the number */
export async function revisionFor(
  run: Run,
  wanted: { readonly number: number } | { readonly before: string },
): Promise<Revision> {
  if ('number' in wanted) return numbered(run, wanted.number)
  return (await run<Revision>(BEFORE, { moment: momentOf(wanted.before) }))[0] ?? NOTHING_RECORDED
}
