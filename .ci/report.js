// Reads vitest's JSON report, names what was skipped and failed, and prints the one line that sums up the run.
import { existsSync, readFileSync } from 'node:fs'

/** Skips that are known and why, by the beginning of the test's full name. Any other skip fails the run. */
const KNOWN_SKIPS = {}

const stepFailed = process.argv[2] !== '0'
const report = existsSync(process.env.REPORT)
  ? JSON.parse(readFileSync(process.env.REPORT, 'utf8'))
  : { testResults: [] }

const tests = report.testResults.flatMap((file) => file.assertionResults)
const passed = tests.filter((test) => test.status === 'passed')
const broken = tests.filter((test) => test.status === 'failed')
const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
/** Files that failed as a whole: they could not be loaded, or a hook broke. */
const unread = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
)

const reasonOf = (test) => Object.entries(KNOWN_SKIPS).find(([start]) => test.fullName.startsWith(start))?.[1]
const unexplained = skipped.filter((test) => reasonOf(test) === undefined)

console.log('')
for (const file of unread) console.log(`failed: ${file.name}: ${file.message}`)
for (const test of broken) console.log(`failed: ${test.fullName}`)
for (const test of skipped)
  console.log(`skipped: ${test.fullName} (${reasonOf(test) ?? 'not explained: fails the run'})`)

const red = stepFailed || unread.length > 0 || broken.length > 0 || unexplained.length > 0
process.exitCode = red ? 1 : 0
// A red run never sums up as "0 failed": what failed outside the tests counts as one.
const failed = Math.max(broken.length + unread.length, red ? 1 : 0)
const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
console.log(`${passed.length} passed, ${failed} failed${tail}`)
