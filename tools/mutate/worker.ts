import { resolve } from 'node:path'
import { createVitest, type TestSpecification } from 'vitest/node'

/** A file with other contents, and the tests that are to notice. */
export interface Trial {
  readonly file: string
  readonly text: string
  readonly tests: readonly string[]
}

/** The name of the first test that failed; null: none did. */
export interface Outcome {
  readonly killedBy: string | null
}

let changed: Trial | null = null

const vitest = await createVitest(
  'test',
  {
    project: ['embedded'],
    watch: false,
    bail: 1,
    reporters: [{}],
    fsModuleCache: false,
    maxWorkers: 1,
    // A thread ends with this process, even where a mutant never ends. Tests read all files anew in each run, yet share them in it.
    pool: 'threads',
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) => (changed && id === resolve(changed.file) ? changed.text : null),
      },
    ],
  },
)
await vitest.standalone()

const found = new Map<string, readonly TestSpecification[]>()
async function specificationsOf(tests: readonly string[]): Promise<readonly TestSpecification[]> {
  const key = tests.join()
  const known = found.get(key) ?? (await vitest.getRelevantTestSpecifications([...tests]))
  found.set(key, known)
  return known
}

async function tried(trial: Trial): Promise<Outcome> {
  // The one before is itself again.
  for (const { file } of [changed ?? trial, trial]) vitest.invalidateFile(resolve(file))
  changed = trial
  const specifications = await specificationsOf(trial.tests)
  const ran = new Set(specifications.map(({ moduleId }) => moduleId))
  const results = await vitest.runTestSpecifications([...specifications])
  // All that ever ran are told of: those of another run say nothing here.
  const testModules = results.testModules.filter(({ moduleId }) => ran.has(moduleId))
  const failed = testModules
    .values()
    .flatMap((module) => module.children.allTests('failed'))
    .next().value
  const broken = testModules.find((module) => module.state() === 'failed')
  if (failed) return { killedBy: failed.fullName }
  return {
    killedBy: broken ? `${broken.moduleId} cannot be read` : results.unhandledErrors.length > 0 ? 'an error' : null,
  }
}

process.on('message', async (trial: Trial) => {
  process.send?.(await tried(trial))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
