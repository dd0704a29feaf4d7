import { chart } from './chart.ts'
import { holders, twoPosts } from './holders.ts'
import { inCountry } from './in-country.ts'
import { inProvince } from './in-province.ts'
import { type Known, withKnown } from './known.ts'
import { type Linked, nodesOf } from './links.ts'
import { byName, type Named } from './named.ts'
import type { Case } from './orders.ts'
import type { Ask } from './peer.ts'
import { perProvince } from './per-province.ts'
import { search } from './search.ts'
import type { Ways } from './ways.ts'
import { type Holding, whyOf } from './why.ts'

const why = (ask: Ask) => async (one: Case) => {
  const { concurrentHoldings } = await ask<{ readonly concurrentHoldings: readonly Holding[] }>('06-why', one)
  return concurrentHoldings.map(whyOf)
}

interface Body {
  readonly postsConnection: Linked<Named>
}

const posts = (ask: Ask) => async (one: Case) => {
  const { organizations } = await ask<{ readonly organizations: readonly Body[] }>('09-posts-of-organization', one)
  return organizations.flatMap(({ postsConnection }) => nodesOf(postsConnection)).toSorted(byName)
}

const inOneText = (answer: (one: Case) => Promise<unknown>): Ways => ({ 'one text': answer })

/** Every question with the ways to ask it of the peer. */
export function waysOf(ask: Ask): Readonly<Record<string, Ways>> {
  const asWritten = (text: string): Ways => inOneText((one) => ask(text, one))
  const province = (one: Case) => ask<Known>('effects-and-province', one)
  const country = (one: Case) => ask<Known>('effects-and-places', one)
  return {
    '01-post': asWritten('01-post'),
    '02-suspended-in-province': withKnown((know) => inProvince(ask, know), province),
    '03-suspended-in-country': withKnown((know) => inCountry(ask, know), country),
    '04-chart': inOneText(chart(ask)),
    '05-holders': inOneText(holders(ask)),
    '06-why': inOneText(why(ask)),
    '07-suspended-per-province': withKnown((know) => perProvince(ask, know), country),
    '08-search': inOneText(search(ask)),
    '09-posts-of-organization': inOneText(posts(ask)),
    '10-two-posts': inOneText(twoPosts(ask)),
    '11-directives-on-model': asWritten('11-directives-on-model'),
    '12-three-hops': asWritten('12-three-hops'),
  }
}
