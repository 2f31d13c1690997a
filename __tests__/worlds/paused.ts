// A machine that stops the action in the middle of its waits, as an overloaded or suspended one does, and lets it go on later.
import type { OpenWorld, World } from './world.ts'

/** How often, in milliseconds, it is looked whether the moment has come. */
const LOOK_MS = 10

/** Stops the process (SIGSTOP) when something has come to the world, by `moment`, and continues it `ms` milliseconds later. Once. */
export function paused(
  world: World,
  ms: number,
  moment: (open: OpenWorld) => boolean = ({ received }) => received().length > 0,
): World {
  return async (folder) => {
    const open = await world(folder)
    const timers: NodeJS.Timeout[] = []
    return {
      ...open,
      watch: (child) => {
        const looking = setInterval(() => {
          if (!moment(open)) return
          clearInterval(looking)
          child.kill('SIGSTOP')
          timers.push(setTimeout(() => child.kill('SIGCONT'), ms))
        }, LOOK_MS)
        timers.push(looking)
      },
      close: async () => {
        for (const timer of timers) clearTimeout(timer)
        await open.close()
      },
    }
  }
}
