import { useScene } from '../state/scene.ts'
import { shownStart } from '../state/times.ts'
import { kindWordsIn } from '../words/kind-words-in.ts'
import { CalledOnes } from './called.tsx'
import type { ObjectOf } from './object-answer.ts'
import { Facts, Names } from './sections.tsx'

/** Who held which post, how, and by what that ended. */
export function HoldingFacts({ one }: { readonly one: ObjectOf<'Occupancy'> }) {
  const { lang, words } = useScene()
  const told = kindWordsIn(lang)
  const { holder, vacant, post, tenure, endCause } = one
  return (
    <Facts
      facts={[
        [words.roles['HOLDER'] ?? '', holder ? <Names all={[holder]} /> : vacant ? words.fields.vacant : null],
        [words.roles['POST'] ?? '', post ? <Names all={[post]} /> : null],
        [told.tenure, vacant ? null : told.tenures[tenure]],
        [told.endCause, endCause ? told.endCauses[endCause] : null],
      ]}
    />
  )
}

/** Whether an order was carried out, where, and by which day somebody saw it. */
export function ReportFacts({ one }: { readonly one: ObjectOf<'ExecutionReport'> }) {
  const { lang, words } = useScene()
  const told = kindWordsIn(lang)
  const { arrangement, outcome, observed } = one
  return (
    <Facts
      facts={[
        [told.about, arrangement ? <CalledOnes all={[arrangement]} /> : null],
        [told.carriedOut, words.execution[outcome]],
        [told.observed, shownStart(observed, words)],
      ]}
    />
  )
}
