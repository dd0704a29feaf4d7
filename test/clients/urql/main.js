import assert from 'node:assert/strict'
import { Client, fetchExchange, cacheExchange as plainCache } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql'
import { contract, ENDPOINT, standings, TWO_DAYS, twoDays } from '../server.js'

/** As a client is made by default: short questions go by GET. */
async function asksByDefault() {
  const client = new Client({ url: ENDPOINT, exchanges: [plainCache, fetchExchange] })
  const { data, error } = await client.query('{ places(first: 1) { totalCount } }', {}).toPromise()
  assert.equal(error, undefined)
  assert.ok(data.places.totalCount > 30)
}

/** Types without an id belong to what they are in; graphcache wants to be told of each. */
function keysOf(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  const parts = types.filter((type) => !type.getFields().id)
  return Object.fromEntries(parts.map(({ name }) => [name, () => null]))
}

async function graphcache() {
  const schema = buildSchema(await contract())
  const said = []
  const cache = cacheExchange({
    schema: introspectionFromSchema(schema),
    keys: keysOf(schema),
    logger: (_severity, message) => said.push(message),
  })
  return { said, client: new Client({ url: ENDPOINT, exchanges: [cache, fetchExchange] }) }
}

const ON =
  'query On($day: Date!) { concurrentHoldings(first: 50, at: {validAt: $day}) { nodes { id key standing { state } } } }'

async function keepsTwoDaysApart() {
  const [{ client, said }, told] = [await graphcache(), await twoDays()]
  assert.deepEqual(standings((await client.query(TWO_DAYS, {}).toPromise()).data), told)
  assert.deepEqual(standings(client.readQuery(TWO_DAYS, {}).data), told)
  assert.deepEqual(said, [])
}

async function keepsOneDayAfterAnother() {
  const [{ client }, told] = [await graphcache(), await twoDays()]
  const on = async (day, more) => {
    const { data } = await client.query(ON, { day }, more).toPromise()
    return data.concurrentHoldings.nodes.map(({ key, standing }) => `${key} ${standing.state}`)
  }
  assert.deepEqual(await on('2022-07-06'), told[0])
  assert.deepEqual(await on('2022-08-31'), told[1])
  assert.deepEqual(await on('2022-07-06', { requestPolicy: 'cache-only' }), told[0])
}

for (const check of [asksByDefault, keepsTwoDaysApart, keepsOneDayAfterAnother]) {
  await check()
  console.log(`urql ${check.name}`)
}
