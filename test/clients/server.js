import assert from 'node:assert/strict'

/** The running server that is asked. */
export const SERVER = process.env.DUALHAT_URL ?? 'http://127.0.0.1:4000'
export const ENDPOINT = `${SERVER}/graphql`

/** The contract, as clients read it. */
export const contract = async () => (await fetch(`${SERVER}/schema.graphql`)).text()

/** What the server says without a client in between. */
export async function answerOf(query, variables = {}) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

/** Of the same holdings, on the day before the notice suspended them and after it. */
export const TWO_DAYS = `query TwoDays {
  before: concurrentHoldings(first: 50, at: {validAt: "2022-07-06"}) { nodes { id key standing { state } } }
  after: concurrentHoldings(first: 50, at: {validAt: "2022-08-31"}) { nodes { id key standing { state } } }
}`

/** By key, so that what a client adds or leaves out of an object does not matter. */
export const standings = ({ before, after }) =>
  [before, after].map(({ nodes }) => nodes.map(({ key, standing }) => `${key} ${standing.state}`))

/** Makes sure that the two days differ: else no cache could mix them up. */
export async function twoDays() {
  const told = standings(await answerOf(TWO_DAYS))
  assert.notDeepEqual(told[0], told[1])
  assert.ok(told[0].length > 5)
  return told
}
