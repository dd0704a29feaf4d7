/** The versions an arrangement is read with: its place, then each member's post (null for a body), organization and place. */
export type Context = readonly [number, ...(readonly [number | null, number, number])[]]
