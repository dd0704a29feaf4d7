import { connect } from './driver.ts'

/** Writes the store in a file anew, in as little room as it takes: what is recorded one by one leaves pages half empty. Nobody else uses it. */
export function compact(file: string): void {
  const connection = connect(file, { readOnly: false, waitMs: 0 })
  try {
    connection.exec('VACUUM')
  } finally {
    connection.close()
  }
}
