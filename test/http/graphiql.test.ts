import { describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../src/graphql/questions.ts'
import { assetOf } from '../../src/http/asset.ts'
import { lazyGraphiQL } from '../../src/http/graphiql.ts'
import { loads, policyOf, servingPages } from './pages-serving.ts'

const { get } = await servingPages()

describe('GraphiQL', () => {
  test('is loaded from this server alone, without inline script', async () => {
    const response = await get('/graphiql')
    const html = await response.text()
    expect(loads(html).filter((to) => !to.startsWith('/') && to !== 'data:,')).toEqual([])
    expect(html).not.toMatch(/<script>/)
    expect(policyOf(response)).toMatch(/script-src 'self';/)
    expect(policyOf(response)).not.toMatch(/https?:|unsafe-eval/)
  })

  test('comes with its script and style, gzipped where the browser takes it', async () => {
    const script = await get('/graphiql/app.js', { 'accept-encoding': 'gzip' })
    expect([script.status, script.headers.get('content-encoding')]).toEqual([200, 'gzip'])
    expect(await script.text()).toContain('"endpoint":"/graphql"')
    expect((await get('/graphiql/app.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
  })

  test('draws in a face that has Vietnamese letters, and boxes none of them', async () => {
    const [script, style] = [
      await (await get('/graphiql/app.js')).text(),
      await (await get('/graphiql/app.css')).text(),
    ]
    expect(/fontFamily:'ui-monospace[^']*',unicodeHighlight:\{ambiguousCharacters:!1\}/.test(script)).toBe(true)
    expect(/--font-family-mono: ui-monospace/.test(style)).toBe(true)
    expect(script.includes('"Fira Code"')).toBe(false)
  })

  test('begins with a question that has an answer, where none is brought', async () => {
    const script = await (await get('/graphiql/app.js')).text()
    // Nine megabytes: told whether, not where not.
    expect(script.includes(`"defaultQuery":${JSON.stringify(QUESTIONS[0]?.text)}`)).toBe(true)
  })

  test('is where a browser that opens the endpoint is sent', async () => {
    const html = { accept: 'text/html,*/*;q=0.8' }
    const [visit, question] = await Promise.all([get('/graphql', html), get('/graphql?query=%7B__typename%7D', html)])
    expect([visit.status, visit.headers.get('location')]).toEqual([303, '/graphiql'])
    expect(question.headers.get('location')).toBe('/graphiql?query=%7B__typename%7D')
    expect((await get('/graphql?query={__typename}', { accept: 'application/json' })).status).toBe(200)
  })
})

describe('GraphiQL that could not be made', () => {
  test('is made when it is asked for again', async () => {
    let tries = 0
    const made = lazyGraphiQL(async () => {
      tries++
      if (tries === 1) throw new Error('too many open files')
      const part = await assetOf('text/plain', 'made')
      return { page: part, script: part, style: part }
    })
    await expect(made()).rejects.toThrow('too many')
    expect((await made()).page.body.toString()).toBe('made')
    expect(await made()).toBe(await made())
    expect(tries).toBe(2)
  })
})
