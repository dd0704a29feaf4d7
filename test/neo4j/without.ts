import { beforeEach, inject } from 'vitest'

// What the project would run on another engine is not a test of Neo4j.
if (inject('neo4j') === null) beforeEach(({ skip }) => skip('There is no Neo4j to test on.'))
