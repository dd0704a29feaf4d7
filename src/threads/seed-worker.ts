import { parentPort, workerData } from 'node:worker_threads'
import { appWith } from '../app.ts'
import { DualhatError, Incorrect } from '../model/errors.ts'
import type { SeedMessage, SeedRequest } from './seed-thread.ts'

const say = (message: SeedMessage) => parentPort?.postMessage(message)

async function seed({ config, folder }: SeedRequest): Promise<void> {
  const app = await appWith({ folder, prepared: null })(config, 'create')
  await app.prepare((progress) => say({ progress })).finally(() => app.close())
}

try {
  await seed(workerData as SeedRequest)
} catch (error) {
  if (!(error instanceof DualhatError)) throw error
  const { code, what, remedy } = error
  say({ refusal: { code, what, remedy, issues: error instanceof Incorrect ? error.issues : [] } })
}
