import type { CalledFragment } from '../generated/objects.ts'
import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import type { KindWords } from '../words/kind-words.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledLink, CalledOnes } from './called.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Facts, Names } from './sections.tsx'

type Event = ObjectOf<'ChangeEvent'>

/** What changed in an event, each with what became of it. */
const Originals = ({
  all,
  outcomes,
}: {
  readonly all: Event['originals']
  readonly outcomes: KindWords['outcomes']
}) => (
  <ul class="names">
    {all.map(({ node, outcome }) => (
      <li key={node?.key}>
        {node ? <CalledLink one={node} /> : null} <small>({outcomes[outcome]})</small>
      </li>
    ))}
  </ul>
)

const End = ({ one }: { readonly one: CalledFragment | null }) => (one ? <CalledLink one={one} /> : <>…</>)

/** Which share of what changed went where, as far as sources say it. */
function Shares({ all }: { readonly all: Event['shares'] }) {
  const { lang } = useScene()
  const told = kindWordsIn(lang)
  const shown = (value: number) => value.toLocaleString(lang)
  return (
    <ul class="plain">
      {all.map(({ original, result, extent, area, population }) => (
        <li key={`${original?.key} ${result?.key}`}>
          <End one={original} /> → <End one={result} />{' '}
          <small>
            {[
              told.extents[extent],
              area === null ? null : told.area(shown(area)),
              population === null ? null : told.people(shown(population)),
            ]
              .filter((part) => part !== null)
              .join(', ')}
          </small>
        </li>
      ))}
    </ul>
  )
}

/** What happened, on which day, to what, and what came of it. */
export function EventFacts({ one }: { readonly one: Event }) {
  const { lang, words } = useScene()
  const told = kindWordsIn(lang)
  return (
    <Facts
      facts={[
        [told.change, told.changes[one.changeKind]],
        [told.firstDay, shownStart(one.date, words)],
        [told.originals, one.originals.length > 0 ? <Originals all={one.originals} outcomes={told.outcomes} /> : null],
        [told.results, one.results.length > 0 ? <CalledOnes all={one.results} /> : null],
        [told.shares, one.shares.length > 0 ? <Shares all={one.shares} /> : null],
        [words.roles['DIRECTIVE'] ?? '', one.directive ? <Names all={[one.directive]} /> : null],
      ]}
    />
  )
}
