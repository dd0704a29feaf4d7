/** The whole numbers of a column, in the order of the rows: so very many take little room, and are quick to look through. */
export type Column = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

const isShort = (value: number): boolean => value === (value | 0)

function columnOf(rows: readonly (readonly unknown[])[], at: number): Column {
  const short = new Int32Array(rows.length)
  for (let n = 0; n < rows.length; n += 1) {
    const value = rows[n]?.[at] as number
    if (!isShort(value)) return Float64Array.from(rows, (row) => row[at] as number)
    short[n] = value
  }
  return short
}

export const columnsOf = (rows: readonly (readonly unknown[])[], count: number): readonly Column[] =>
  Array.from({ length: count }, (_, at) => columnOf(rows, at))
