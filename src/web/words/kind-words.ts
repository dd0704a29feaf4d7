type Told = Readonly<Record<string, string>>

/** Words of the pages of objects alone: loaded with those pages, not before. */
export interface KindWords {
  /** What a thing is called of which there is nothing beside its page. */
  readonly kinds: Told
  /** What something is told of. */
  readonly about: string
  readonly number: string
  readonly observed: string
  readonly remark: string
  readonly polarity: Told
  readonly tenure: string
  readonly tenures: Told
  readonly endCause: string
  readonly endCauses: Told
  readonly change: string
  readonly changes: Told
  /** Of an event: from which day on what came of it is so. */
  readonly firstDay: string
  readonly originals: string
  readonly outcomes: Told
  readonly results: string
  /** Which share of what changed went where. */
  readonly shares: string
  readonly extents: Told
  readonly area: (squareKilometres: string) => string
  readonly people: (count: string) => string
  readonly carriedOut: string
  readonly legalBasis: string
  readonly prevalence: string
  readonly prevalences: Told
  readonly typesOfPosts: string
  /** Of a word: the list it is a word of, and how files and filters write it. */
  readonly vocabulary: string
  readonly vocabularies: Told
  readonly code: string
  readonly exactMatch: string
  readonly wordings: string
  readonly readFrom: string
  readonly readBy: string
  readonly proposed: string
  readonly modality: string
  readonly modalities: Told
  readonly estimate: string
  readonly status: string
  readonly statuses: Told
  /** What a rule made something of, by the name of the rule. */
  readonly rules: Told
  /** All that a document proves. */
  readonly supports: string
  /** To the next of a long list. */
  readonly more: string
  /** Of a model: the provisions that act on it. */
  readonly doneWithIt: string
  /** Of days that sources give of one thing. */
  readonly datesDiffer: (dates: readonly string[]) => string
  readonly aliases: string
  /** What else something is and was called. */
  readonly names: string
  readonly decidedBy: string
  readonly startBasis: string
  readonly startBases: Told
  readonly provision: string
  readonly language: string
  /** How a directive links to another, by the kind of link; and how a later one to it. */
  readonly relations: Told
  readonly laterRelations: Told
}
