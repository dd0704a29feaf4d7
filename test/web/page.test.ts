import { beforeAll, describe } from 'vitest'
import { shippedStore } from '../helpers/shipped-world.ts'
import { hasChromium, openBrowser, type Shown, servePage } from './browsing.ts'
import { askedAhead } from './page/ahead.cases.ts'
import { analyst } from './page/analyst.cases.ts'
import { anotherWorld } from './page/another-world.cases.ts'
import { comparedDays } from './page/compared.cases.ts'
import { elsewhere } from './page/elsewhere.cases.ts'
import { enlarged } from './page/enlarged.cases.ts'
import { firstView } from './page/first-view.cases.ts'
import { hostileNames } from './page/hostile.cases.ts'
import { keptPlace } from './page/kept-place.cases.ts'
import { byKeysAlone } from './page/keys.cases.ts'
import { languages } from './page/languages.cases.ts'
import { newcomer } from './page/newcomer.cases.ts'
import { notDrawn } from './page/not-drawn.cases.ts'
import { objectKinds } from './page/object-kinds.cases.ts'
import { objectPages } from './page/objects.cases.ts'
import { onTop } from './page/on-top.cases.ts'
import { partsMissing } from './page/parts-missing.cases.ts'
import { proving } from './page/proving.cases.ts'
import { readings } from './page/readings.cases.ts'
import { servedPage } from './page/served.cases.ts'
import { toldNewcomer } from './page/told-newcomer.cases.ts'
import { unseen } from './page/unseen.cases.ts'

/** One server and one browser for all of it: to start them takes longer than most of what is asked of them. */
const shown = {} as Shown
beforeAll(async () => {
  shown.origin = await servePage(await shippedStore())
})

servedPage(shown)

describe.skipIf(!hasChromium)('in a browser (skipped where /usr/bin/chromium is not there)', () => {
  beforeAll(async () => {
    shown.browser = await openBrowser()
  })
  firstView(shown)
  analyst(shown)
  comparedDays(shown)
  newcomer(shown)
  notDrawn(shown)
  toldNewcomer(shown)
  languages(shown)
  askedAhead(shown)
  byKeysAlone(shown)
  onTop(shown)
  objectPages(shown)
  keptPlace(shown)
  objectKinds(shown)
  readings(shown)
  proving(shown)
  unseen(shown)
  elsewhere(shown)
  enlarged(shown)
  anotherWorld(shown)
  partsMissing(shown)
  hostileNames(shown)
})
