// `report.js STEP_FAILED REPORT…`: reads vitest's JSON reports, one of each run, names what was skipped and failed in them,
// and prints the one line that sums them all up.
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Skips that are known and why, by the beginning of the test's full name. Any other skip fails the run. */
const KNOWN_SKIPS = {}
const reasonOf = (test) => Object.entries(KNOWN_SKIPS).find(([start]) => test.fullName.startsWith(start))?.[1]

/** What a report says, by run: its tests by how they went, and the files that could not be loaded or whose hook broke. */
function read(file) {
  const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : []
  const tests = results.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed')
  const broken = tests.filter(({ status }) => status === 'failed')
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  const unread = results
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    )
    .map(({ name, message }) => `${name}: ${message}`)
  if (tests.length === 0 && unread.length === 0) unread.push('It ran no test.')
  return { run: basename(file, '.json'), passed, broken, skipped, unread }
}

const [stepFailed, ...files] = process.argv.slice(2)
const runs = files.map(read)

console.log('')
for (const { run, passed, broken, skipped, unread } of runs) {
  console.log(`${run}: ${passed.length} passed`)
  for (const what of unread) console.log(`failed: ${run}: ${what}`)
  for (const test of broken) console.log(`failed: ${run}: ${test.fullName}`)
  for (const test of skipped)
    console.log(`skipped: ${run}: ${test.fullName} (${reasonOf(test) ?? 'not explained: fails the run'})`)
}

const sum = (count) => runs.reduce((total, run) => total + count(run), 0)
const broken = sum((run) => run.broken.length + run.unread.length)
const skipped = sum((run) => run.skipped.length)
const unexplained = sum((run) => run.skipped.filter((test) => reasonOf(test) === undefined).length)

const red = stepFailed !== '0' || broken > 0 || unexplained > 0
process.exitCode = red ? 1 : 0
// A red run never sums up as "0 failed": what failed outside the tests counts as one.
const failed = Math.max(broken, red ? 1 : 0)
console.log(`${sum((run) => run.passed.length)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
