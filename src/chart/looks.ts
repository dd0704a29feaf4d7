import type { ExistenceState, StandingState } from '../model/standing.ts'
import type { ChartLink } from './chart-model.ts'

/** A small picture around 0,0: some 10 wide. What is filled has no line. */
export interface Glyph {
  readonly path: string
  readonly isFilled: boolean
}
const filled = (path: string): Glyph => ({ path, isFilled: true })
const drawn = (path: string): Glyph => ({ path, isFilled: false })

/** A name of a colour in the theme. */
export type Ink = 'active' | 'suspended' | 'ended' | 'unknown' | 'pending'

/** How a standing is told: by colour, dash, glyph and word, always all four. */
export interface StandingLook {
  readonly ink: Ink
  /** Of its line; empty: without gaps. */
  readonly dash: string
  readonly glyph: Glyph
}

/** In the order in which they are counted. */
export const STANDING_LOOKS: Readonly<Record<StandingState, StandingLook>> = {
  ACTIVE: { ink: 'active', dash: '', glyph: filled('M-4-5L5 0L-4 5Z') },
  SUSPENDED: { ink: 'suspended', dash: '7 4', glyph: filled('M-4-5h3v10h-3zM1-5h3v10h-3z') },
  UNKNOWN: {
    ink: 'unknown',
    dash: '9 3 2 3',
    glyph: drawn('M-2.8-2.6a2.9 2.9 0 1 1 4 2.7q-1.2.6-1.2 2M0 4.6v.4'),
  },
  ENDED: { ink: 'ended', dash: '2 3', glyph: drawn('M-3.5-3.5L3.5 3.5M3.5-3.5L-3.5 3.5') },
  NOT_STARTED: { ink: 'pending', dash: '1 5', glyph: drawn('M3.5 0a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0') },
}
export const STANDINGS = Object.keys(STANDING_LOOKS) as readonly StandingState[]

/** How surely something is there is told by its border, a mark and a word. */
export interface ExistenceLook {
  readonly dash: string
  readonly glyph: Glyph | null
}

export const EXISTENCE_LOOKS: Readonly<Record<ExistenceState, ExistenceLook>> = {
  YES: { dash: '', glyph: null },
  PRESUMED: { dash: '5 3', glyph: drawn('M-4-1q2-2.6 4-.9t4-.9M-4 2.6q2-2.6 4-.9t4-.9') },
  UNKNOWN: { dash: '1.5 3', glyph: STANDING_LOOKS.UNKNOWN.glyph },
  NO: { dash: '1 6', glyph: STANDING_LOOKS.ENDED.glyph },
}

type LinkKind = ChartLink['kind']

/** The kinds of link are told apart by their line, their ends and a word. */
export interface KindLook {
  readonly width: number
  /** Two lines beside each other. */
  readonly isDouble: boolean
  /** At both ends of the line, and in the pill. */
  readonly glyph: Glyph
}

const RING = 'M3.2 0a3.2 3.2 0 1 1-6.4 0a3.2 3.2 0 1 1 6.4 0'
const LOZENGE = 'M-4.4 0L0-4.4L4.4 0L0 4.4Z'

export const KIND_LOOKS: Readonly<Record<LinkKind, KindLook>> = {
  ConcurrentHolding: { width: 3, isDouble: false, glyph: filled(RING) },
  PilotLink: { width: 1.3, isDouble: false, glyph: drawn(RING) },
  PostPair: { width: 2.2, isDouble: false, glyph: drawn(LOZENGE) },
  BodyMerger: { width: 5.4, isDouble: true, glyph: filled('M-3.4-3.4h6.8v6.8h-6.8z') },
}
export const LINK_KINDS = Object.keys(KIND_LOOKS) as readonly LinkKind[]
