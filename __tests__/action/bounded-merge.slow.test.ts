// The built merge against reports that want to cost memory, and beside as many honest ones as there may be.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inFolder } from '../support/folder.ts'
import { runMeasured, type MeasuredRun } from '../support/measured-run.ts'
import type { ReportV1 } from '../../src/report/json/v1.ts'
import { shardsOf } from '../worlds/fleet.ts'
import { readFileSync } from 'node:fs'

/** Megabytes that any merge may take. */
const MOST_MB = 300
/** Milliseconds of processor time for files that are worth nothing: it is two seconds, and was sixteen when all of them were parsed. */
const MOST_CPU_MS = 8_000
const MEBIBYTE = 1_048_576
const MERGE = resolve('dist/merge/index.js')
const ENOUGH_MS = 240_000

/** Merges a good report of the first of two shards, and what is written in the place of the second's. */
function mergeBeside(write: (reportOf: (shard: number) => string) => void): Promise<MeasuredRun> {
  return inFolder({}, async (folder) => {
    const { inputs, close } = await shardsOf({ shards: 2, alter: write })(folder)
    await close()
    return runMeasured({ inputs, script: MERGE })
  })
}

const HOSTILE: Readonly<Record<string, () => string | Buffer>> = {
  'a hundred megabytes of empty objects': () => Buffer.alloc(100 * MEBIBYTE, '{},'),
  'sixty mebibytes of empty objects': () => `[${'{},'.repeat(20 * MEBIBYTE)}{}]`,
  'six megabytes that only open': () => '['.repeat(6_000_000),
  'two million numbers': () => `[${'0,'.repeat(1_990_000)}0]`,
  'a million empty objects': () => `[${'{},'.repeat(990_000)}{}]`,
  'a text of sixty mebibytes': () => `"${'x'.repeat(60 * MEBIBYTE)}"`,
  'names by the hundred thousand': () =>
    `{${Array.from({ length: 600_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
}

test.each(Object.keys(HOSTILE))(
  'a report of %s is missing, and takes less memory than any merge may',
  async (name) => {
    const run = await mergeBeside((reportOf) => writeFileSync(reportOf(2), HOSTILE[name]?.() ?? ''))
    expect([run.exitCode, run.report.cause]).toEqual([1, 'shard.missing'])
    expect(run.peakMb).toBeLessThan(MOST_MB)
  },
  ENOUGH_MS,
)

test(
  'a thousand reports that are none take less memory than any merge may, and little time',
  async () => {
    const text = `[${'{},'.repeat(80_000)}{}]`
    const run = await mergeBeside((reportOf) => {
      for (let at = 10; at < 1_010; at += 1) {
        mkdirSync(join(reportOf(at), '..'))
        writeFileSync(reportOf(at), text)
      }
    })
    expect([run.exitCode, run.report.cause]).toEqual([1, 'shard.missing'])
    expect(run.peakMb).toBeLessThan(MOST_MB)
    expect(run.cpuMs).toBeLessThan(MOST_CPU_MS)
  },
  ENOUGH_MS,
)

/** Writes an honest report of so many targets for each of so many shards, made out of one. */
function many(path: string, folderOf: (shard: number) => string, shards: number, targets: number): void {
  const report = JSON.parse(readFileSync(path, 'utf8')) as ReportV1
  const [target] = report.targets
  const fleet = { targets: shards * targets, digest: 'f'.repeat(64) }
  for (let at = 0; at < shards; at += 1) {
    const own = Array.from({ length: targets }, (_, place) => ({ ...target, name: `team ${place} of ${at}` }))
    const positions = own.map((_, place) => at * targets + place)
    const shard = { index: at + 1, count: shards, positions, fleet }
    mkdirSync(join(folderOf(at + 1), '..'), { recursive: true })
    writeFileSync(folderOf(at + 1), JSON.stringify({ ...report, targets: own, shard }))
  }
}

test(
  'a hundred reports of a hundred targets are merged in as little',
  async () => {
    const run = await inFolder({}, async (folder) => {
      const alter = (reportOf: (shard: number) => string): void => many(reportOf(1), reportOf, 100, 100)
      const { inputs, close } = await shardsOf({ shards: 2, alter })(folder)
      await close()
      return runMeasured({ inputs: { ...inputs, shards: '100' }, script: MERGE })
    })
    expect([run.exitCode, run.report.targets.length]).toEqual([0, 10_000])
    expect(run.peakMb).toBeLessThan(MOST_MB)
  },
  ENOUGH_MS,
)
