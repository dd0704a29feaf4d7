import type { Address } from '../state/address.ts'

/** The parameters of an address that take links away. */
export const FILTERS = ['model', 'standing', 'evidenced', 'level', 'branch'] as const

export const hasFilter = (address: Address): boolean => FILTERS.some((name) => address[name] !== undefined)
