import { Id } from '../model/ids.ts'
import { termIdOf, Vocabulary } from '../model/term.ts'

const OWN = /"(?:id|retract)"\s*:\s*"([^"\\]+)"/g
const ANY = /"([a-z]+\/[^"\\]+)"/g

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, written = '']) => written.normalize('NFC'))

/** What the term would have as its id, whatever it says that this is. */
function termIn(text: string): readonly string[] {
  const vocabulary = Vocabulary.safeParse(/"vocabulary"\s*:\s*"([^"\\]+)"/.exec(text)?.[1])
  const code = /"code"\s*:\s*"([^"\\]+)"/.exec(text)?.[1]
  return vocabulary.success && code !== undefined ? [termIdOf({ vocabulary: vocabulary.data, code })] : []
}

/** The ids that a line which cannot be read may be of. Where it says none, any that it names: no other line is then blamed for it. */
export function idsSeenIn(text: string): readonly Id[] {
  const own = found(text, OWN)
  const seen = [...(own.length > 0 ? own : found(text, ANY)), ...termIn(text)]
  return seen.flatMap((one) => Id.safeParse(one).data ?? [])
}
