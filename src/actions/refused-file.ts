import { Unavailable } from '../model/errors.ts'
import { quoted } from '../model/text.ts'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

/** What a user is told when a file they named is refused by the system; any other error stays as it is. */
export function refusedFile(file: string, use: 'read' | 'written', error: unknown): unknown {
  const why = error instanceof Error && 'code' in error ? WHY[String(error.code)] : undefined
  if (why === undefined) return error
  return new Unavailable(
    `The file ${quoted(file)} cannot be ${use}: ${why}.`,
    'Check its name and rights, or name another.',
    {
      cause: error,
    },
  )
}
