type Given<F extends string> = { readonly [K in F]: <T>(parent: { readonly [P in K]: T }) => T }

const given = <F extends string>(...fields: readonly F[]): Given<F> => {
  const read = (field: F) => (parent: Readonly<Record<F, unknown>>) => parent[field]
  return Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as Given<F>
}

/**
 * Types whose objects already are what clients see. The fields that give objects or enum values are named here all the same: a field
 * without a resolver is an error when the schema is made, so that none is forgotten elsewhere.
 */
export const values = {
  ArrangementChange: given('change', 'arrangement', 'before', 'after'),
  ChartLink: given('kind', 'arrangement'),
  Code: given('valid'),
  DatedDesignation: given('designation', 'valid'),
  Execution: given('state', 'because'),
  Existence: given('state', 'because'),
  LevelStanding: given('level', 'standing'),
  ModelChange: given('change', 'model', 'level', 'before', 'after'),
  Name: given('language', 'use', 'valid'),
  ObligationWording: given('addressee', 'condition', 'outcome'),
  OrgChart: given('places', 'organizations', 'posts', 'arrangements', 'links', 'view'),
  PostSuccessor: given('post', 'inputs'),
  Standing: given('state', 'possible', 'because'),
  StatedDate: given('sources'),
  Statistics: given('rows', 'view'),
}
