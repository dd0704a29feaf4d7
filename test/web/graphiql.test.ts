import { expect, test } from 'vitest'
import { emptyStore } from '../helpers/api.ts'
import { hasChromium, openBrowser, openWindow, servePage } from './browsing.ts'

test.skipIf(!hasChromium)('GraphiQL on a phone has the answer below the question, as wide as it', async () => {
  const origin = await servePage(await emptyStore())
  const { page, faults } = await openWindow(await openBrowser(), { viewport: { width: 390, height: 800 } })
  await page.goto(`${origin}/graphiql?query=${encodeURIComponent('{ places { totalCount } }')}`)
  const boxOf = async (part: string) => {
    const found = page.locator(part).first()
    await found.waitFor()
    return (await found.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  }
  const [question, answer] = [await boxOf('.graphiql-editors'), await boxOf('.graphiql-response')]
  expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height - 1)
  expect(answer.width).toBeGreaterThan(250)
  expect(answer.height).toBeGreaterThan(250)
  expect(faults).toEqual([])
})
