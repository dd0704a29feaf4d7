import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { answerOf, ENDPOINT, standings, TWO_DAYS, twoDays } from '../server.js'

const client = (link = new HttpLink({ uri: ENDPOINT }), cache = new InMemoryCache()) =>
  new ApolloClient({ link, cache })

const TWO = gql(TWO_DAYS)

async function keepsTwoDaysApart() {
  const { query, cache } = client()
  const told = await twoDays()
  assert.deepEqual(standings((await query({ query: TWO })).data), told)
  // From the cache alone, where one id for both days would give one of them twice.
  assert.deepEqual(standings(cache.readQuery({ query: TWO })), told)
}

const PLACES = gql`query Places($after: String) {
  places(first: 20, after: $after, filter: {level: PROVINCE}, at: {validAt: "2022-08-31"}) {
    edges { cursor node { id key } }
    pageInfo { hasNextPage endCursor }
  }
}`

async function pages() {
  const typePolicies = { Query: { fields: { places: relayStylePagination(['filter', 'at']) } } }
  const apollo = client(undefined, new InMemoryCache({ typePolicies }))
  await apollo.query({ query: PLACES })
  const watched = apollo.watchQuery({ query: PLACES, fetchPolicy: 'cache-first' })
  const watching = watched.subscribe(() => undefined)
  const read = () => apollo.cache.readQuery({ query: PLACES }).places
  while (read().pageInfo.hasNextPage) await watched.fetchMore({ variables: { after: read().pageInfo.endCursor } })
  watching.unsubscribe()
  const { places } = await answerOf(
    '{ places(first: 100, filter: {level: PROVINCE}, at: {validAt: "2022-08-31"}) { nodes { key } } }',
  )
  assert.deepEqual(
    read().edges.map(({ node }) => node.key),
    places.nodes.map(({ key }) => key),
  )
  assert.ok(places.nodes.length > 60)
}

async function fallsBackFromHashes() {
  const hashes = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex') })
  const { query } = client(hashes.concat(new HttpLink({ uri: ENDPOINT })))
  assert.deepEqual(standings((await query({ query: TWO })).data), await twoDays())
}

async function asksByGet() {
  const { query } = client(new HttpLink({ uri: ENDPOINT, useGETForQueries: true }))
  assert.deepEqual(standings((await query({ query: TWO })).data), await twoDays())
}

const DAY = gql`query Day($at: AsOf) { places(first: 1, at: $at) { totalCount view { validAt recordedAt revision } } }`

async function givesViewsBack() {
  const { query } = client()
  const { places } = (await query({ query: DAY, variables: { at: { validAt: '2022-08-31' } } })).data
  assert.equal(places.view.__typename, 'View')
  const again = await query({ query: DAY, variables: { at: places.view } })
  assert.deepEqual(again.data.places, places)
}

for (const check of [keepsTwoDaysApart, pages, fallsBackFromHashes, asksByGet, givesViewsBack]) {
  await check()
  console.log(`Apollo Client ${check.name}`)
}
process.exit()
