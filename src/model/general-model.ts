import { z } from 'zod'
import { PlaceId, TypeId } from './ids.ts'
import { Interval } from './interval.ts'
import { listOf } from './list.ts'
import { byLanguage, Names } from './name.ts'
import { Origin } from './origin.ts'
import { Branch, Level, Role } from './vocabulary.ts'

/**
 * How the name of one body or post is made from its class. Filled in per place: `{place}` its short name, `{territory}` that with its
 * designation ("tỉnh Yên Bái"), `{committee}` its Party committee ("Tỉnh ủy Yên Bái"); for a post also `{body}`, the name of its body.
 * By language: `{"vi": "Sở Nội vụ {territory}", "en": "Department of Home Affairs of {territory}"}`.
 */
const NamePattern = byLanguage('Give a pattern in one language at least.')
export type NamePattern = z.infer<typeof NamePattern>

/** A class of bodies in the general model, such as "Department of Home Affairs at province level". The model changes, so it has its own time. */
export const OrganizationType = z
  .strictObject({
    kind: z.literal('OrganizationType'),
    id: TypeId,
    names: Names,
    level: Level,
    branch: Branch,
    /** The classes of the bodies it answers to, at the same place. */
    superiors: listOf(TypeId).default([]),
    /** The instrument that prescribes it, as cited; null when none was found. */
    legalBasis: z.string().min(1).nullable().default(null),
    /** UNIFORM: every place of its level has one. SPECIFIC: only some places; `places` names them where a source does. */
    prevalence: z.enum(['UNIFORM', 'SPECIFIC']),
    /** Ids of the places that have one, when SPECIFIC and known. */
    places: listOf(PlaceId).default([]),
    namePattern: NamePattern,
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type OrganizationType = z.infer<typeof OrganizationType>

/** A class of posts in the general model, such as "Director of the Department of Home Affairs". */
export const PostType = z
  .strictObject({
    kind: z.literal('PostType'),
    id: TypeId,
    names: Names,
    role: Role,
    organizationType: TypeId,
    level: Level,
    branch: Branch,
    namePattern: NamePattern,
    valid: Interval,
    origin: Origin,
  })
  .readonly()
export type PostType = z.infer<typeof PostType>
