import type { Kind } from './entry.ts'
import type { Id } from './ids.ts'

interface LinkKindRow {
  readonly label: { readonly en: string; readonly vi: string }
  /** Of which record this link is only a drawing; null for a plain reference. */
  readonly viewOf: Kind | null
}

/** The kinds of link, each read from left to right. Store links, legends, GraphML keys and Cypher types are made from these rows. */
export const LINK_KINDS = {
  WITHIN: { label: { en: 'lies within', vi: 'thuộc' }, viewOf: null },
  AT_PLACE: { label: { en: 'at', vi: 'tại' }, viewOf: null },
  PART_OF: { label: { en: 'answers to', vi: 'trực thuộc' }, viewOf: null },
  CLASSIFIED_AS: { label: { en: 'is of class', vi: 'thuộc loại' }, viewOf: null },
  POST_IN: { label: { en: 'is a post in', vi: 'là chức danh thuộc' }, viewOf: null },
  OF_POST_TYPE: { label: { en: 'is of post type', vi: 'thuộc loại chức danh' }, viewOf: null },
  TYPE_PART_OF: { label: { en: 'answers to bodies of class', vi: 'trực thuộc loại' }, viewOf: null },
  TYPE_POST_IN: { label: { en: 'is a post type in', vi: 'là loại chức danh thuộc' }, viewOf: null },
  HELD_BY: { label: { en: 'is held by', vi: 'do … giữ' }, viewOf: null },
  OCCUPIES: { label: { en: 'occupies', vi: 'giữ chức' }, viewOf: null },
  ISSUED_BY: { label: { en: 'was issued by', vi: 'do … ban hành' }, viewOf: null },
  SIGNED_BY: { label: { en: 'was signed by', vi: 'do … ký' }, viewOf: null },
  BASED_ON: { label: { en: 'is based on', vi: 'căn cứ' }, viewOf: null },
  REVIEWS: { label: { en: 'reviews', vi: 'sơ kết, tổng kết' }, viewOf: null },
  REPLACES: { label: { en: 'replaces', vi: 'thay thế' }, viewOf: null },
  AMENDS: { label: { en: 'amends', vi: 'sửa đổi, bổ sung' }, viewOf: null },
  REPEALS: { label: { en: 'repeals', vi: 'bãi bỏ' }, viewOf: null },
  REPORTED_IN: { label: { en: 'is reported in', vi: 'được nêu trong' }, viewOf: null },
  JOINS_TYPE: { label: { en: 'joins posts of type', vi: 'ghép loại chức danh' }, viewOf: null },
  FIRST_POST: { label: { en: 'has as main post', vi: 'có chức danh chính' }, viewOf: null },
  SECOND_POST: { label: { en: 'has as concurrent post', vi: 'có chức danh kiêm' }, viewOf: null },
  COMPONENT: { label: { en: 'runs as one', vi: 'hợp nhất' }, viewOf: null },
  RESULT: { label: { en: 'became', vi: 'thành' }, viewOf: null },
  FOLLOWS: { label: { en: 'follows', vi: 'theo mô hình' }, viewOf: null },
  DECIDED_BY: { label: { en: 'was decided by', vi: 'theo quyết định' }, viewOf: null },
  LAID_DOWN_BY: { label: { en: 'is laid down by', vi: 'quy định tại' }, viewOf: null },
  TARGETS: { label: { en: 'acts on', vi: 'tác động đến' }, viewOf: null },
  ADDRESSES: { label: { en: 'addresses', vi: 'giao cho' }, viewOf: null },
  ORIGINAL: { label: { en: 'changed', vi: 'thay đổi' }, viewOf: null },
  RESULTED_IN: { label: { en: 'resulted in', vi: 'hình thành' }, viewOf: null },
  REPORTS_ON: { label: { en: 'reports on', vi: 'phản ánh' }, viewOf: null },
  ABOUT: { label: { en: 'is about', vi: 'về' }, viewOf: null },
  READ_FROM: { label: { en: 'was read from', vi: 'đọc từ' }, viewOf: null },
  EVIDENCED_BY: { label: { en: 'is evidenced by', vi: 'theo nguồn' }, viewOf: null },
  CONCURRENTLY_HOLDS: { label: { en: 'concurrently holds', vi: 'đồng thời là' }, viewOf: 'ConcurrentHolding' },
  MERGED_WITH: { label: { en: 'is run as one with', vi: 'hợp nhất với' }, viewOf: 'BodyMerger' },
  SUSPENDS: { label: { en: 'suspends', vi: 'tạm dừng' }, viewOf: 'Effect' },
} as const satisfies Record<string, LinkKindRow>
export type LinkKind = keyof typeof LINK_KINDS

/** A reference that an entry makes to another. */
export interface Link {
  readonly kind: LinkKind
  readonly to: Id
}

/** Links of one kind to each of the ids; null and absent ids make none. */
export const links = (kind: LinkKind, ...to: readonly (Id | null)[]): readonly Link[] =>
  [...new Set(to)].filter((id) => id !== null).map((id) => ({ kind, to: id }))
