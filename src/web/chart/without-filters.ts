import { go } from '../state/navigation.ts'
import { FILTERS } from './filters-set.ts'

/** All links are shown again. */
export const goWithoutFilters = (): void => go(Object.fromEntries(FILTERS.map((name) => [name, null])), 'replace')
