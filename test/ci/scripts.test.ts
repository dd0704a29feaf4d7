import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const scripts = readdirSync('.ci', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((file) => [file, readFileSync(file, 'utf8')] as const)
  .filter(([, text]) => text.startsWith('#!/usr/bin/env bash'))

test.each(scripts)(
  '%s ends at the first fault, and pipes into nothing that leaves early: what writes would fail',
  (_, text) => {
    expect(text).toMatch(/^set -euo pipefail$/m)
    expect(text.match(/\|\s*(grep [^|\n]*-\w*q|head|sed [^|\n]*\bq\b).*/g) ?? []).toEqual([])
  },
)
test('there are scripts', () => expect(scripts.length).toBeGreaterThan(4))
