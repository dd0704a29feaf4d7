import { beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../src/graphql/index.ts'
import { ANY_WORLD, QUESTIONS } from '../../src/graphql/questions.ts'
import { answerOf, listIn, pick } from '../helpers/api.ts'
import { shippedWorld } from '../helpers/shipped-world.ts'

let api: Api
beforeAll(async () => {
  api = (await shippedWorld()).api
})

const asked = (number: number) => answerOf(api, QUESTIONS[number - 1]?.text ?? '')
const each = (data: unknown, list: string, path: string) => listIn(data, list).map((one) => pick(one, path))

test.each([...QUESTIONS, ...ANY_WORLD])(
  'a ready question bears its name, for tabs and logs: $name',
  ({ name, text }) => {
    const [, operation = ''] = /^query (\w+) \{$/m.exec(text) ?? []
    expect(operation.replaceAll(/(?<=[a-z])(?=[A-Z\d])/g, '-').toLowerCase()).toBe(name)
  },
)

describe('the twelve analyst questions', () => {
  test('2: which models the Politburo suspended in July 2022, and on what basis', async () => {
    const answer = await asked(2)
    expect(each(answer, 'pilotModels.nodes', 'code')).toEqual(['M1', 'M2', 'M3', 'M4', 'M5'])
    expect(each(answer, 'pilotModels.nodes', 'standing')).toEqual(
      Array.from({ length: 5 }, () => ({ state: 'SUSPENDED', since: '2022-07-07' })),
    )
    expect(each(answer, 'pilotModels.nodes', 'quotes.0.start')).toEqual([1653, 1786, 1869, 1937, 2017])
    expect(pick(answer, 'directive')).toEqual({
      symbol: '16-TB/TW',
      issuedOn: '2022-07-07',
      issuer: { name: 'Bộ Chính trị' },
      signers: [{ name: 'Võ Văn Thưởng' }],
      relations: [
        { relation: 'BASED_ON', directive: { symbol: '18-NQ/TW', issuedOn: '2017-10-25' } },
        { relation: 'REVIEWS', directive: { symbol: '34-KL/TW', issuedOn: '2018-08-07' } },
      ],
    })
  })

  test('1: which post pairs, at which level: five pairs of four provincial and six district posts', async () => {
    const pairs = listIn(await asked(1), 'postPairs.nodes')
    expect(pairs.map((pair) => [pick(pair, 'key'), pick(pair, 'level.code'), pick(pair, 'model.code')])).toEqual([
      ['pair/vn/p-1', 'PROVINCE', 'M2'],
      ['pair/vn/p-2', 'DISTRICT', 'M2'],
      ['pair/vn/p-3', 'PROVINCE', 'M3'],
      ['pair/vn/p-4', 'DISTRICT', 'M4'],
      ['pair/vn/p-5', 'DISTRICT', 'M5'],
    ])
    const keysOf = (type: string) => pairs.map((pair) => String(pick(pair, `${type}.key`)))
    const posts = new Set([...keysOf('mainPostType'), ...keysOf('concurrentPostType')])
    expect([...posts].filter((key) => key.startsWith('type/province/'))).toHaveLength(4)
    expect([...posts].filter((key) => key.startsWith('type/district/'))).toHaveLength(6)
    expect(pairs.map((pair) => pick(pair, 'mainPostType.branch.code'))).toEqual(Array(5).fill('PARTY'))
    expect(pairs.map((pair) => pick(pair, 'standing'))).toEqual(
      Array(5).fill({ state: 'SUSPENDED', since: '2022-07-07' }),
    )
    expect(pairs.map((pair) => pick(pair, 'basis'))).toEqual([
      'INTERPRETED',
      'INTERPRETED',
      'STATED',
      'STATED',
      'STATED',
    ])
    expect(pick(pairs[2], 'quotes.0.words')).toBe('Trưởng Ban Tổ chức cấp ủy cấp tỉnh đồng thời là Giám đốc Sở Nội vụ')
  })

  test('3: who must act: 63 standing boards, for districts too, only where implemented, without a deadline', async () => {
    const answer = await asked(3)
    expect(each(answer, 'obligations.nodes', 'wording.addressee.words')).toEqual([
      'Ban Thường vụ Tỉnh ủy, Thành ủy trực thuộc Trung ương',
      'các cấp ủy, tổ chức đảng',
    ])
    const names = each(answer, 'obligations.nodes.0.addressees', 'name').map(String)
    expect(names.filter((name) => name.startsWith('Ban Thường vụ Tỉnh ủy')).length).toBe(58)
    expect(names.filter((name) => name.startsWith('Ban Thường vụ Thành ủy')).length).toBe(5)
    expect(pick(answer, 'obligations.nodes.0')).toMatchObject({
      levels: [{ code: 'PROVINCE' }, { code: 'DISTRICT' }],
      deadline: null,
      wording: {
        addressee: { words: 'Ban Thường vụ Tỉnh ủy, Thành ủy trực thuộc Trung ương' },
        condition: { words: 'Các địa phương đã triển khai thực hiện thí điểm các mô hình này' },
        requiredOutcome: { words: 'sắp xếp lại theo mô hình chung của hệ thống chính trị' },
      },
    })
  })

  test('4: what was not suspended: the business bloc goes on, a list is left to the boards, two pairs were seen later', async () => {
    const answer = await asked(4)
    const effects = listIn(answer, 'directive.effects').map((one) => [pick(one, 'action'), pick(one, 'modality')])
    expect(effects.filter(([action]) => action === 'SUSPEND')).toHaveLength(5)
    expect(effects).toContainEqual(['CONTINUE', 'ORDERED'])
    expect(effects).toContainEqual(['CONTINUE', 'OPTIONAL'])
    expect(listIn(answer, 'openQuestions.nodes')).toHaveLength(1)
    const late = listIn(answer, 'concurrentHoldings.nodes').filter((one) => String(pick(one, 'valid.from')) > '[..2024')
    expect(late.map((one) => [pick(one, 'place.name'), pick(one, 'confidence')])).toEqual([
      ['Cẩm Phả', 'MEDIUM'],
      ['Tuyên Quang', 'MEDIUM'],
    ])
    expect(each(answer, 'concurrentHoldings.nodes', 'standing.state')).not.toContain('SUSPENDED')
  })

  test('5: Đông Triều began before the conclusion of 2018: the dates are given, the verdict is the analyst’s', async () => {
    const answer = await asked(5)
    expect(pick(answer, 'concurrentHolding')).toMatchObject({
      standing: { state: 'ACTIVE', since: '2018-02-28' },
      decidedBy: { symbol: '922-QĐ/TU', issuedOn: '2018-02-28' },
    })
    expect(pick(answer, 'concurrentHolding.model.effects.0')).toMatchObject({
      action: 'AUTHORISE',
      effectiveFrom: '2018-08-07',
      directive: { symbol: '34-KL/TW', basedOn: [{ symbol: '18-NQ/TW', issuedOn: '2017-10-25' }] },
    })
  })

  test('6: nine of the 14 districts of Quảng Ninh are named; the rest stays a count', async () => {
    const answer = await asked(6)
    // Hoành Bồ went into Hạ Long on the day asked for.
    expect(pick(answer, 'organizations.totalCount')).toBe(13)
    const merged = listIn(answer, 'organizations.nodes').filter((body) => listIn(body, 'bodyMergers').length > 0)
    expect(new Set(merged.map((body) => pick(body, 'place.name')))).toEqual(
      new Set(['Ba Chẽ', 'Cô Tô', 'Hải Hà', 'Tiên Yên', 'Cẩm Phả', 'Hạ Long', 'Móng Cái', 'Uông Bí', 'Quảng Yên']),
    )
    expect(new Set(merged.map((body) => pick(body, 'bodyMergers.0.exists.state')))).toEqual(new Set(['YES']))
    expect(listIn(answer, 'countAssertions.nodes')).toMatchObject([{ count: 14, of: 14, observed: '2019-12-05' }])
  })

  test('7: whether Đầm Hà’s merged agency exists after the notice is unknown', async () => {
    const answer = await asked(7)
    expect(pick(answer, 'bodyMerger')).toMatchObject({
      exists: { state: 'UNKNOWN' },
      standing: { state: 'SUSPENDED', since: '2022-07-07' },
      execution: { state: 'UNKNOWN' },
    })
    expect(each(answer, 'bodyMerger.exists.because', 'role')).toEqual(
      expect.arrayContaining(['EFFECT', 'DIRECTIVE', 'DOCUMENT', 'MODEL', 'PLACE', 'OWN_RECORD']),
    )
  })

  test('8: in August 2025 it does not: the level ended, the inspectorates by Conclusion 134-KL/TW', async () => {
    const answer = await asked(8)
    expect(pick(answer, 'bodyMerger.exists.state')).toBe('NO')
    expect(pick(answer, 'bodyMerger.standing')).toEqual({ state: 'ENDED', since: '2025-07-01' })
    expect(each(answer, 'bodyMerger.exists.because', 'text')).toContain('The district level ended (2025-07-01)')
    expect(listIn(answer, 'effects.nodes')).toMatchObject([{ action: 'END', directive: { symbol: '134-KL/TW' } }])
  })

  test('9: the ministry’s suspension of 2018 touched none of the pilots', async () => {
    expect(await asked(9)).toMatchObject({
      directive: { symbol: '5954/BNV-TCBC', issuedOn: '2018-12-05', effects: [{ action: 'SUSPEND', target: null }] },
      concurrentHoldings: { totalCount: 0 },
      pilotModels: { totalCount: 0 },
    })
  })

  test('10: ten provinces are named for the three offices; a count, two dates and unknown ends are shown', async () => {
    const answer = await asked(10)
    expect(pick(answer, 'bodyMergers.totalCount')).toBe(10)
    const [stated, ...read] = listIn(answer, 'bodyMergers.nodes').toSorted(
      (a, b) => Number(pick(a, 'basis') !== 'STATED') - Number(pick(b, 'basis') !== 'STATED'),
    )
    expect(stated).toMatchObject({ place: { name: 'Quảng Ninh' }, standing: { state: 'ENDED' }, reading: null })
    expect(read.length).toBe(9)
    for (const one of read)
      expect(one).toMatchObject({
        ...{ basis: 'INTERPRETED', reading: expect.stringContaining('11 of 12'), valid: { from: '[2018-10-04..]' } },
        ...{ exists: { state: 'UNKNOWN' }, standing: { state: 'UNKNOWN' } },
      })
    expect(new Set(each(answer, 'bodyMergers.nodes', 'standing.since'))).toEqual(new Set(['2021-01-01']))
    expect(new Set(each(answer, 'bodyMergers.nodes', 'execution.state'))).toEqual(new Set(['UNKNOWN']))
    expect(listIn(answer, 'pilotModel.effects')).toContainEqual({
      action: 'END',
      effectiveFrom: '2021-01-01',
      subject: expect.stringContaining('go on until the new office is set up'),
    })
    expect(JSON.stringify(pick(answer, 'pilotModel.openQuestions'))).toContain('split on 1/1/2021')
    expect(listIn(answer, 'countAssertions.nodes')).toMatchObject([{ count: 11, of: 12 }])
    expect(each(answer, 'directive.issued', 'date')).toEqual(['2018-10-04', '2018-10-14'])
    expect(listIn(answer, 'directive.conflicts')).toHaveLength(1)
  })

  test('11: Yên Bái’s director is a post of a province that is gone; its code names Lào Cai now', async () => {
    const answer = await asked(11)
    expect(pick(answer, 'post')).toMatchObject({
      name: 'Giám đốc Sở Nội vụ tỉnh Yên Bái',
      exists: { state: 'NO' },
      successors: [{ post: { name: 'Giám đốc Sở Nội vụ tỉnh Lào Cai' } }],
    })
    expect(pick(answer, 'before.fullName')).toBe('Tỉnh Yên Bái')
    expect(pick(answer, 'after.fullName')).toBe('Tỉnh Lào Cai')
    expect(pick(answer, 'after.key')).not.toBe(pick(answer, 'before.key'))
  })

  test('12: of the thirteen suspended pairs two holders are known; of the others none is, which is no vacancy', async () => {
    const answer = await asked(12)
    const holders = listIn(answer, 'concurrentHoldings.nodes').map((one) => [
      pick(one, 'place.name'),
      listIn(one, 'mainPost.knownHolders').map((occupancy) => pick(occupancy, 'holder.name')),
      listIn(one, 'concurrentPost.knownHolders').map((occupancy) => pick(occupancy, 'holder.name')),
    ])
    expect(holders).toHaveLength(13)
    expect(holders.filter(([, first]) => Array.isArray(first) && first.length > 0)).toEqual([
      ['Thuận Thành', ['Nguyễn Thị Mai Hương'], ['Nguyễn Thị Mai Hương']],
      ['Quảng Ninh', ['Vũ Quyết Tiến'], ['Vũ Quyết Tiến']],
    ])
  })
})
