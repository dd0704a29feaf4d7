import type { Case } from './orders.ts'

/** The ways to ask a question, by what they go by. */
export type Ways = Readonly<Record<string, (one: Case) => Promise<unknown>>>
