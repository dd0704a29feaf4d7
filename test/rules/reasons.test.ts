import { expect, test } from 'vitest'
import type { Id } from '../../src/model/ids.ts'
import type { Reason } from '../../src/model/standing.ts'
import { distinct } from '../../src/rules/reasons.ts'

const reason = (role: Reason['role'], n: number): Reason => ({ role, fact: `effect/${n}` as Id })

test.each([3, 40])(
  'of %d reasons each fact is told once, where it comes first, in the role that it has last',
  (many) => {
    const others = Array.from({ length: many - 1 }, (_, n) => reason('DIRECTIVE', n))
    const told = distinct([...others, reason('REPORT', 0)])
    expect(told).toEqual([reason('REPORT', 0), ...others.slice(1)])
  },
)
