/** In how many places, one within the other, a place lies at most: more than any state has, and as many as are followed wherever one asks. */
export const TIERS_OF_PLACES = 16
