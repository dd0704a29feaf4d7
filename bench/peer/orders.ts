/** Where the graph is. */
export interface Access {
  readonly address: string
  readonly user: string
  readonly password: string
  readonly database: string
}

/** What a question is asked about: the variables of its text. */
export type Case = Readonly<Record<string, string>>

/** One asking of a question; `way` chooses among the ways that there are to ask it. */
export interface Order {
  readonly question: string
  readonly way: string
  readonly one: Case
}

/** What it took, and what came back. */
export interface Answered {
  readonly ms: number
  readonly answer: unknown
}
