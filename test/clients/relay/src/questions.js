// Read by relay-compiler; what is asked is what it makes of this.
import { graphql } from 'relay-runtime'

/** Two days on one page. */
graphql`
  query questionsTwoDaysQuery {
    before: concurrentHoldings(first: 50, at: { validAt: "2022-07-06" }) {
      nodes {
        id
        key
        standing {
          state
        }
      }
    }
    after: concurrentHoldings(first: 50, at: { validAt: "2022-08-31" }) {
      nodes {
        id
        key
        standing {
          state
        }
      }
    }
  }
`

/** An object that is asked for again by its id. */
graphql`
  fragment questionsHolding on ConcurrentHolding @refetchable(queryName: "questionsHoldingRefetchQuery") {
    id
    key
    standing {
      state
    }
  }
`

/** A list below an object, page by page. */
graphql`
  fragment questionsModel on PilotModel
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "questionsModelPagesQuery") {
    id
    followingHoldings(first: $count, after: $cursor) @connection(key: "questionsModel_followingHoldings") {
      edges {
        node {
          id
          key
          ...questionsHolding
        }
      }
    }
  }
`

graphql`
  query questionsModelQuery($model: ID!, $day: Date!) {
    pilotModel(by: { id: $model }, at: { validAt: $day }) {
      ...questionsModel
    }
  }
`
