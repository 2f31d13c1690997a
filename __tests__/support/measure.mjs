// Preloaded into a run that is measured (node --import): writes at exit what it cost.
import { readFileSync, writeFileSync } from 'node:fs'

/** Bytes. `maxRSS` counts the process that started this one, too, as it was then; Linux knows better. */
function peak() {
  const told =
    process.platform === 'linux' && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return 1024 * (told ? Number(told[1]) : process.resourceUsage().maxRSS)
}

process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(process.env.MEASURED, JSON.stringify({ peakMb: peak() / 1e6, cpuMs: (user + system) / 1000 }))
})
