import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What a file imports that reads the shipped world. */
export const SHIPPED_WORLD = 'helpers/shipped-world.ts'
/**
 * A server forgets all its plans when its schema changes: these change it, so they come before there are many; what asks most, last.
 * Of those that read the shipped world, the first records it, as a copy; the last but one has the server forget its plans, the last
 * records more in it.
 */
export const PLACES: readonly (readonly [file: string, place: number])[] = [
  ['neo4j/two-processes.test.ts', -3],
  ['neo4j/restate.test.ts', -2],
  ['neo4j/old-store.test.ts', -1],
  ['neo4j/copy.test.ts', 1],
  ['neo4j/plans.test.ts', 3],
  ['neo4j/guide.test.ts', 4],
]

/**
 * The files that read the shipped world on a server come one after another, so that they share one. Any other order is right too,
 * but makes it anew.
 */
function placeOf({ moduleId, project }: TestSpecification): number {
  if (project.name !== 'neo4j') return 0
  const other = readFileSync(moduleId, 'utf8').includes(SHIPPED_WORLD) ? 2 : 0
  return PLACES.find(([file]) => moduleId.endsWith(file))?.[1] ?? other
}

/** As ever, but for those. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
