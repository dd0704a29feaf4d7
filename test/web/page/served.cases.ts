import { describe, expect, test } from 'vitest'
import type { Shown } from '../browsing.ts'

export function servedPage(shown: Shown): void {
  describe('the page as it is served', () => {
    test('is a document that loads files of this server alone, and runs no script that is not one of them', async () => {
      const response = await fetch(`${shown.origin}/`)
      const html = await response.text()
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*connect-src 'self'/)
      expect(policy).not.toMatch(/unsafe|https?:/)
      expect(html).not.toMatch(/<script>|\son\w+=|style="/)
      expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].filter(([, to]) => !/^(\/|data:,)/.test(to ?? ''))).toEqual(
        [],
      )
    })

    test('has files whose names change with what is in them, and are kept for ever', async () => {
      const html = await (await fetch(`${shown.origin}/`)).text()
      const files = [...html.matchAll(/"(\/assets\/[^"]*)"/g)].map(([, path]) => path ?? '')
      expect(files.length).toBeGreaterThan(1)
      for (const path of files) {
        const response = await fetch(shown.origin + path)
        expect([response.status, response.headers.get('cache-control')]).toEqual([
          ...[200, 'public, max-age=31536000, immutable'],
        ])
      }
      expect((await fetch(`${shown.origin}/assets/other.js`)).status).toBe(404)
      expect((await fetch(`${shown.origin}${files[0]}`, { method: 'POST' })).status).toBe(405)
    })

    test('begins with a script of 40 kB at most as it is sent', async () => {
      const [script = ''] = /\/assets\/[^"]*\.js/.exec(await (await fetch(`${shown.origin}/`)).text()) ?? []
      const response = await fetch(shown.origin + script, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
      expect(Number(response.headers.get('content-length'))).toBeLessThan(40 * 1024)
    })

    test('draws levels as they are called, the highest first, also of revisions from before there were terms', async () => {
      const svg = await (await fetch(`${shown.origin}/chart.svg?at=2022-08-31&recordedAt=2&lang=en`)).text()
      const bands = [...svg.matchAll(/>((Province|District)( level)?|PROVINCE|DISTRICT) <\/text/g)].map(
        ([, name]) => name,
      )
      expect(bands).toEqual(['Province level', 'District level'])
    })

    test('says of a day and a revision compared at once only of what is not recorded that it is not', async () => {
      const address = 'lang=en&place=place/vn/quang-ninh&at=2025-08-01&base=2022-08-31&recordedAt=7'
      const drawn = async (more: string) => (await fetch(`${shown.origin}/chart.svg?${address}${more}`)).text()
      const [days, both] = [await drawn(''), await drawn('&baseRecordedAt=2')]
      for (const svg of [days, both]) expect(svg).toContain('>72 Ended <')
      expect(both).not.toMatch(/no longer recorded|not recorded yet/)
      const ended = (svg: string) =>
        [...svg.matchAll(/<title>([^<]*Suspended → Ended[^<]*)/g)].map(([, name = '']) => name)
      expect(ended(both).length).toBeGreaterThan(30)
      // Of the seven that only the later revision knows a source for it says that, too.
      const since = ' · evidence recorded since'
      expect(ended(both).filter((name) => name.includes(since))).toHaveLength(7)
      expect(ended(days)).toEqual(expect.arrayContaining(ended(both).map((name) => name.replace(since, ''))))
    })

    test('does not tell where it was built, whatever the environment of the builder', async () => {
      const [script = ''] = /\/assets\/[^"]*\.js/.exec(await (await fetch(`${shown.origin}/`)).text()) ?? []
      expect(process.env['NODE_ENV']).toBe('test')
      expect((await (await fetch(shown.origin + script)).text()).includes(process.cwd())).toBe(false)
    })

    test('leads who has no scripts to the pages without, which answer', async () => {
      const html = await (await fetch(`${shown.origin}/`)).text()
      const links = [...(/<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '').matchAll(/href="([^"]*)"/g)]
      // Both in each of the two languages of the page: which one a reader speaks is not known before a script runs.
      expect(links).toHaveLength(4)
      const paths = links.map(([, path = '']) => path.replaceAll('&amp;', '&'))
      expect(new Set(paths.map((path) => path.replace(/\?.*/, ''))).size).toBe(2)
      for (const path of paths) {
        const response = await fetch(shown.origin + path)
        expect(response.status).toBe(200)
        expect(await response.text()).toContain(`<html lang="${path.slice(-2)}">`)
      }
    })

    test('may stand in another’s page only where its address says so', async () => {
      const policyAt = async (path: string) => (await fetch(shown.origin + path)).headers.get('content-security-policy')
      const [alone = '', embedded] = [await policyAt('/'), await policyAt('/?embed=1')]
      expect(alone).toContain("frame-ancestors 'none'")
      expect(embedded).toBe(alone?.replace("frame-ancestors 'none'", 'frame-ancestors *'))
      expect(await policyAt('/?place=embed')).toBe(alone)
    })
  })
}
