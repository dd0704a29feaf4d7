import { Because } from '../frame/because.tsx'
import { placeChange } from '../frame/link.tsx'
import { orderOf } from '../panel/turning.ts'
import { useScene } from '../state/scene.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledOnes } from './called.tsx'
import { EvidencedAt } from './evidenced-at.tsx'
import { HowItStood } from './how-it-stood.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Doubt, Facts, Names, OpenChart, Section, Since } from './sections.tsx'

/** Two kinds of posts that a model joins: how that stands and stood, why, in which model and at which level, and where it is on record. */
export function PairFacts({ one }: { readonly one: ObjectOf<'PostPair'> }) {
  const { words } = useScene()
  const { fields } = words
  return (
    <>
      <OpenChart to={{ ...placeChange(null), chosen: one.key }} label={words.generalModel} />
      <Facts
        facts={[
          [fields.standings, <Since key="standing" standing={one.standing} />],
          [words.columns.model, one.model ? <CalledOnes all={[one.model]} /> : null],
          [fields.level, one.level.name],
          [words.roles['POST_TYPE'] ?? '', <Names key="ends" all={[one.mainPostType, one.concurrentPostType]} />],
        ]}
      />
      <HowItStood link={{ id: one.key, kind: 'PostPair', place: null }} />
      <Section title={fields.evidencedAt}>
        <EvidencedAt key={one.key} of={one.key} />
      </Section>
    </>
  )
}

type Execution = NonNullable<ObjectOf<'BodyMerger'>['execution']>

/** Whether an order was carried out; where somebody says so, who. */
function CarriedOut({ execution: { state, because } }: { readonly execution: Execution }) {
  const { words } = useScene()
  return (
    <>
      {words.execution[state]}
      {state === 'UNKNOWN' ? null : <Because reasons={because} />}
    </>
  )
}

/** What is held or run together: how that stands, by which model, since what, and whether an order was carried out. */
export function ArrangementFacts({ one }: { readonly one: ObjectOf<'ConcurrentHolding'> | ObjectOf<'BodyMerger'> }) {
  const { lang, words } = useScene()
  const { fields, columns } = words
  const told = kindWordsIn(lang)
  const { place, model, standing, execution, decidedBy, startBasis } = one
  const merged = one.__typename === 'BodyMerger'
  const ends = one.__typename === 'BodyMerger' ? one.components : [one.mainPost, one.concurrentPost]
  return (
    <>
      {place ? <OpenChart to={{ ...placeChange(place.key), chosen: one.key }} /> : null}
      <Facts
        facts={[
          [
            fields.standings,
            <span key="standing">
              <Since standing={standing} />
              <Doubt exists={one.exists} />
            </span>,
          ],
          [words.evidence, words.onRecord[one.basis][merged ? 'merged' : 'held']],
          [columns.model, model ? <CalledOnes all={[model]} /> : null],
          [fields.level, one.level.name],
          [one.__typename === 'BodyMerger' ? fields.bodies : fields.posts, <Names key="ends" all={ends} />],
          [fields.after, one.__typename === 'BodyMerger' && one.result ? <Names all={[one.result]} /> : null],
          [told.decidedBy, decidedBy ? <Names all={[decidedBy]} /> : null],
          [told.startBasis, startBasis ? told.startBases[startBasis] : null],
          [execution ? words.carriedOut[orderOf(one)] : '', execution ? <CarriedOut execution={execution} /> : null],
        ]}
      />
      <HowItStood link={{ id: one.key, kind: merged ? 'BodyMerger' : 'ConcurrentHolding', place: null }} />
    </>
  )
}
