import type { Id } from '../../model/ids.ts'
import type { ExecutionReport } from '../../model/remarks.ts'
import type { Group } from './conflict.ts'
import { mention, sentence } from './sentence.ts'
import { amongPairs, daysOf, isBounded } from './spans.ts'

/** Reports on one arrangement do not differ where neither surely came first. A later report may differ from an earlier one. */
export const contraryReports = (arrangement: Id, reports: readonly ExecutionReport[]): Group =>
  amongPairs(
    reports.map((item) => ({ item, key: '', span: daysOf(item.observed), says: item.outcome })),
    ({ item: a, span: one }, { item: b, span: other }) =>
      a.observed === b.observed || (isBounded(one) && isBounded(other))
        ? {
            rule: 'CONTRARY_REPORTS',
            about: arrangement,
            facts: [a.id, b.id],
            explanation: sentence`Seen ${a.observed}, the order is reported as ${a.outcome} in ${mention(arrangement)}; seen ${b.observed}, as ${b.outcome}.`,
          }
        : null,
  )
