import { cpus } from 'node:os'
import type { Row } from './measure.ts'

export const isOver = ({ value, bar }: Row): boolean => bar !== null && !(value <= bar)

const verdict = (row: Row) => (isOver(row) ? 'OVER' : row.bar === null ? '' : 'ok')

const plain = (value: number) => value.toPrecision(3)

/** Cells under each other. */
export function aligned(cells: readonly (readonly string[])[]): string {
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? []
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The rows as one table, each value beside its bar. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what', 'size', 'value', 'bar', '', 'measured'],
    ...rows.map((row) => [
      row.what,
      row.size,
      plain(row.value),
      row.bar === null ? '' : String(row.bar),
      verdict(row),
      row.shown,
    ]),
  ]
  return aligned(cells)
}

/** What the numbers were taken on. */
export const machine = (): string =>
  `Node ${process.versions.node}, SQLite ${process.versions['sqlite'] ?? '?'}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`
