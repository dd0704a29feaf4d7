import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { Day } from '../../model/day-range.ts'
import { shownDay, typedDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'

interface DateFieldProps {
  readonly label: string
  readonly day: Day | null
  readonly onDay: (day: Day) => void
}

/** A day as it is written here: a browser's own field shows the order that the browser likes. What is no day changes nothing, and is said. */
export function DateField({ label, day, onDay }: DateFieldProps) {
  const { words } = useScene()
  const [text, setText] = useState(day ? shownDay(day) : '')
  /** What is wrong with what was typed, in words. */
  const [bad, setBad] = useState<string | null>(null)
  const told = useId()
  // Before anybody can type: what is typed is not taken back.
  useLayoutEffect(() => {
    setText(day ? shownDay(day) : '')
    setBad(null)
  }, [day])
  // Of the field itself: what was typed a moment ago is not drawn yet.
  const take = ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) => {
    const typed = typedDay(value)
    const isEmpty = !value.trim()
    const shown = isEmpty ? day : typed
    setBad(isEmpty ? day && words.noDay(shownDay(day)) : typed ? null : words.badDay(value))
    if (shown) setText(shownDay(shown))
    if (typed && typed !== day) onDay(typed)
  }
  return (
    <span class="date">
      <label>
        {label}{' '}
        <input
          type="text"
          inputMode="numeric"
          size={10}
          placeholder={words.dayHint}
          value={text}
          aria-label={label === '' ? words.otherDay : undefined}
          aria-invalid={bad !== null}
          aria-describedby={bad === null ? undefined : told}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onChange={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event)
          }}
        />
      </label>
      {bad === null ? null : (
        <span id={told} class="bad" role="alert">
          {bad}
        </span>
      )}
    </span>
  )
}
