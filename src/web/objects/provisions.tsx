import { targetPart, written } from '../frame/fact-line.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { Reading, type ReadingProps } from '../frame/reading.tsx'
import { Said, Written } from '../frame/said.tsx'
import { isAfterShown } from '../state/after-shown.ts'
import { useScene } from '../state/scene.ts'
import { shownSince } from '../state/times.ts'
import type { ObjectOf } from './object-answer.ts'

type Effects = ObjectOf<'Directive'>['effects']

/** What a provision acts on: the way to it, or what the provision says of it. */
export function TargetLink({ target, subject, writtenIn }: Pick<Effects[number], 'target' | 'subject' | 'writtenIn'>) {
  const told = <Said parts={[targetPart(target, written(subject, writtenIn, useScene()))]} />
  return target ? <Link to={objectChange(target.key)}>{told}</Link> : told
}

interface FirmProps extends ReadingProps {
  readonly modality: string
}

/** Beside what a provision does: that it orders nobody to, and what of it is only read so. */
export function Firm({ modality, ...read }: FirmProps) {
  const { words } = useScene()
  return (
    <>
      {modality === 'OPTIONAL' ? <p class="firmness">{words.leftToChoose}</p> : null}
      <Reading {...read} />
    </>
  )
}

/** What provisions do, each with what it acts on, and at which levels alone. */
export function Effects({ effects }: { readonly effects: Effects }) {
  const { words, day } = useScene()
  return (
    <ul class="plain effects">
      {effects.map(({ key, action, subject, effectiveFrom, target, levels, quotes, provision, ...firm }) => (
        <li key={key}>
          <Link to={objectChange(key)}>
            <strong>{words.actions[action] ?? action}</strong>
          </Link>{' '}
          <TargetLink target={target} subject={subject} writtenIn={firm.writtenIn} />
          {levels.length > 0 ? (
            <small>
              {' '}
              ({words.fields.level}: {levels.map(({ name }) => name).join(', ')})
            </small>
          ) : null}
          {effectiveFrom ? <small> {shownSince(effectiveFrom, words)}</small> : null}
          {isAfterShown(effectiveFrom, day) ? <small> ({words.later})</small> : null}
          {provision ? (
            <small>
              {' '}
              (<Written text={provision} language={firm.writtenIn} />)
            </small>
          ) : null}
          <Firm {...firm} />
          {quotes.map((quote) => (
            <blockquote key={`${quote.document?.key} ${quote.start}`} lang={quote.document?.language}>
              <q>{quote.words}</q>
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  )
}
