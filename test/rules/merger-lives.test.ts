import { describe, expect, test } from 'vitest'
import type { BodyMerger } from '../../src/model/arrangement.ts'
import { type Day, uncertainDate } from '../../src/model/date.ts'
import type { Effect } from '../../src/model/effect.ts'
import type { MergerId, OrganizationId } from '../../src/model/ids.ts'
import { ALWAYS } from '../../src/model/interval.ts'
import type { Organization } from '../../src/model/organization.ts'
import type { ExecutionReport } from '../../src/model/remarks.ts'
import { NATIONAL } from '../../src/rules/authority.ts'
import { MergerLives } from '../../src/rules/merger-lives.ts'
import { inOrder, standingEffectOf } from '../../src/rules/reach.ts'
import { surroundingsOf } from '../../src/rules/surroundings.ts'
import { body, bodyMerger, derived, district, effect, holding, lasting, stated } from '../helpers/facts.ts'

const place = district('place/vn/quang-ninh/dam-ha', ALWAYS)

/** `a + b -> r`, and when. */
function merger(text: string, from: string | null, to: string | null = null, over: Partial<BodyMerger> = {}) {
  const [parts = '', result = ''] = text.split(' -> ')
  const components = parts.split(' + ').map((name) => `org/${name}` as const)
  return bodyMerger(`merger/${result}`, components, { result: `org/${result}`, valid: lasting(from, to), ...over })
}

interface Also {
  readonly bodies?: readonly Organization[]
  readonly effects?: readonly Effect[]
  readonly reports?: readonly ExecutionReport[]
}

/** The lives of mergers. Bodies of which nothing else is said have no dates. */
function livesOf(mergers: readonly BodyMerger[], { bodies = [], effects = [], reports = [] }: Also = {}) {
  const bodyOf = (id: OrganizationId) => bodies.find((one) => one.id === id) ?? body(id, place.id)
  const contextOf = (arrangement: BodyMerger) => ({
    arrangement,
    place,
    members: arrangement.components.map((id) => ({ post: null, organization: bodyOf(id), place })),
  })
  const all = mergers.map((arrangement) => ({
    ...contextOf(arrangement),
    surroundings: surroundingsOf(contextOf(arrangement)),
    standingEffects: inOrder(
      effects.filter(({ target }) => target === arrangement.id).flatMap((one) => standingEffectOf(one, NATIONAL) ?? []),
    ),
    events: [],
    reports: reports.filter((one) => one.arrangement === arrangement.id),
  }))
  return new MergerLives(
    all,
    mergers.flatMap(({ result }) => (result ? [bodyOf(result)] : [])),
  )
}

const on = (lives: MergerLives, id: OrganizationId, day: Day) => lives.lifeOf(id)?.on(day).possible.join(' or ')
const DAYS = ['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'] as const
const through = (lives: MergerLives, id: OrganizationId) => DAYS.map((day) => on(lives, id, day)?.at(0)).join('')

