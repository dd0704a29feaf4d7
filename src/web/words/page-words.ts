import type { Absence } from '../../chart/absence.ts'
import type { ExistenceState } from '../../model/standing.ts'
import type { Basis } from '../generated/documents.ts'
import type { DateWords } from '../state/times.ts'

/** Every word of the page that is not the world's own, nor the picture's. */
export interface PageWords extends DateWords {
  readonly about: string
  readonly home: string
  readonly generalModel: string
  readonly search: string
  readonly searchHint: string
  /** Where there is no room for it. */
  readonly shortHint: string
  readonly results: (count: number) => string
  /** Where more is found than is told, and where more places are there to begin with. */
  readonly moreFound: string
  readonly morePlaces: string
  /** Of what was found by what was written before, while it is looked for what is written now. */
  readonly earlierFound: (text: string) => string
  readonly noResults: (text: string) => string
  /** Of something that is not there on the day shown, or of which nobody knows. */
  readonly absent: Readonly<Record<Absence, (day: string) => string>>
  /** Of where it lay, which has a later name now. */
  readonly layIn: (place: string) => string
  readonly chart: string
  readonly table: string
  readonly view: string
  readonly theme: Readonly<Record<'light' | 'dark', string>>
  readonly language: string
  readonly exports: string
  readonly print: string
  /** On paper, where a browser prints the page itself. */
  readonly onPaper: string
  /** The same where not all of a chart is on it. */
  readonly onPaperInPart: string
  /** All that can be done with what is shown, on a screen with no room for it. */
  readonly controls: string
  readonly listAsCsv: string
  readonly withoutScripts: string
  readonly ask: string
  readonly day: string
  readonly dayHint: string
  readonly badDay: (text: string) => string
  /** Of a field that was emptied. */
  readonly noDay: (shown: string) => string
  /** Of a day that is yet to come. */
  readonly yetToCome: (day: string) => string
  /** The same of recorded time: what will be recorded by then nobody knows. */
  readonly knownToCome: (time: string, latest: number) => string
  readonly badAt: (text: string, shown: string) => string
  readonly badBase: (text: string) => string
  readonly leftOut: (said: string) => string
  /** What of it is taken, or shown instead; of names that have nothing to be shown: none. */
  readonly taken: (said: string) => string
  readonly instead: Readonly<Record<string, string>>
  /** Of a revision by a number that none has. */
  readonly noSuchRevision: (said: string, latest: number) => string
  readonly saidTwice: (name: string, taken: string) => string
  readonly noSuchPlace: (key: string) => string
  /** Of a place that the revision shown does not have, and the latest has. */
  readonly notRecordedYet: (name: string, revision: string) => string
  readonly toLatest: string
  readonly nothingYet: (known: string) => string
  readonly before: string
  readonly after: string
  readonly today: string
  readonly known: string
  readonly knownNow: string
  readonly revision: (number: number, day: string) => string
  /** Of revisions that are too many to be listed: how one is named. */
  readonly olderRevisions: (last: number, parameter: string) => string
  readonly compare: string
  readonly noCompare: string
  readonly dayBefore: (day: string) => string
  readonly otherDay: string
  readonly changes: (count: number) => string
  /** Of places, bodies and posts, beside the changes of links. */
  readonly cameOrWent: (count: number, isSure: boolean) => string
  readonly noChanges: string
  /** The same where filters leave something out. */
  readonly noChangesMatch: string
  /** The same of two revisions. */
  readonly noChangesRecorded: string
  /** What a comparison of two revisions compares, and what it does not. */
  readonly comparedRecorded: string
  readonly sameRevision: string
  /** Before the revision that the shown one is compared with. */
  readonly comparedRevision: string
  readonly marks: string
  readonly filters: string
  readonly models: string
  readonly standings: string
  readonly evidence: string
  readonly clear: string
  readonly onlyLinked: string
  readonly showAllBodies: string
  /** Over what says how much of a place is drawn. */
  readonly extent: string
  readonly depth: string
  readonly tiers: (count: number) => string
  readonly places: string
  readonly place: string
  readonly pairsByPlace: string
  /** The same where no model is followed. */
  readonly linksByPlace: string
  /** In place of a model's mark, and of a place, where there is none. */
  readonly ofNoModel: string
  readonly elsewhere: string
  /** What the numbers in a cell of the matrix count. */
  readonly cellsTell: string
  /** Which filters the table follows. */
  readonly cellsFiltered: string
  readonly cell: (place: string, model: string, counts: string) => string
  readonly latest: (day: string) => string
  readonly detail: string
  readonly pick: string
  /** Of what is chosen and not in the chart. */
  readonly notInChart: (day: string) => string
  /** Of a pair that is chosen, before the way to what the chart draws in its stead. */
  readonly drawnAs: (day: string) => string
  /** Of a link that is told of, in a drawing. */
  readonly notDrawn: (day: string) => string
  /** Before what is told of it as of that day. */
  readonly knownOfIt: string
  /** Of what is chosen or asked for: which revision has it, and that the one shown has not. */
  readonly recordedElsewhere: (has: string, shown: string) => string
  readonly notRecorded: string
  /** Before the key of a fact that the view has not. */
  readonly notKnownThen: string
  readonly close: string
  readonly otherPost: string
  readonly openPage: string
  readonly openChart: string
  readonly historyTitle: string
  readonly later: string
  /** Why nobody knows in which of these ways a pair stands. */
  readonly noOrder: (possible: string) => string
  /** Why something ended that is there no longer without this. */
  readonly goneFrom: (what: string, date: string) => string
  readonly why: string
  readonly inText: string
  readonly wholeText: string
  /** Of a name that is in no language of the page. */
  readonly onlyIn: (language: string) => string
  readonly noText: string
  /** Of a source of which no words are known, before where it is told of. */
  readonly noWords: string
  /** Whether the order that stands was, by what it orders; OTHER where that is not told. */
  readonly carriedOut: Readonly<Record<'SUSPEND' | 'END' | 'OTHER', string>>
  /** Before the standings of which sources leave open which it is. */
  readonly possible: string
  readonly execution: Readonly<Record<'DONE' | 'NOT_DONE' | 'UNKNOWN', string>>
  /** Of an order that leaves the choice to somebody. */
  readonly leftToChoose: string
  readonly onlyAllowed: (active: string) => string
  /** Before how words are read that do not say it outright. */
  readonly readSo: string
  readonly dayReadSo: string
  /** Of what is on record, what that rests on: that two posts were held together, or that bodies were run as one. */
  readonly onRecord: Readonly<Record<Basis, Readonly<Record<'held' | 'merged', string>>>>
  readonly notEvidenced: string
  /** Of a model. */
  readonly evidencedNowhere: string
  /** Whether a person held a post on the day shown. */
  readonly holding: Readonly<Record<ExistenceState, string>>
  readonly noHolder: string
  readonly columns: {
    readonly place: string
    readonly model: string
    readonly standing: string
    readonly before: string
    readonly since: string
    readonly sure: string
    readonly main: string
    readonly concurrent: string
    readonly execution: string
    readonly directive: string
    readonly words: string
    /** Of the view that a file was written from. */
    readonly chart: string
    readonly day: string
    readonly revision: string
    /** Of what a file has no row of. */
    readonly leftOut: string
  }
  readonly links: (count: number) => string
  readonly nothingHere: string
  /** Of a place, that it is gone or not there yet. */
  readonly notThere: (name: string, said: string) => string
  /** When it was or will be there, beside that it is not, or that nobody knows. */
  readonly itsTime: (time: string) => string
  /** Until when something was there of which no source gives an end, as a bound. */
  readonly outerEnd: (end: string) => string
  /** Of a place that is gone: over what the places in it became, and which of them in part only. */
  readonly becameInside: string
  readonly partOf: (name: string) => string
  readonly noModel: string
  readonly beginWith: string
  /** Of pairs of the model that the picture has not on its day. */
  readonly otherPairs: (count: number, day: string) => string
  readonly onDay: (day: string) => string
  readonly noneSuch: string
  readonly skipTo: Readonly<Record<'chart' | 'details' | 'page', string>>
  /** Of a store in which nothing is. */
  readonly nothingRecorded: string
  readonly begin: string
  readonly noPairs: string
  /** Of a chart that shows no links, where there are some in places below its tiers. */
  readonly noneInTiers: string
  readonly onlyBelow: string
  readonly moreTiers: string
  readonly fewerTiers: string
  readonly nothingMatches: string
  readonly loading: string
  /** How long something has been under way. */
  readonly seconds: (count: number) => string
  readonly partial: (missing: string) => string
  readonly failed: Readonly<Record<string, string>>
  /** Of a table whose reasons did not come, and of one that has too many. */
  readonly noWhys: string
  readonly whysCut: string
  readonly retry: string
  /** To the page before this one. */
  readonly back: string
  readonly newer: (revision: number) => string
  readonly showNewer: string
  readonly keys: string
  readonly keyMap: readonly (readonly [key: string, does: string])[]
  readonly singleKeys: string
  readonly openIn: string
  /** Of what a directive bids somebody to do. */
  readonly duty: Readonly<Record<'who' | 'condition' | 'outcome' | 'deadline' | 'noDeadline', string>>
  readonly roles: Readonly<Record<string, string>>
  /** Of a provision: from which day on. */
  readonly starting: (day: string) => string
  readonly actions: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<Field, string>>
}

/** What is told of an object on its page. */
export type Field =
  | 'key'
  | 'level'
  | 'branch'
  | 'role'
  | 'body'
  | 'place'
  | 'liesIn'
  | 'inside'
  | 'bodies'
  | 'superiors'
  | 'subordinates'
  | 'posts'
  | 'mergers'
  | 'before'
  | 'after'
  | 'heldWith'
  | 'holders'
  | 'held'
  | 'born'
  | 'died'
  | 'signed'
  | 'instrument'
  | 'issuers'
  | 'number'
  | 'issued'
  | 'effective'
  | 'signers'
  | 'relations'
  | 'laterRelations'
  | 'effects'
  | 'obligations'
  | 'reports'
  | 'publisher'
  | 'address'
  | 'published'
  | 'machine'
  | 'text'
  | 'quoted'
  | 'said'
  | 'pairs'
  | 'standings'
  | 'sources'
  | 'versions'
  | 'valid'
  | 'exists'
  | 'rule'
  | 'reading'
  | 'criticisms'
  | 'praise'
  | 'evidencedAt'
  | 'target'
  | 'vacant'
  | 'nobody'
  | 'codes'
  | 'withdrawn'
