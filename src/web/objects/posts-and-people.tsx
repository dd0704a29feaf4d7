import type { ExistenceState } from '../../model/standing.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { Holdings } from './holdings.tsx'
import type { ObjectOf } from './object-answer.ts'
import { PostLines } from './own-lines.tsx'
import { Doubt, Facts, Names, ReadSo, Section, Since } from './sections.tsx'

type Holding = ObjectOf<'Post'>['concurrentlyHolds'][number]['link']['holdings'][number]
const SUREST_FIRST: readonly ExistenceState[] = ['YES', 'PRESUMED', 'UNKNOWN', 'NO']

/** How sure it is on the day that what sources show is there; null: they show nothing. */
const surest = (holdings: readonly Holding[]): Holding['exists'] =>
  holdings
    .map(({ exists }) => exists)
    .filter((exists) => exists !== null)
    .toSorted((one, other) => SUREST_FIRST.indexOf(one.state) - SUREST_FIRST.indexOf(other.state))[0] ?? null

export function PostFacts({ one }: { readonly one: ObjectOf<'Post'> }) {
  const { words, chartWords } = useScene()
  const { fields } = words
  return (
    <>
      <PostLines {...one} />
      <Section title={fields.heldWith}>
        {one.concurrentlyHolds.map(({ post, link }) => (
          <p key={post?.key}>
            <Names all={[post]} /> <Since standing={link.standing} />{' '}
            <small>
              <Link to={objectChange(link.holdings[0]?.key ?? link.pair.key)}>
                {chartWords.kind[link.evidenceBasis ? 'ConcurrentHolding' : 'PilotLink']}
              </Link>
            </small>
            {link.evidenceBasis ? <ReadSo basis={link.evidenceBasis} /> : null}
            <Doubt exists={surest(link.holdings)} />
          </p>
        ))}
      </Section>
      <Section title={fields.holders}>
        <Holdings holdings={one.occupancies} of="holder" />
      </Section>
      <Section title={fields.after}>
        {one.successors.length > 0 ? <Names all={one.successors.map(({ post }) => post)} /> : null}
      </Section>
    </>
  )
}

export function PersonFacts({ one }: { readonly one: ObjectOf<'Person'> }) {
  const { words } = useScene()
  const { fields } = words
  return (
    <>
      <Facts
        facts={[
          [fields.born, one.born ? shownStart(one.born, words) : null],
          [fields.died, one.died ? shownStart(one.died, words) : null],
        ]}
      />
      <Section title={fields.held}>
        <Holdings holdings={one.occupancies} of="post" />
      </Section>
      <Section title={fields.signed}>{one.signed.length > 0 ? <Names all={one.signed} /> : null}</Section>
    </>
  )
}
