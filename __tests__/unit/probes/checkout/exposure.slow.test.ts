// Looking for the credential in large checkouts holds nothing up.
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { scanWorkspace, type Exposure } from '../../../../src/probes/checkout/exposure.ts'
import { inventedKey } from '../../../../src/simulator/account.ts'
import { track } from '../../../support/checkout.ts'
import { fairWatch } from '../../../support/fair-time.ts'
import { inFolder } from '../../../support/folder.ts'

const KEY = inventedKey('E')

async function scan(root: string): Promise<Exposure> {
  // More than a busy machine needs: how long it may take is measured.
  const given = {
    budgetMs: 60_000,
    signal: AbortSignal.timeout(90_000),
    env: { PATH: process.env['PATH'] },
    ofAnyOwner: false,
  }
  return (await scanWorkspace(root, [KEY], given))(KEY)
}

/** How long the event loop was held meanwhile, turn by turn: milliseconds of this thread's own time, however busy the machine is. */
async function holdsDuring(work: () => Promise<unknown>): Promise<readonly number[]> {
  const spentMs = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  const holds: number[] = []
  let last = spentMs()
  const turn = (): void => {
    const now = spentMs()
    holds.push(now - last)
    last = now
  }
  const timer = setInterval(turn, 1)
  await work()
  clearInterval(timer)
  turn()
  return holds
}

const longOf = (holds: readonly number[]): number => holds.filter((ms) => ms > 25).length

/** Some turns fall to the garbage collector, or to others on a busy machine; a hold of ours would be there nearly every time. */
const allowedOf = (holds: readonly number[]): number => Math.max(2, holds.length / 20)

describe('the event loop', () => {
  test('is let go while a file of 300 MiB is read', async () => {
    await inFolder({ huge: 'x' }, async (folder) => {
      truncateSync(join(folder, 'huge'), 300 * 1_048_576)
      let exposure: Exposure | undefined
      const holds = await holdsDuring(async () => (exposure = await scan(folder)))
      expect(exposure).toMatchObject({ tracked: [], complete: true })
      expect(holds.length).toBeGreaterThan(10)
      expect(longOf(holds)).toBeLessThanOrEqual(allowedOf(holds))
    })
  })

  test('is let go while 20,000 files are read, within the budget', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`${at % 50}/${at}.ts`, `export const n = ${at}\n`]),
    )
    await inFolder({ ...files, '49/secret.env': KEY }, async (folder) => {
      track(folder, '.')
      let exposure: Exposure | undefined
      const tookMs = fairWatch()
      const holds = await holdsDuring(async () => (exposure = await scan(folder)))
      expect(tookMs()).toBeLessThan(5_000)
      expect(exposure).toMatchObject({ tracked: ['49/secret.env'], complete: true, looked: 20_001 })
      expect(longOf(holds)).toBeLessThanOrEqual(allowedOf(holds))
    })
  })
})
