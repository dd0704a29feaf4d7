import { describe, expect, test } from 'vitest'
import { wordsIn } from '../../src/chart/words.ts'
import { hasFilter } from '../../src/web/chart/filters-set.ts'
import type { PeriodFragment } from '../../src/web/generated/details.ts'
import { isMerger } from '../../src/web/panel/merged.ts'
import { turningOf } from '../../src/web/panel/turning.ts'
import { turningLine } from '../../src/web/panel/turning-line.ts'
import { en } from '../../src/web/words/en.ts'
import { vi } from '../../src/web/words/vi.ts'

type Told = PeriodFragment['because'][number]
const why = (role: string, text: string) => ({ role, text }) as PeriodFragment['because'][number]
const period = (state: string, ...because: PeriodFragment['because']) =>
  ({ state, possible: [state], since: null, because }) as unknown as PeriodFragment

const [notice, effect] = [why('DIRECTIVE', 'Notice 16-TB/TW'), why('EFFECT', 'SUSPEND from 2022-07-07')]
const ended = why('ORGANIZATION', 'Inspectorate, until [2025-03-28..2025-07-01]')
const suspended = period('SUSPENDED', effect, notice)

describe('what made a period begin', () => {
  test('is the directive, before the effect in it', () => {
    expect(turningOf(suspended, period('ACTIVE'))).toEqual({ how: 'DECIDED', reason: notice })
    expect(turningOf(suspended, undefined)).toEqual({ how: 'DECIDED', reason: notice })
  })
  test('is nothing that the period before rested on, too', () => {
    expect(turningOf(period('UNKNOWN', effect, notice, ended), suspended)).toEqual({ how: 'NAMED', reason: ended })
    expect(turningOf(period('UNKNOWN', effect, notice), suspended)).toBe(null)
  })
})

describe('a period is told', () => {
  const named = (role: string, key: string, name: string, to: string | null = '2025-07-01') =>
    ({ role, key, text: name, fact: { __typename: 'PostType', key, valid: { from: null, to } } }) as unknown as Told
  const kind = named('POST_TYPE', 'type/head', 'Head of the Commission')
  const model = named('MODEL', 'model/m4', 'M4', null)
  const open = { ...period('UNKNOWN', kind, model), possible: ['NOT_STARTED', 'ACTIVE'] } as PeriodFragment
  const over = { ...period('ENDED', kind, model), since: '2025-07-01' } as PeriodFragment
  const event = named('EVENT', 'event/end', 'The level ended')
  const told = (...[one, before]: readonly PeriodFragment[]) =>
    (
      [
        ['en', en],
        ['vi', vi],
      ] as const
    ).map(([lang, words]) =>
      one
        ? turningLine(one, before, { lang, words, chartWords: wordsIn(lang) })
            .map(({ text }) => text)
            .join('')
        : '',
    )

  test('by what is not known of it, and not by the posts that it joins', () => {
    expect(told(open)).toEqual([
      'no source says when the model was authorised: Not started or Active',
      'không nguồn nào nói mô hình được cho phép từ bao giờ: Chưa bắt đầu hoặc Có hiệu lực',
    ])
  })
  test('by what may have ended it where that is open, and not by the order that nobody tells of', () => {
    const perhapsOver = { ...open, possible: ['ACTIVE', 'ENDED'] } as PeriodFragment
    expect(told(perhapsOver)[0]).not.toContain('no source says when the model was authorised')
    expect(told(perhapsOver)[0]).toContain('Head of the Commission')
  })
  test('by what it is not there without, whether or not that is named before', () => {
    const gone = [
      'Kind of post no longer there from 01/07/2025: Head of the Commission',
      'Loại chức danh không còn từ 01/07/2025: Head of the Commission',
    ]
    expect([told(over, open), told(over, suspended)]).toEqual([gone, gone])
    expect(told({ ...over, because: [kind, event, model] }, open)[0]).toBe('The level ended')
  })
  test('by any other thing as what that is', () => {
    expect(told(period('UNKNOWN', effect, notice, named('ORGANIZATION', 'org/a', 'Inspectorate')), suspended)[0]).toBe(
      'Body: Inspectorate',
    )
  })
})

describe('what is said of a link', () => {
  test('of bodies run as one that are not in the chart, the answer knows that they were', () => {
    const told = [null, { isMerger: false }, { isMerger: true }]
    expect(told.map((one) => isMerger({ kind: 'ConcurrentHolding' }, one))).toEqual([false, false, true])
    expect(isMerger({ kind: 'BodyMerger' }, null)).toBe(true)
  })

  test('nothing matches the filters only where one is set', () => {
    expect([hasFilter({}), hasFilter({ place: 'place/a', at: '2022-08-31' })]).toEqual([false, false])
    expect([hasFilter({ model: 'M3' }), hasFilter({ branch: 'PARTY' })]).toEqual([true, true])
  })
})