describe('what a merger made', () => {
  test('is there as long as that is, where its own record says nothing else', () => {
    const one = merger('a + b -> r', '2018-01-01', '2020-01-01')
    const dated = (from: string | null, to: string | null) => ({ bodies: [body('org/r', place.id, lasting(from, to))] })
    expect(through(livesOf([one]), 'org/r')).toBe('NAAAAE')
    expect(through(livesOf([one], dated('2018-01-01', null)), 'org/r')).toBe('AAAAAE')
    expect(through(livesOf([one], dated(null, '2025')), 'org/r')).toBe('NAAAAA')
  })

  test('was not made where it was there before, or is a part of itself, or is not recorded', () => {
    const one = merger('a + b -> r', '2018-01-01', '2020-01-01')
    expect(livesOf([one], { bodies: [body('org/r', place.id, lasting('2017-12-31'))] }).lifeOf('org/r')).toBeNull()
    expect(livesOf([merger('a + b -> a', '2018-01-01')]).lifeOf('org/a')).toBeNull()
    expect(livesOf([one]).lifeOf('org/a')).toBeNull()
    expect(new MergerLives([], []).lifeOf('org/r')).toBeNull()
  })

  test('is there no longer than what was merged, at both ends', () => {
    const bodies = [body('org/a', place.id, lasting('2018-06-01', '2020-01-01'))]
    const lives = livesOf([merger('a + b -> r', '2018-01-01')], { bodies })
    expect(through(lives, 'org/r')).toBe('NNAAAE')
    expect(
      lives
        .lifeOf('org/r')
        ?.on('2020-01-01')
        .because.map(({ fact }) => fact),
    ).toEqual(['org/a', 'merger/r'])
    expect(
      lives
        .lifeOf('org/r')
        ?.on('2018-01-01')
        .because.map(({ fact }) => fact),
    ).toEqual(['org/a', 'merger/r'])
    const open = [body('org/a', place.id, lasting('[2018-01-01..2018-12-31]', '[2019-12-31..2020-01-01]'))]
    const perhaps = livesOf([merger('a + b -> r', '2018-01-01')], { bodies: open })
    expect(on(perhaps, 'org/r', '2018-06-01')).toBe('NOT_STARTED or ACTIVE')
    expect(on(perhaps, 'org/r', '2019-12-31')).toBe('ACTIVE or ENDED')
  })

  test('is not ended by what ended on the day of the merger', () => {
    const until = (to: string) => ({ bodies: [body('org/a', place.id, lasting('2000', to))] })
    expect(through(livesOf([merger('a + b -> r', '2018-01-01')], until('2018-01-01')), 'org/r')).toBe('NAAAAA')
    expect(through(livesOf([merger('a + b -> r', '2018-01-01')], until('2018-01-02')), 'org/r')).toBe('NAEEEE')
  })

  test('is perhaps ended, and never surely, where a rule alone says that what was merged ended', () => {
    const until = { ...body('org/a', place.id, lasting('2000', '2019-01-01')), origin: derived }
    const lives = livesOf([merger('a + b -> r', '2018-01-01')], { bodies: [until] })
    expect(on(lives, 'org/r', '2018-12-31')).toBe('ACTIVE')
    expect(on(lives, 'org/r', '2019-01-01')).toBe('ACTIVE or ENDED')
    expect(on(lives, 'org/r', '2030-01-01')).toBe('ACTIVE or ENDED')
    expect(lives.asResult('org/r', '2030-01-01')?.state).toBe('UNKNOWN')
    const ordered = livesOf([merger('a + b -> r', '2018-01-01')], {
      bodies: [until],
      effects: [effect('END', '2018-06-01', { target: 'merger/r' })],
    })
    expect(ordered.asResult('org/r', '2030-01-01')?.state).toBe('UNKNOWN')
  })

  test('is there as long as by any of several mergers, and not between them', () => {
    const early = merger('a + b -> r', '2018-01-01', '2019-01-01', { id: 'merger/x' })
    for (const [late, days] of [
      [merger('c + d -> r', '2018-06-01', '2020-01-01'), 'NAAAAE'],
      [merger('c + d -> r', '2019-12-31'), 'NAAEAA'],
    ] as const)
      for (const some of [
        [early, late],
        [late, early],
      ])
        expect(through(livesOf(some), 'org/r')).toBe(days)
  })
})

describe('a merger of what a merger made', () => {
  test('lasts no longer than that, with what it made, and so on', () => {
    const first = merger('a + b -> r', '2018-01-01', '2020-01-01')
    const others = [merger('r + c -> s', null), merger('s + d -> t', '2017-12-31')]
    for (const some of [
      [first, ...others],
      [...others.toReversed(), first],
    ])
      for (const id of ['org/r', 'org/s', 'org/t'] as const) expect(through(livesOf(some), id), id).toBe('NAAAAE')
  })

  test('lasts as long as that perhaps does', () => {
    const lives = livesOf([
      merger('a + b -> r', '[2018-01-01..2018-12-31]', '[2019-12-31..2020-01-01]'),
      merger('r + c -> s', null),
      merger('s + d -> t', null),
    ])
    expect(on(lives, 'org/t', '2018-06-01')).toBe('NOT_STARTED or ACTIVE')
    expect(on(lives, 'org/t', '2019-06-01')).toBe('ACTIVE')
    expect(on(lives, 'org/t', '2019-12-31')).toBe('ACTIVE or ENDED')
    expect(lives.asResult('org/t', '2019-12-31')?.state).toBe('UNKNOWN')
  })

  test('goes on without it where that was over by then', () => {
    const second = (from: string) =>
      livesOf([merger('a + b -> r', '2018-01-01', '2019-01-01'), merger('r + c -> s', from)])
    expect(through(second('2019-01-01'), 'org/s')).toBe('NNNAAA')
    expect(second('2019-01-01').asResult('org/s', '2019-01-01')).toBeNull()
    expect(through(second('2018-12-31'), 'org/s')).toBe('NNAEEE')
    expect(second('2018-12-31').asResult('org/s', '2019-01-01')?.state).toBe('NO')
  })

  test('keeps what is in it as parts only while it lasts', () => {
    const lives = livesOf([merger('a + b -> r', '2018-01-01', '2020-01-01'), merger('r + c -> s', '2019-01-01')])
    const apart = (day: Day) => lives.asComponent('org/c', day)?.state
    expect(['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map((day) => apart(day as Day))).toEqual([
      undefined,
      'NO',
      'NO',
      undefined,
    ])
  })

  test('changes when any of those before it does', () => {
    const lives = livesOf([
      merger('a + b -> r', '2018', '2020'),
      merger('r + c -> s', '2019'),
      merger('s + d -> t', null),
    ])
    const dates = lives
      .lifeOf('org/t')
      ?.changePoints()
      .map(({ fact, date }) => `${fact} ${date}`)
    expect(dates?.toSorted()).toEqual(['merger/r 2018', 'merger/r 2020', 'merger/s 2019'])
  })

  test('may be the last of very many', () => {
    const count = 1_500 // where each asked the one before, nine hundred were too deep
    const mergers = Array.from({ length: count }, (_, n) =>
      merger(`r${n} + b${n} -> r${n + 1}`, n === 0 ? '2018-01-01' : null, n === 0 ? '2020-01-01' : null),
    )
    const lives = livesOf(mergers)
    expect(through(lives, `org/r${count}`)).toBe('NAAAAE')
    expect(lives.lifeOf(`org/r${count}`)?.changePoints()).toHaveLength(2)
  })
})

