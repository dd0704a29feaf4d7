import { targetPart } from '../frame/fact-line.ts'
import { Link, objectChange } from '../frame/link.tsx'
import { InAnyLanguage, Said } from '../frame/said.tsx'
import type { TypeStepFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledOnes } from './called.tsx'
import type { ObjectOf } from './object-answer.ts'
import { TypeLines } from './own-lines.tsx'
import { Facts, Names, Section, Since } from './sections.tsx'

/** What a class came from or became, with the event. */
const Steps = ({ title, all }: { readonly title: string; readonly all: readonly TypeStepFragment[] }) => (
  <Section title={title}>
    {all.map(({ event, node }) => (
      <p key={`${node?.key} ${event.name}`}>
        <CalledOnes all={[node]} />{' '}
        <small>
          <Link to={objectChange(event.key)}>{event.name}</Link>
        </small>
      </p>
    ))}
  </Section>
)

/** A class of bodies: at which level, in which branch, laid down where, and with which posts. */
export function TypeOfBodyFacts({ one }: { readonly one: ObjectOf<'OrganizationType'> }) {
  const { lang, words } = useScene()
  const { fields } = words
  const told = kindWordsIn(lang)
  return (
    <>
      <Facts
        facts={[
          [fields.level, one.level.name],
          [fields.branch, one.branch.name],
          [fields.superiors, one.superiors.length > 0 ? <Names all={one.superiors} /> : null],
          [told.legalBasis, one.legalBasis === null ? null : <InAnyLanguage text={one.legalBasis} />],
          [told.prevalence, told.prevalences[one.prevalence]],
          [fields.place, one.places.length > 0 ? <Names all={one.places} /> : null],
        ]}
      />
      <Section title={told.typesOfPosts}>{one.postTypes.length > 0 ? <Names all={one.postTypes} /> : null}</Section>
      <Steps title={fields.before} all={one.predecessors} />
      <Steps title={fields.after} all={one.successors} />
    </>
  )
}

/** A class of posts: what it is in which class of bodies, and what models join it with. */
export function TypeOfPostFacts({ one }: { readonly one: ObjectOf<'PostType'> }) {
  const { words } = useScene()
  const { fields } = words
  return (
    <>
      <TypeLines {...one} />
      <Section title={fields.heldWith}>
        {one.concurrentlyHolds.map(({ postType, pair }) => (
          <p key={pair.key}>
            <Names all={[postType]} /> <Since standing={pair.standing} />{' '}
            {pair.model ? (
              <Link to={objectChange(pair.model.key)}>
                <Said parts={[targetPart(pair.model, { text: pair.code })]} />
              </Link>
            ) : null}
          </p>
        ))}
      </Section>
      <Steps title={fields.before} all={one.predecessors} />
      <Steps title={fields.after} all={one.successors} />
    </>
  )
}

/** A word of a vocabulary: of which, how files write it, and how names are made with it. */
export function TermFacts({ one }: { readonly one: ObjectOf<'Term'> }) {
  const { lang } = useScene()
  const told = kindWordsIn(lang)
  const { vocabulary, code, exactMatch, wordings } = one
  return (
    <Facts
      facts={[
        [told.vocabulary, told.vocabularies[vocabulary]],
        [told.code, <code key="code">{code}</code>],
        [
          told.wordings,
          wordings.length === 0
            ? null
            : wordings.map(({ language, territory, committee }) => (
                <p key={language} lang={language}>
                  {territory} · {committee}
                </p>
              )),
        ],
        [told.exactMatch, exactMatch.join(', ')],
      ]}
    />
  )
}
