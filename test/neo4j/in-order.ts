import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that read the shipped world on a server: the first records it there, the last changes it. Any other order is
 * right too, but makes it anew.
 */
const ON_THE_SHIPPED_WORLD = [
  'neo4j/copy.test.ts',
  'graphql/shipped-world.test.ts',
  'graphql/shipped-world-whole.test.ts',
  'graphql/comparison.test.ts',
  'graphql/heavy.test.ts',
  'graphql/questions.test.ts',
  'neo4j/plans.test.ts',
  'neo4j/guide.test.ts',
]

const placeOf = ({ moduleId, project }: TestSpecification): number =>
  project.name === 'neo4j' ? ON_THE_SHIPPED_WORLD.findIndex((name) => moduleId.endsWith(name)) : -1

/** As ever, but for those. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}
