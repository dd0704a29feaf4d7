import { Link, objectChange, placeChange } from '../frame/link.tsx'
import { Written } from '../frame/said.tsx'
import { type Scene, useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { RemarksOn } from './counts.tsx'
import { EvidencedAt } from './evidenced-at.tsx'
import { MarkedText } from './marked-text.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Effects, Firm, TargetLink } from './provisions.tsx'
import { Facts, Names, OpenChart, Section, Since } from './sections.tsx'
import { WithoutText } from './without-text.tsx'

export function ModelFacts({ one }: { readonly one: ObjectOf<'PilotModel'> }) {
  const { lang, words, chartWords } = useScene()
  const { fields } = words
  const { doneWithIt } = kindWordsIn(lang)
  const byDirective = Map.groupBy(one.effects, ({ directive }) => directive?.key ?? '')
  return (
    <>
      <OpenChart to={{ ...placeChange(null), model: one.code }} label={words.generalModel} />
      <Section title={fields.standings}>
        <Facts
          facts={one.standings.map(({ level, standing }) => [
            level.name,
            <Since key={level.name} standing={standing} />,
          ])}
        />
      </Section>
      <Section title={fields.pairs}>
        {one.pairs.map(({ key, mainPostType, concurrentPostType, level, standing }) => (
          <p key={key}>
            <Link to={objectChange(key)}>
              {mainPostType?.name} <b>{chartWords.heldWith}</b> {concurrentPostType?.name}
            </Link>{' '}
            <small>{level.name}</small>
            <Since standing={standing} />
          </p>
        ))}
      </Section>
      <Section title={fields.evidencedAt}>
        <EvidencedAt key={one.key} of={one.key} />
      </Section>
      <Section title={doneWithIt}>
        {[...byDirective].map(([key, effects]) => (
          <div key={key}>
            <h3>
              <Names all={[effects[0]?.directive ?? null]} />
            </h3>
            <Effects effects={effects} />
          </div>
        ))}
      </Section>
      <RemarksOn things={[one.key]} />
    </>
  )
}

export function EffectFacts({ one }: { readonly one: ObjectOf<'Effect'> }) {
  const { lang, words } = useScene()
  const { fields } = words
  const { target, subject, writtenIn, directive } = one
  return (
    <>
      <Facts
        facts={[
          [fields.effects, words.actions[one.action] ?? one.action],
          [fields.effective, one.effectiveFrom ? shownStart(one.effectiveFrom, words) : null],
          [fields.target, <TargetLink key="target" target={target} subject={subject} writtenIn={writtenIn} />],
          [fields.said, target ? <Written text={subject} language={writtenIn} /> : null],
          [fields.level, one.levels.map(({ name }) => name).join(', ')],
          [kindWordsIn(lang).provision, one.provision ? <Written text={one.provision} language={writtenIn} /> : null],
          [words.roles['DIRECTIVE'] ?? '', directive ? <Names all={[directive]} /> : null],
        ]}
      />
      <Firm {...one} reading={null} />
    </>
  )
}

/** Only what begins as an address of the web does is one that may be followed. */
const isOfTheWeb = (address: string): boolean => /^https?:\/\//.test(address)

/** As the world calls it, else as the browser does. */
const languageName = (code: string, { lang, world }: Pick<Scene, 'lang' | 'world'>): string =>
  world.languages.find((one) => one.code === code)?.name ??
  new Intl.DisplayNames([lang], { type: 'language' }).of(code) ??
  code

export function DocumentFacts({ one }: { readonly one: ObjectOf<'Document'> }) {
  const scene = useScene()
  const { lang, words } = scene
  const { fields } = words
  const { address } = one
  return (
    <>
      <Facts
        facts={[
          [fields.publisher, one.publisher],
          [fields.published, one.publishedAt ? shownStart(one.publishedAt, words) : null],
          [
            fields.address,
            address && isOfTheWeb(address) ? (
              <a href={address} rel="noreferrer external">
                {address}
              </a>
            ) : (
              address
            ),
          ],
          [kindWordsIn(lang).language, languageName(one.language, scene)],
          [fields.machine, one.machineTranslated ? '✓' : null],
          [fields.quoted, one.directives.length > 0 ? <Names all={one.directives} /> : null],
        ]}
      />
      <RemarksOn things={[one.key]} />
      {one.held ? <MarkedText document={one} /> : <WithoutText key={one.key} document={one.key} />}
    </>
  )
}
