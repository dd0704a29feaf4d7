import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A real disk that has little room. */
export interface SmallDisk {
  readonly folder: string
  /** Leaves no room on it. */
  fill(): void
  /** Makes room again. */
  free(): void
  /** Lets it only be read from now on. */
  close(): void
  /** What lies on it but what fills it. */
  list(): readonly string[]
}

const FILLING = 'filling-'

function fillWith(folder: string, bytes: number): void {
  for (let n = 0; ; n++) {
    try {
      writeFileSync(join(folder, `${FILLING}${bytes}-${n}`), Buffer.alloc(bytes))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return
      throw error
    }
  }
}

/** null where this user may not mount one. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  if (status !== 0) return null
  afterAll(() => {
    spawnSync('umount', ['-l', folder])
  })
  const isFilling = (name: string) => name.startsWith(FILLING)
  return {
    folder,
    fill() {
      for (const bytes of [1 << 16, 1 << 12]) fillWith(folder, bytes)
    },
    free() {
      for (const name of readdirSync(folder).filter(isFilling)) rmSync(join(folder, name))
    },
    close() {
      spawnSync('mount', ['-o', 'remount,ro', folder])
    },
    list: () =>
      readdirSync(folder)
        .filter((name) => !isFilling(name))
        .sort(),
  }
}
