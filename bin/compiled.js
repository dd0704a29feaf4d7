// Plain JavaScript, as `node24.js`.
import { existsSync, mkdirSync } from 'node:fs'
import module from 'node:module'
import { homedir, userInfo } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'

/** As `home` in `src/config.ts`: an empty HOME would be the folder that one happens to be in. */
const home = () => (isAbsolute(homedir()) ? homedir() : userInfo().homedir)

/** Where a user has what programs can make anew, on each platform. */
function cacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME = '' }) {
  if (process.platform === 'win32') return join(LOCALAPPDATA || join(home(), 'AppData', 'Local'), 'Dualhat', 'Cache')
  if (process.platform === 'darwin') return join(home(), 'Library', 'Caches', 'Dualhat')
  return join(isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(home(), '.cache'), 'dualhat')
}

/** Node's own recursive way never ends below a folder such as /proc. */
function make(folder) {
  if (existsSync(folder)) return
  make(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/**
 * Has Node keep what it compiles, so that the next start takes half the time. Where it cannot, every start takes as long as the
 * first, which is no fault to speak of. What Node itself is told by NODE_COMPILE_CACHE or NODE_DISABLE_COMPILE_CACHE is done.
 */
export function keepCompiled() {
  const { env } = process
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return
  try {
    const folder = join(cacheFolder(env), 'compiled')
    make(folder)
    module.enableCompileCache(folder)
    env.NODE_COMPILE_CACHE = folder // for the threads of this process
  } catch {}
}
