import type { Entry } from '../../model/entry.ts'
import { LANGUAGE_TERMS } from '../order.ts'
import type { Connection } from './driver.ts'
import { OPEN } from './predicates.ts'

const languageTerms = (database: 'main' | 'kept') => `SELECT v.body AS body FROM ${database}.entity e
  CROSS JOIN ${database}.version v ON v.entity = e.key AND v.recorded_to = ${OPEN}
  WHERE e.id >= $from AND e.id < $until`
const BODIES = { main: languageTerms('main'), kept: languageTerms('kept') } as const

/** The terms of languages as known now: they say in which order everything is listed. */
export const languagesIn = (connection: Connection, database: keyof typeof BODIES = 'main'): readonly Entry[] =>
  connection
    .all<{ readonly body: string }>(BODIES[database], LANGUAGE_TERMS)
    .map(({ body }) => JSON.parse(body) as Entry)
