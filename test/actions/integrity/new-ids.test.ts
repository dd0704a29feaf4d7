import { expect, test } from 'vitest'
import { checkBatch } from '../../../src/actions/integrity/integrity.ts'
import type { Entry } from '../../../src/model/entry.ts'
import type { Id } from '../../../src/model/ids.ts'
import { quoted } from '../../../src/model/text.ts'
import { named, SOURCE, stated } from '../../helpers/facts.ts'
import { emptyStore, record } from '../../helpers/stores.ts'

const person = (id: string): Entry => ({ kind: 'Person', id: `person/${id}`, names: named('x'), origin: stated })

/** What is wrong with entries beside those that are recorded. */
async function faults(before: readonly Entry[], put: readonly Entry[], retract: readonly Id[] = []) {
  const store = await emptyStore()
  await record(store, [SOURCE, ...before])
  const view = store.view({ validAt: '2022-08-31', revision: 1 })
  return (await checkBatch(view, { put, retract })).map(({ path, message }) => `${path}: ${message}`)
}

test.each([
  ['X Y', 'a blank', 'X-Y'],
  ['a,b', 'a comma', 'a-b'],
  ['a, \u00A0b', 'a comma', 'a-b'],
  ['a\u3000b', 'a blank', 'a-b'],
  ['a\u200Bb', 'a sign that nobody sees', 'ab'],
  ['a\u00ADb', 'a sign that nobody sees', 'ab'],
  ['a\u3164b', 'a sign that nobody sees', 'ab'],
  ['hữu'.normalize('NFD'), 'letters and their marks as signs of their own (it is not in the form NFC)', 'hữu'],
])(
  'a new id that lists and commands would divide, or that looks like another, is refused: %j',
  async (id, what, better) => {
    expect(await faults([], [person('ok'), person(id)])).toEqual([
      `put.1.id: The id ${quoted(`person/${id}`)} has ${what}. Write it as "person/${better}".`,
    ])
  },
)

test('any other is taken, capitals too, and one that is recorded is kept', async () => {
  expect(await faults([], [person('Q42/Đầm-Hà_1.2:3')])).toEqual([])
  expect(await faults([person('X Y')], [{ ...person('X Y'), names: named('y') } as Entry])).toEqual([])
  expect(await faults([person('X Y')], [], ['person/X Y'])).toEqual([])
})
