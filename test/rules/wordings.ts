import type { Wordings } from '../../src/rules/place-forms.ts'

/** How two kinds of places are named. */
export const WORDINGS: Wordings = new Map(
  Object.entries({
    RURAL_DISTRICT: {
      vi: { territory: 'huyện {place}', committee: 'Huyện ủy {place}' },
      en: { territory: '{place} District', committee: '{territory} Party Committee' },
    },
    TOWN: {
      vi: { territory: 'thị xã {place}', committee: 'Thị ủy {place}' },
      en: { territory: '{place} Town', committee: '{territory} Party Committee' },
    },
  }),
)
