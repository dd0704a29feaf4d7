type Given<F extends string> = { readonly [K in F]: <T>(parent: { readonly [P in K]: T }) => T }

const fieldsOf = <F extends string>(...fields: readonly F[]): Given<F> => {
  const read = (field: F) => (parent: Readonly<Record<F, unknown>>) => parent[field]
  return Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as Given<F>
}

/**
 * Types whose objects already are what clients see. The fields that give objects or enum values are named here all the same: a field
 * without a resolver is an error when the schema is made, so that none is forgotten elsewhere.
 */
export const values = {
  ArrangementChange: fieldsOf('standingChange', 'arrangement', 'before', 'after'),
  Code: fieldsOf('valid', 'sources'),
  DatedDesignation: fieldsOf('designation', 'valid'),
  Execution: fieldsOf('state', 'because'),
  Existence: fieldsOf('state', 'because'),
  GeneralModelChart: fieldsOf('organizationTypes', 'postTypes', 'pairs', 'turns', 'view'),
  LevelStanding: fieldsOf('level', 'standing'),
  ModelChange: fieldsOf('standingChange', 'model', 'level', 'before', 'after'),
  Name: fieldsOf('language', 'use', 'valid'),
  ObligationWording: fieldsOf('addressee', 'condition', 'requiredOutcome'),
  OrgChart: fieldsOf(
    'places',
    'organizations',
    'posts',
    'arrangements',
    'links',
    'pilotLinks',
    'linksBelow',
    'turns',
    'view',
  ),
  PilotLinkStatistics: fieldsOf('rows', 'view'),
  PlacesOfCode: fieldsOf('places'),
  PostSuccessor: fieldsOf('post', 'inputs'),
  Standing: fieldsOf('state', 'possible', 'because'),
  StatedDate: fieldsOf('sources'),
  Statistics: fieldsOf('rows', 'view'),
}
