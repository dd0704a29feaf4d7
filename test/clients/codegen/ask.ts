import assert from 'node:assert/strict'
import { graphql } from './generated/gql.ts'
import type { PlaceBy, TypedDocumentString } from './generated/graphql.ts'

const endpoint = `${process.env['DUALHAT_URL']}/graphql`

async function ask<R, V>(query: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query, variables })
  const { data, errors } = await (await fetch(endpoint, { method: 'POST', headers, body })).json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

const Standing = graphql(`
  query Standing($by: PlaceBy!, $at: AsOf!) {
    place(by: $by, at: $at) {
      ...Named
      view { validAt revision }
    }
    concurrentHoldings(first: 5, filter: {standing: SUSPENDED}, at: $at) {
      nodes { mainPost { name } standing { state since } }
    }
  }
`)
const Facts = graphql(`
  fragment Named on Place { key name level { code } }
`)
void Facts

// One of the ways to name a place, and no other: two together do not compile.
const by: PlaceBy = { code: { scheme: 'GSO', value: '15', on: '2022-08-31' } }
// @ts-expect-error
const both: PlaceBy = { ...by, id: 'place/vn' }
void both

const { place, concurrentHoldings } = await ask(Standing, { by, at: { validAt: '2022-08-31' } })
assert.equal(concurrentHoldings?.nodes.length, 5)
for (const { standing } of concurrentHoldings?.nodes ?? []) assert.equal(standing?.state, 'SUSPENDED')
// The view of an answer, given back, gives the same.
assert.ok(place?.view)
assert.deepEqual((await ask(Standing, { by, at: place.view })).concurrentHoldings, concurrentHoldings)
console.log('graphql-codegen types every answer and asks')