describe('bodies that became part of each other one after the other', () => {
  const circle = [merger('a + b -> r', '2018-01-01', '2019-01-01'), merger('r + c -> a', '2019-12-31')]
  test.each([[circle], [circle.toReversed()]])('were there before, and made by none of these mergers', (mergers) => {
    const lives = livesOf([...mergers, merger('a + r -> s', '2018-01-01', '2020-01-01')])
    expect(lives.made).toEqual(['org/s'])
    expect(through(lives, 'org/s')).toBe('NAAAAE')
    expect(lives.with('org/a').map(({ life }) => life.on('2018-06-01').possible)).toContainEqual(['ACTIVE'])
  })
})

describe('an order', () => {
  const suspend = effect('SUSPEND', '2019-01-01', { target: 'merger/r', levels: [] })
  const resume = effect('RESUME', '2020-01-01', { target: 'merger/r', levels: [] })
  const report = (outcome: 'DONE' | 'NOT_DONE', arrangement: MergerId = 'merger/r'): ExecutionReport => ({
    kind: 'ExecutionReport',
    id: `report/${outcome}`,
    arrangement,
    outcome,
    observed: uncertainDate('2019-12-31'),
    origin: stated,
  })
  const chain = [merger('a + b -> r', '2018-01-01'), merger('r + c -> s', '2018-01-01')]

  test('leaves open what becomes of the merger, but ends nothing by itself', () => {
    const lives = livesOf(chain, { effects: [suspend] })
    expect(['org/r', 'org/s'].map((id) => through(lives, id as OrganizationId))).toEqual(['NAAAAA', 'NAAAAA'])
    expect(lives.asResult('org/s', '2019-06-01')?.state).toBe('UNKNOWN')
    const end = effect('END', '2019-01-01', { target: 'merger/r', levels: [] })
    expect(through(livesOf(chain, { effects: [end] }), 'org/s')).toBe('NAAAAA')
    expect(through(livesOf(chain, { effects: [suspend], reports: [report('NOT_DONE')] }), 'org/s')).toBe('NAAAAA')
  })

  test('ends what was merged, and what that is in, once it was carried out, until it is taken back', () => {
    const lives = livesOf(chain, { effects: [suspend, resume], reports: [report('DONE')] })
    expect(through(lives, 'org/r')).toBe('NAAAEA')
    expect(through(lives, 'org/s')).toBe('NAAAEA')
    expect(lives.asResult('org/s', '2019-12-31')?.state).toBe('NO')
    expect(lives.lifeOf('org/s')?.on('2019-12-31').because).toContainEqual({ role: 'REPORT', fact: 'report/DONE' })
    const facts = lives
      .lifeOf('org/s')
      ?.changePoints()
      .map(({ fact }) => fact)
    expect(facts).toEqual(expect.arrayContaining([suspend.id, resume.id, 'report/DONE']))
  })
})

describe('around an arrangement', () => {
  const lives = livesOf([merger('a + b -> r', '2018-01-01', '2019-01-01')])
  const states = (arrangement: Parameters<MergerLives['around']>[0], day: Day) =>
    lives.around(arrangement, ['org/r', 'org/r', 'org/a']).map((life) => life.on(day).possible.join())

  test('are the lives of its bodies that mergers made, each once', () => {
    expect(states(holding(lasting('2019-01-01')), '2019-01-01')).toEqual(['ENDED'])
    expect(states(merger('r + c -> s', '2018-12-31'), '2019-01-01')).toEqual(['ENDED'])
  })
  test('a merger bears that they end as it begins', () => {
    expect(states(merger('r + c -> s', '2019-01-01'), '2019-01-01')).toEqual(['ACTIVE'])
    expect(states(merger('r + c -> s', '2019-01-01'), '2017-12-31')).toEqual(['NOT_STARTED'])
    expect(states(merger('r + c -> s', '[2018-12-01..2019-01-01]'), '2019-01-01')).toEqual(['ACTIVE'])
    expect(states(merger('r + c -> s', '[2018-12-01..2018-12-31]'), '2019-01-01')).toEqual(['ENDED'])
  })
  test('it is there no more surely than they are', () => {
    const own = { state: 'YES', because: [] } as const
    const there = (arrangement: Parameters<MergerLives['around']>[0], day: Day) =>
      lives.existenceAround(arrangement, ['org/r'], own, day).state
    expect(there(holding(lasting('2018-01-01')), '2018-01-01')).toBe('YES')
    expect(there(holding(lasting('2018-01-01')), '2019-01-01')).toBe('NO')
    expect(there(merger('r + c -> s', '2019-01-01'), '2019-01-01')).toBe('YES')
    expect(there(merger('r + c -> s', '2019-01-01'), '2017-12-31')).toBe('NO')
  })
})
