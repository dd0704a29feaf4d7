/** How long each turn of the event loop took of the CPU, in milliseconds: what a busy machine adds is not counted. */
export interface LoopTurns {
  /** The turns since the last call. */
  take(): readonly number[]
  stop(): void
}

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Watches the loop of this process until it is stopped; it never comes to rest meanwhile. */
export function watchTurns(): LoopTurns {
  let turns: number[] = []
  let began = cpu()
  let isStopped = false
  const look = () => {
    const now = cpu()
    turns.push(now - began)
    began = now
    if (!isStopped) setImmediate(look)
  }
  setImmediate(look)
  return {
    take: () => {
      const taken = turns
      turns = []
      return taken
    },
    stop: () => {
      isStopped = true
    },
  }
}
