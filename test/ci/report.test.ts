import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/api.ts'

type Status = 'passed' | 'failed' | 'skipped'
const folder = await temporaryFolder()

/** What the check says of runs in which tests went like this; `missing` has no report. */
async function summary(runs: Record<string, readonly Status[]>, { stepFailed = false, missing = '' } = {}) {
  const files = Object.keys(runs).map((run) => join(folder, `${run}.json`))
  for (const [run, tests] of Object.entries(runs)) {
    const assertionResults = tests.map((status, at) => ({ status, fullName: `test ${at}` }))
    await writeFile(
      join(folder, `${run}.json`),
      JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] }),
    )
  }
  if (missing) files.push(join(folder, missing))
  const { status, stdout } = spawnSync(process.execPath, ['.ci/report.js', stepFailed ? '1' : '0', ...files])
  return { status, lines: String(stdout).trim().split('\n') }
}

test('the check sums up its runs in the last line', async () => {
  expect(await summary({ whole: ['passed', 'passed'], other: ['passed'] })).toEqual({
    status: 0,
    lines: ['whole: 2 passed', 'other: 1 passed', '3 passed, 0 failed'],
  })
})

test.each<[string, Parameters<typeof summary>, string]>([
  ['a test fails', [{ whole: ['passed'], other: ['failed'] }], '1 passed, 1 failed'],
  ['a test is skipped', [{ whole: ['passed'], other: ['passed', 'skipped'] }], '2 passed, 1 failed, 1 skipped'],
  ['a run has no test', [{ whole: ['passed'], other: [] }], '1 passed, 1 failed'],
  ['a run left no report', [{ whole: ['passed'] }, { missing: 'other.json' }], '1 passed, 1 failed'],
  ['a step beside the tests fails', [{ whole: ['passed'] }, { stepFailed: true }], '1 passed, 1 failed'],
])('the check fails when %s', async (_, what, last) => {
  const { status, lines } = await summary(...what)
  expect(lines.at(-1)).toBe(last)
  expect(status).toBe(1)
})
