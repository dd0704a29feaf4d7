import { afterAll } from 'vitest'
import { endRunning } from './process.ts'

// Here, since a module that files share is run for the first of them only.
afterAll(endRunning)
