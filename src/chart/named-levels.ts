import type { AnsweredLevel, Ranked } from './of-answer.ts'

const isNamed = ({ code, chart, terms }: AnsweredLevel): boolean =>
  chart.organizationTypes.length > 0 || terms.some((term) => term.code === code)

/**
 * Levels of the general model, each with what tells its name. Of one that has ended no kind of body is there on the day, and a view may be
 * older than its terms.
 * @param ofPairs the levels that have pairs, whatever the day: asked for only where a name is missing
 */
export async function namedLevels(
  levels: readonly AnsweredLevel[],
  ofPairs: () => Promise<readonly Ranked[]>,
): Promise<readonly AnsweredLevel[]> {
  if (levels.every(isNamed)) return levels
  const others = await ofPairs()
  return levels.map((one) => ({ ...one, terms: [...one.terms, ...others] }))
}
