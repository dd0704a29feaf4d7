import { parseArgs } from 'node:util'
import { type Laboratory, laboratory } from './laboratory.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { sourceFilesAt } from './source-files.ts'
import { roundsFor } from './which-tests.ts'

const HELP = `npm run mutate -- [PATH…] [--sample N] [--seed N] [--wide]
Makes small faults in the files, one at a time, and runs the tests that should notice; prints what was not noticed.
Default: src/rules src/answers src/graphql/lists, every mutant. --sample takes so many of each file, by --seed.
The test of the file's own name is run, then those of its room for what that lets pass; with --wide, tests of the whole too.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    wide: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** Some of them, in an order that the seed decides. */
function sampled(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  const some = mutants.map((mutant) => [next(), mutant] as const).toSorted(([a], [b]) => a - b)
  return some
    .slice(0, count)
    .map(([, mutant]) => mutant)
    .toSorted((a, b) => a.line - b.line)
}

const shortly = (text: string) => (text === '' ? 'nothing' : text.replace(/\s+/g, ' ').slice(0, 70))
const told = (file: string, { line, was, now }: Mutant) => `${file}:${line}  ${shortly(was)}  →  ${shortly(now)}`

/** How long the tests take on the file as it is, where each of them must pass. */
async function timeOf(lab: Laboratory, file: string, text: string, tests: readonly string[]): Promise<number> {
  const started = performance.now()
  const { killedBy } = await lab.attempt({ file, text, tests }, 600_000)
  if (killedBy !== null) throw new Error(`${file} as it is already fails: ${killedBy}`)
  return performance.now() - started
}

async function survivorsOf(lab: Laboratory, file: string, text: string, mutants: readonly Mutant[]) {
  let left = mutants
  for (const tests of roundsFor(file, values.wide)) {
    if (left.length === 0) break
    const limitMs = 10 * (await timeOf(lab, file, text, tests)) + 10_000
    const survived: Mutant[] = []
    for (const mutant of left) {
      const { killedBy } = await lab.attempt({ file, text: mutant.text, tests }, limitMs)
      if (killedBy === null) survived.push(mutant)
    }
    left = survived
  }
  return left
}

if (values.help) {
  console.log(HELP)
  process.exit()
}
const paths = positionals.length > 0 ? positionals : ['src/rules', 'src/answers', 'src/graphql/lists']
const lab = laboratory()
const survivors: string[] = []
const totals = { made: 0, killed: 0 }
for (const [file, tree] of await sourceFilesAt(paths)) {
  const all = mutantsOf(tree)
  const mutants = values.sample ? sampled(all, Number(values.sample), Number(values.seed)) : all
  if (mutants.length === 0) continue
  const left = await survivorsOf(lab, file, tree.text, mutants)
  const killed = mutants.length - left.length
  totals.made += mutants.length
  totals.killed += killed
  console.log(`${String(killed).padStart(5)} of ${String(mutants.length).padStart(4)} noticed  ${file}`)
  survivors.push(...left.map((mutant) => told(file, mutant)))
}
lab.close()
console.log(`${totals.killed} of ${totals.made}: ${Math.round((100 * totals.killed) / Math.max(1, totals.made))} %`)
if (survivors.length > 0) console.log(`\nNot noticed:\n${survivors.join('\n')}`)
