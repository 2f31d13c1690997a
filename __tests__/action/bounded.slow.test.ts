// The built action against hosts and files that want to cost memory and time.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../support/folder.ts'
import { runMeasured, type MeasuredRun } from '../support/measured-run.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { firstParty } from '../worlds/world.ts'
import { writeFleet } from '../worlds/fleet-file.ts'
import { HOSTILE_ANSWERS, hostileHost, type HostileAnswer } from '../worlds/hostile-hosts.ts'

/** Megabytes that any run may take. */
const MOST_MB = 200
/** Milliseconds of processor time for reading the inputs, from the start of the process. */
const MOST_CPU_MS = 2_000

const KINDS = Object.keys(HOSTILE_ANSWERS) as HostileAnswer[]
const ENOUGH_MS = 120_000

async function withHosts<T>(
  answers: readonly HostileAnswer[],
  act: (origins: string[]) => Promise<T>,
): Promise<T> {
  const hosts = await Promise.all(answers.map((kind) => hostileHost(HOSTILE_ANSWERS[kind]())))
  try {
    return await act(hosts.map(({ port }) => `http://127.0.0.1:${port}`))
  } finally {
    await Promise.all(hosts.map(({ close }) => close()))
  }
}

describe('sixteen endpoints', () => {
  test.each(KINDS)(
    'that answer %s take less memory than any run may',
    async (kind) => {
      const run = await withHosts(Array<HostileAnswer>(16).fill(kind), (origins) =>
        runMeasured({
          inputs: {
            'api-key': GATEWAY_KEY,
            endpoints: origins.join('\n'),
            timeout: '5s',
            deadline: '20s',
            attempts: '1',
          },
        }),
      )
      expect(run.peakMb).toBeLessThan(MOST_MB)
      expect(run.exitCode).toBeLessThan(2)
    },
    ENOUGH_MS,
  )
})

test(
  'a fleet of a hundred hostile targets takes less memory than any run may',
  async () => {
    // The peak is that of a moment, and depends on when garbage was collected: the run in the middle of three counts.
    const runs = [await hostileFleet(), await hostileFleet(), await hostileFleet()]
    const [, middle] = runs.toSorted((one, other) => one.peakMb - other.peakMb)
    expect(middle?.peakMb).toBeLessThan(MOST_MB)
    for (const { report } of runs) expect(report.targets).toHaveLength(100)
  },
  3 * ENOUGH_MS,
)

function hostileFleet(): Promise<MeasuredRun> {
  return withHosts(KINDS, (origins) =>
    inFolder({}, (folder) => {
      const members = Array.from({ length: 100 }, (_, at) => ({
        name: `team-${at}`,
        credential: GATEWAY_KEY,
        entry: { endpoints: [origins[at % origins.length] ?? ''] },
      }))
      const { inputs, env } = writeFleet(folder, members)
      return runMeasured({ inputs: { ...inputs, timeout: '5s', deadline: '30s', attempts: '1' }, env })
    }),
  )
}

function targets(count: number): string {
  const entry = (at: number): string => `  - name: team-${at}
    credential: TEAM_${at}_KEY
    endpoints: [https://gateway.example.com/team-${at}, https://api.anthropic.com]
    models: [claude-sonnet-5-5, claude-haiku-5-5]
    labels: { team: team-${at}, environment: production }
`
  return `targets:\n${Array.from({ length: count }, (_, at) => entry(at)).join('')}`
}

const counted = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

const FILES: Readonly<Record<string, () => string>> = {
  'a thousand targets': () => targets(1_000),
  'as many targets as may be': () => targets(4_000),
  '60,000 plain keys': () => counted(60_000, (at) => `k${at}: 1\n`),
  '60,000 plain keys in a target': () =>
    `targets:\n  - name: a\n${counted(60_000, (at) => `    k${at}: 1\n`)}`,
  'nested mappings': () => `targets: ${'{a: '.repeat(200_000)}1${'}'.repeat(200_000)}\n`,
  'nested blocks': () => counted(2_000, (at) => `${' '.repeat(at)}a:\n`),
  'four mebibytes of brackets': () => '['.repeat(4_194_304),
  'four mebibytes of commas': () => `targets: [${','.repeat(4_194_000)}]`,
  'four mebibytes of empty objects': () => `{"targets":[${'{},'.repeat(1_398_000)}{}]}`,
  'four mebibytes of line ends': () => '\n'.repeat(4_194_304),
  'four mebibytes of comments': () => '#\n'.repeat(2_097_152),
  'four mebibytes of signs in one line': () => '- '.repeat(2_097_152),
  'a quoted text of four mebibytes': () => `"${'\\x41'.repeat(1_048_000)}"`,
  'anchors and aliases': () => `a: &a [1]\n${counted(100_000, (at) => `b${at}: *a\n`)}`,
  'words that may be keys': () =>
    counted(70_000, (at) => `# sk-a sk-proj- ${Buffer.from(`no key ${at} `.repeat(2)).toString('base64')}\n`),
  'as many keys as may be': () => counted(40_000, (at) => `k${at}: 1\n`),
}

test.each(Object.keys(FILES))(
  'a targets file of %s is read in little time and memory',
  async (name) => {
    const run = await inFolder({}, (folder): Promise<MeasuredRun> => {
      const path = join(folder, 'targets.yml')
      writeFileSync(path, FILES[name]?.() ?? '')
      return runMeasured({ inputs: { targets: path, 'allowed-hosts': 'gateway.example.com' } })
    })
    expect(run.exitCode).toBe(2)
    expect(run.peakMb).toBeLessThan(MOST_MB)
    expect(run.cpuMs).toBeLessThan(MOST_CPU_MS)
  },
  ENOUGH_MS,
)

test('as many certificates as fit into a file are refused in little time and memory', async () => {
  const run = await inFolder({}, async (folder) => {
    const { inputs, close } = await firstParty()(folder)
    const [path, roots] = [join(folder, 'many.pem'), readFileSync(inputs['ca-certificates'] ?? '', 'utf8')]
    writeFileSync(path, roots.repeat(Math.floor(4_194_304 / roots.length)))
    const run = await runMeasured({ inputs: { ...inputs, 'ca-certificates': path } })
    await close()
    return run
  })
  expect(run.exitCode).toBe(1)
  expect(run.summary).toContain('contains more than 1000 certificates')
  expect(run.peakMb).toBeLessThan(MOST_MB)
  expect(run.cpuMs).toBeLessThan(MOST_CPU_MS)
})
