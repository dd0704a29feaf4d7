/** All fields of a type, none left to the default: what an object is made of here is not what a client sees. */
export type Complete<R> = Required<Omit<R, '__isTypeOf' | '__resolveType'>>
