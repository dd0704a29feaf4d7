import { useState } from 'preact/hooks'
import { type Day, dayBefore } from '../../model/day-range.ts'
import { dayIn } from '../state/address.ts'
import { shownDay } from '../state/days.ts'
import { go } from '../state/navigation.ts'
import { useScene } from '../state/scene.ts'
import { DateField } from './date-field.tsx'
import { Revisions } from './revisions.tsx'
import { useTurns } from './use-turns.ts'

const OTHER = 'other'

/** With which day the shown one is compared: the one before a directive took effect, or any; and with what was known when. */
export function CompareChoice() {
  const { address, words, world } = useScene()
  const [base, known = ''] = [dayIn(address.base), address.baseRecordedAt]
  const { turns } = useTurns()
  const [isOther, setOther] = useState(false)
  const days = turns.map(({ day, directives }) => ({
    base: dayBefore(day),
    name: `${words.dayBefore(shownDay(day))} – ${directives[0] ?? ''}`,
  }))
  const isListed = base !== null && days.some((one) => one.base === base)
  const choose = (value: string) => {
    setOther(value === OTHER)
    if (value !== OTHER) go({ base: value === '' ? null : (value as Day) })
  }
  const value = isOther || (base !== null && !isListed) ? OTHER : (base ?? '')
  return (
    <span class="compare">
      <label>
        {words.compare}{' '}
        <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{words.noCompare}</option>
          {days.toReversed().map((one) => (
            <option key={one.base} value={one.base}>
              {one.name}
            </option>
          ))}
          <option value={OTHER}>{words.otherDay}</option>
        </select>
      </label>
      {value === OTHER ? <DateField label="" day={base} onDay={(day) => go({ base: day })} /> : null}
      {world.revisions.length < 2 && known === '' ? null : (
        <Revisions
          {...{ label: words.comparedRevision, none: words.sameRevision, parameter: 'baseRecordedAt', value: known }}
          onChoose={(baseRecordedAt) => go({ baseRecordedAt })}
        />
      )}
    </span>
  )
}
