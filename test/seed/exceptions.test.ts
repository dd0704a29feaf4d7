import { beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../src/model/date.ts'
import type { Entry } from '../../src/model/entry.ts'
import { positionOf } from '../../src/model/interval.ts'
import type { Organization } from '../../src/model/organization.ts'
import { shippedRevisions } from '../helpers/shipped-world.ts'

let bodies: readonly Organization[]
beforeAll(async () => {
  const put = (await shippedRevisions()).flatMap((revision) => revision.put)
  const entries: readonly Entry[] = [...new Map(put.map((entry) => [entry.id, entry])).values()]
  bodies = entries.filter((entry) => entry.kind === 'Organization')
})

/** Where its own time puts a day; null where there is no such body at all. */
function at(path: string, day: Day) {
  const body = bodies.find(({ id }) => id === `org/vn/${path}`)
  return body ? positionOf(body.valid, day) : null
}

describe('where the general model does not hold as it is', () => {
  test('16 quận of Ho Chi Minh City and six of Đà Nẵng have a council until 1 July 2021, then an office of the committee', () => {
    const councils = bodies.filter(({ id, valid }) => id.endsWith('/hdnd') && valid.to === '2021-07-01')
    expect(councils).toHaveLength(22)
    for (const { id } of councils) {
      const path = id.slice('org/vn/'.length, -'/hdnd'.length)
      expect([at(`${path}/hdnd`, '2021-06-30'), at(`${path}/hdnd`, '2021-07-01')], path).toEqual(['IN', 'AFTER'])
      expect(at(`${path}/van-phong-hdnd-va-ubnd`, '2022-08-31'), path).toBe('AFTER')
      expect(at(`${path}/van-phong-ubnd`, '2022-08-31'), path).toBe('IN')
      expect(at(`${path}/ubnd`, '2022-08-31'), path).toBe('IN')
    }
  })

  test.each(['ho-chi-minh/thu-duc', 'ho-chi-minh/cu-chi', 'da-nang/hoa-vang', 'ha-noi/ba-dinh'])(
    '%s keeps its council',
    (path) => {
      expect(at(`${path}/hdnd`, '2022-08-31')).toBe('IN')
      expect(at(`${path}/van-phong-ubnd`, '2022-08-31')).toBeNull()
    },
  )

  test('Hoàng Sa has a committee, no council, and nothing else for certain', () => {
    expect(at('da-nang/hoang-sa/ubnd', '2022-08-31')).toBe('IN')
    expect(at('da-nang/hoang-sa/hdnd', '2022-08-31')).toBeNull()
    const certain = bodies.filter(
      ({ place, valid }) => place === 'place/vn/da-nang/hoang-sa' && positionOf(valid, '2022-08-31') === 'IN',
    )
    expect(certain.map(({ id }) => id.split('/').at(-1))).toEqual(['ubnd', 'van-phong-ubnd'])
  })

  test('ten provinces have a department of tourism, and the joint one not for certain', () => {
    const tourism = bodies.filter(({ id }) => id.endsWith('/so-du-lich'))
    expect(tourism).toHaveLength(10)
    for (const { id } of tourism) {
      const path = id.slice('org/vn/'.length, -'/so-du-lich'.length)
      expect(at(`${path}/so-du-lich`, '2018-01-01'), path).toBe('IN')
      expect(at(`${path}/so-van-hoa-va-the-thao`, '2018-01-01'), path).toBe('IN')
      expect(at(`${path}/so-van-hoa-the-thao-va-du-lich`, '2018-01-01'), path).toBe('MAYBE_BEFORE')
    }
    expect(at('lao-cai/so-van-hoa-the-thao-va-du-lich', '2018-01-01')).toBe('IN')
  })

  test.each(['ha-tinh', 'nghe-an'])('the separate offices of %s go on until the joint one, by 30 June 2021', (path) => {
    expect(at(`${path}/van-phong-hdnd`, '2020-12-31')).toBe('IN')
    expect(at(`${path}/van-phong-hdnd`, '2021-03-01')).toBe('MAYBE_AFTER')
    expect(at(`${path}/van-phong-doan-dbqh-va-hdnd`, '2020-12-31')).toBe('BEFORE')
    expect(at(`${path}/van-phong-doan-dbqh-va-hdnd`, '2021-03-01')).toBe('MAYBE_BEFORE')
    expect(at(`${path}/van-phong-hdnd`, '2021-06-30')).toBe('AFTER')
    expect(at(`${path}/van-phong-doan-dbqh-va-hdnd`, '2021-06-30')).toBe('IN')
  })

  test('provinces begun on 1 July 2025 never had the two commissions that were joined before', () => {
    expect(at('lao-cai-2025/ban-tuyen-giao', '2025-07-01')).toBeNull()
    expect(at('lao-cai-2025/ban-tuyen-giao-va-dan-van', '2025-07-01')).toBe('IN')
  })
})
