import { shownDay } from '../state/days.ts'
import { useScene } from '../state/scene.ts'

interface RevisionsProps {
  readonly label: string
  /** Of what is meant where none is chosen. */
  readonly none: string
  /** What names one in the address. */
  readonly parameter: 'recordedAt' | 'baseRecordedAt'
  /** As the address says it: a number, or when it was recorded. */
  readonly value: string
  readonly onChoose: (value: string | null) => void
}

const ROOM = 60
const shortened = (note: string): string => (note.length > ROOM ? `${note.slice(0, ROOM - 1).trimEnd()}…` : note)

/** One of the revisions of the world, latest first; what the address names otherwise is among them as it is. */
export function Revisions({ label, none, parameter, value, onChoose }: RevisionsProps) {
  const { world, words } = useScene()
  const older = (world.revisions.at(-1)?.number ?? 1) - 1
  const isListed = value === '' || world.revisions.some(({ number }) => String(number) === value)
  return (
    <label class="known">
      {label}{' '}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{none}</option>
        {isListed ? null : <option value={value}>{value}</option>}
        {world.revisions.map(({ number, recordedOn, note }) => (
          // Nobody says in which language a note is.
          <option key={number} value={String(number)} lang={note === '' ? undefined : ''}>
            {words.revision(number, shownDay(recordedOn))}
            {note === '' ? '' : ` – ${shortened(note)}`}
          </option>
        ))}
        {older > 0 ? <option disabled>{words.olderRevisions(older, parameter)}</option> : null}
      </select>
    </label>
  )
}
