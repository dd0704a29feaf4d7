import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import relay from 'relay-runtime'
import { answerOf, ENDPOINT, standings, TWO_DAYS, twoDays } from '../server.js'

const required = createRequire(import.meta.url)
const Holding = required('./generated/questionsHolding.graphql')
const HoldingAgain = required('./generated/questionsHoldingRefetchQuery.graphql')
const Model = required('./generated/questionsModel.graphql')
const ModelPages = required('./generated/questionsModelPagesQuery.graphql')
const ModelFirst = required('./generated/questionsModelQuery.graphql')
const TwoDays = required('./generated/questionsTwoDaysQuery.graphql')
const { createOperationDescriptor, Environment, fetchQuery, getRequest, getSelector, Network, RecordSource, Store } =
  relay

/** What Relay holds against answers, such as one id for two objects. */
const warnings = []
console.error = (...said) => void warnings.push(said.join(' '))

async function ask({ text }, variables) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  const answer = await response.json()
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
  return answer
}

const environment = () => new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) })
const asked = (at, query, variables = {}) => fetchQuery(at, query, variables).toPromise()
const readFrom = (at, query, variables = {}) =>
  at.lookup(createOperationDescriptor(getRequest(query), variables).fragment).data

async function keepsTwoDaysApart() {
  const [at, told] = [environment(), await twoDays()]
  await asked(at, TwoDays)
  assert.deepEqual(standings(readFrom(at, TwoDays)), told)
}

async function asksForAnObjectAgain() {
  const at = environment()
  const { before, after } = await answerOf(TWO_DAYS)
  for (const { id, key, standing } of [...before.nodes, ...after.nodes]) {
    const { node } = await asked(at, HoldingAgain, { id })
    const { data } = at.lookup(getSelector(Holding, node))
    assert.deepEqual([data.key, data.standing.state], [key, standing.state])
  }
}

const DAY = '2022-07-06'

async function turnsPagesBelowAnObject() {
  const at = environment()
  const { pilotModels } = await answerOf(
    `{ pilotModels(at: {validAt: "${DAY}"}) { nodes { key followingHoldings(first: 100) { nodes { key } } } } }`,
  )
  const [model] = pilotModels.nodes.filter(({ followingHoldings }) => followingHoldings.nodes.length > 3)
  const { pilotModel } = await asked(at, ModelFirst, { model: model.key, day: DAY })
  const read = () => at.lookup(getSelector(Model, pilotModel)).data
  while (read().followingHoldings.pageInfo.hasNextPage) {
    const { id, followingHoldings } = read()
    await asked(at, ModelPages, { id, count: 3, cursor: followingHoldings.pageInfo.endCursor })
  }
  assert.deepEqual(
    read().followingHoldings.edges.map(({ node }) => node.key),
    model.followingHoldings.nodes.map(({ key }) => key),
  )
}

for (const check of [keepsTwoDaysApart, asksForAnObjectAgain, turnsPagesBelowAnObject]) {
  await check()
  assert.deepEqual(warnings, [])
  console.log(`Relay ${check.name}`)
}
