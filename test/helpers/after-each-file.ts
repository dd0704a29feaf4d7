import { afterAll } from 'vitest'
import { endAll } from './at-end.ts'
import { endRunning } from './process.ts'

// Here, since a module that files share is run for the first of them only.
afterAll(async () => {
  endRunning()
  await endAll()
})
