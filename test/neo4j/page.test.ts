import { beforeAll, describe, inject } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { hasChromium, openBrowser, type Shown, servePage } from '../web/browsing.ts'
import { analyst } from '../web/page/analyst.cases.ts'
import { firstView } from '../web/page/first-view.cases.ts'

// What the page shows follows from the answers, and those are the same on every store: two journeys tell whether it stands on this one.
describe.skipIf(!inject('neo4j') || !hasChromium)('the page over Neo4j', () => {
  const shown = {} as Shown
  beforeAll(async () => {
    shown.origin = await servePage(await shippedStore())
    shown.browser = await openBrowser()
  })

  firstView(shown)
  analyst(shown)
})
