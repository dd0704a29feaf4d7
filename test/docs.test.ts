import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SETTINGS } from '../src/config.ts'
import { KIND_NAMES, KINDS } from '../src/model/kinds.ts'

const page = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

/** The first cells of the table under a heading, in order. */
function firstCells(text: string, heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(1).map((line) => line.split('|')[1]?.trim() ?? '')
}

test('the page on the data model lists every kind, and none that is gone', () => {
  expect(firstCells(page('data-model.md'), 'Kinds').toSorted()).toEqual(KIND_NAMES.toSorted())
})

test('it gives each kind the id that its entries bear', () => {
  const text = page('data-model.md')
  for (const kind of KIND_NAMES) expect(text).toMatch(new RegExp(`\\| ${kind} \\|[^\\n]*\`${KINDS[kind].prefix}/…\``))
})

test('the page on settings has a section for each setting, and none that is gone', () => {
  const headings = [...page('settings.md').matchAll(/^## (.+)$/gm)].map(([, name]) => name)
  expect(headings).toEqual(Object.keys(SETTINGS))
})
