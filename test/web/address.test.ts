import { describe, expect, test } from 'vitest'
import { addressIn, changed, hrefOf, listIn, pictureHref, toggled, unknownIn } from '../../src/web/state/address.ts'

describe('an address', () => {
  test('says what a view is, and is written as it was read', () => {
    const query = '?place=place/vn/quang-ninh&at=2022-08-31&model=M2,M3&view=table'
    expect(hrefOf(addressIn(query))).toBe(`/${query}`)
  })

  test('leaves out what is empty and what it does not know', () => {
    expect(addressIn('?at=&base=2022-08-31&nothing=1')).toEqual({ base: '2022-08-31' })
    expect(hrefOf({})).toBe('/')
  })

  test('takes a day in any clear form, and tells what it does not know', () => {
    expect(addressIn('?at=31/08/2022&base=1.8.2018')).toEqual({ at: '2022-08-31', base: '2018-08-01' })
    expect(addressIn('?at=31/02/2022')).toEqual({ at: '31/02/2022' })
    expect(unknownIn('?at=2022-08-31&foo=1&bar')).toEqual(['foo=1', 'bar'])
  })

  test('leaves out and tells what nothing can be, and takes the rest of a list', () => {
    const query = '?standing=ACTIVE,NOPE&evidenced=maybe&only=all&depth=9&theme=dark'
    expect(addressIn(query)).toEqual({ standing: 'ACTIVE', only: 'all', theme: 'dark' })
    expect(unknownIn(query)).toEqual(['standing=NOPE', 'evidenced=maybe', 'depth=9'])
    expect([addressIn('?standing=-'), unknownIn('?standing=-&depth=')]).toEqual([{ standing: '-' }, []])
  })

  test('of a picture says nothing that only a page has', () => {
    const address = addressIn('?place=place/u&at=2025-06-01&view=table&chosen=x&embed=1&lang=en')
    expect(pictureHref('/chart.svg', address)).toBe('/chart.svg?place=place/u&at=2025-06-01&lang=en')
  })

  test('is changed in what is named, and loses what is null', () => {
    expect(changed({ at: '2022-08-31', base: '2018-01-01' }, { base: null, lang: 'vi' })).toEqual({
      ...{ at: '2022-08-31', lang: 'vi' },
    })
  })

  test('can hold any text as a value', () => {
    const chosen = 'pair/a&b=c #d%, “đ”'
    expect(addressIn(hrefOf({ chosen }).slice(1))).toEqual({ chosen })
  })
})

test('a list gains what it has not, and loses what it has; a list that is empty is none', () => {
  expect(listIn('a,,b')).toEqual(['a', 'b'])
  expect(toggled(['a'], 'b')).toBe('a,b')
  expect(toggled(['a', 'b'], 'a')).toBe('b')
  expect(toggled(['a'], 'a')).toBeNull()
})
