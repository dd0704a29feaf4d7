import type { Entry } from '../../model/entry.ts'
import { ORDERING_TERMS } from '../order.ts'
import type { Connection } from './driver.ts'
import { OPEN } from './predicates.ts'

const orderingTerms = (database: 'main' | 'kept') => `SELECT v.body AS body FROM ${database}.entity e
  CROSS JOIN ${database}.version v ON v.entity = e.key AND v.recorded_to = ${OPEN}
  WHERE e.id >= $from AND e.id < $until`
const BODIES = { main: orderingTerms('main'), kept: orderingTerms('kept') } as const

/** The terms of languages and levels as known now: they say in which order everything is listed and found. */
export const orderingTermsIn = (connection: Connection, database: keyof typeof BODIES = 'main'): readonly Entry[] =>
  connection
    .all<{ readonly body: string }>(BODIES[database], ORDERING_TERMS)
    .map(({ body }) => JSON.parse(body) as Entry)
