import { Incorrect } from '../model/errors.ts'

const newlinesIn = (text: string): number => text.split('\n').length - 1

/** The line of the first byte that is no UTF-8, within one chunk. */
function faultyLine(chunk: Uint8Array): number {
  const text = new TextDecoder().decode(chunk)
  return newlinesIn(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))))
}

function refuse(line: number, cause: unknown): never {
  throw new Incorrect(`The file is not UTF-8 text from line ${line} on.`, 'Save it as UTF-8 and try again.', [], {
    cause,
  })
}

/**
 * The text of bytes that come in pieces, which may fall within a character. A byte order mark at the start is no part of it.
 * @throws Incorrect where the bytes are no UTF-8: a replaced character would be an altered name
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for await (const chunk of bytes) {
    const text = decoded(
      () => decoder.decode(chunk, { stream: true }),
      () => line + faultyLine(chunk),
    )
    line += newlinesIn(text)
    if (text !== '') yield text
  }
  decoded(
    () => decoder.decode(),
    () => line,
  )
}

function decoded(decode: () => string, line: () => number): string {
  try {
    return decode()
  } catch (error) {
    return refuse(line(), error)
  }
}
