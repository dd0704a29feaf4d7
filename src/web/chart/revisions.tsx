import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'

interface RevisionsProps {
  readonly label: string
  /** Told to who does not see what stands before it. */
  readonly isLabelHidden?: boolean
  /** Of what is meant where none is chosen. */
  readonly none: string
  /** As the address says it: a number, or when it was recorded. */
  readonly value: string
  readonly onChoose: (value: string | null) => void
}

/** One of the revisions of the world, latest first; what the address names otherwise is among them as it is. */
export function Revisions({ label, isLabelHidden = false, none, value, onChoose }: RevisionsProps) {
  const { world, words } = useScene()
  const isListed = value === '' || world.revisions.some(({ number }) => String(number) === value)
  return (
    <label class="known">
      <span class={isLabelHidden ? 'hidden' : ''}>{label}</span>{' '}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{none}</option>
        {isListed ? null : <option value={value}>{value}</option>}
        {world.revisions.map(({ number, recordedAt: instant }) => (
          <option key={number} value={String(number)}>
            {words.revision(number, shownDay(instant.slice(0, 10)))}
          </option>
        ))}
      </select>
    </label>
  )
}
