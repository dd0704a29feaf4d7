import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { apiOver, ENDPOINT, emptyStore } from '../helpers/api.ts'

const api = apiOver(await emptyStore())
const audits = serverAudits({
  url: ENDPOINT,
  fetchFn: (url: string, init?: RequestInit) => api.fetch(url, { ...init }),
})

test('all audits are there', () => expect(audits).toHaveLength(61))

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  'GraphQL over HTTP %s: %s',
  async (_id, _name, audit) => {
    const { status, ...result } = await audit.fn()
    expect({ status, reason: 'reason' in result ? result.reason : null }).toEqual({ status: 'ok', reason: null })
  },
)
