// Targets from a file: each told by its own, none by another's fault.
import { refusingPort } from '../support/ports.ts'
import { broken, degraded, healthy, unchecked, UNSENT } from '../support/scenario.ts'
import type { Played, Scenario } from '../support/scenario.ts'
import { GATEWAY_KEY } from '../support/scenario-keys.ts'
import { beside, fleetOf, REFUSED, TEAMS } from '../worlds/fleet.ts'
import { HOSTILE_ANSWERS, hostileHost, type HostileAnswer } from '../worlds/hostile-hosts.ts'
import type { World } from '../worlds/world.ts'
import { startSimulator } from '../../src/simulator/server.ts'

const causes = ({ run }: Played): unknown =>
  Object.fromEntries(
    run.report.targets
      .filter(({ verdict }) => verdict !== 'healthy')
      .map(({ name, diagnosis }) => [name, diagnosis?.cause]),
  )

const NO_KEYS = Object.fromEntries(TEAMS.map((name) => [`${name.toUpperCase()}_KEY`, '']))

/** Two targets: the second one's endpoint takes every request and never answers. */
const besideOneThatHangs: World = async (folder) => {
  const hanging = await startSimulator({ script: [{ act: { do: 'hang' } }] })
  const other = (): string => `  - { name: other, endpoints: ['${hanging.origin}'], credential: OTHER_KEY }\n`
  const open = await fleetOf(beside(other))(folder)
  return {
    ...open,
    hosts: [...open.hosts, new URL(hanging.origin).host],
    received: () => [...open.received(), ...hanging.received],
    connections: () => open.connections() + hanging.connections(),
    close: async () => {
      await open.close()
      await hanging.close()
    },
  }
}

/** Answers that want to cost whoever asks: memory, time, or both. */
const HOSTILE_KINDS = Object.keys(HOSTILE_ANSWERS) as HostileAnswer[]

/** One target whose endpoint is good, beside one for each of those. */
const besideHostileHosts: World = async (folder) => {
  const hosts = await Promise.all(HOSTILE_KINDS.map((kind) => hostileHost(HOSTILE_ANSWERS[kind]())))
  const entry = (port: number): string =>
    `  - { name: at-${port}, endpoints: ['http://127.0.0.1:${port}'], credential: OTHER_KEY }\n`
  const open = await fleetOf(beside(() => hosts.map(({ port }) => entry(port)).join('')))(folder)
  return {
    ...open,
    hosts: [...open.hosts, ...hosts.map(({ port }) => `127.0.0.1:${port}`)],
    close: async () => {
      await open.close()
      await Promise.all(hosts.map(({ close }) => close()))
    },
  }
}

export const FLEET: readonly Scenario[] = [
  {
    id: 'fleet/all is well',
    ...{ world: fleetOf(), golden: true },
    expect: healthy(),
    also: ({ run }) => expect(run.report.targets.map(({ name }) => name)).toEqual(TEAMS),
  },
  {
    id: 'fleet/one key is refused',
    ...{ world: fleetOf({ isOneRefused: true }), golden: true },
    expect: broken('auth.invalid', { keyValid: 'false', reachable: 'true' }),
    also: (played) => expect(causes(played)).toEqual({ [REFUSED]: 'auth.invalid' }),
  },
  {
    id: 'fleet/two targets, and the variable of one is not set',
    world: fleetOf(
      beside((origin) => `  - { name: other, endpoints: ['${origin}'], credential: KEY_THAT_NOBODY_SET }\n`),
    ),
    expect: broken('key.missing'),
    also: (played) => {
      expect(causes(played)).toEqual({ other: 'key.missing' })
      expect(played.run.summary).toContain('KEY_THAT_NOBODY_SET')
    },
  },
  {
    id: 'fleet/the variable of a header is not set',
    world: fleetOf(
      beside(
        (origin) =>
          `  - { name: other, endpoints: ['${origin}'], credential: ATLAS_KEY, headers: { X-Team: TEAM_HEADER } }\n`,
      ),
    ),
    expect: broken('key.missing'),
    also: (played) => {
      expect(causes(played)).toEqual({ other: 'key.missing' })
      expect(played.run.summary).toContain('TEAM_HEADER')
      expect(played.run.report.targets[1]?.endpoints[0]?.attempts).toEqual([])
    },
  },
  {
    id: 'fleet/a pull request from a fork, to which GitHub gives no secrets',
    world: fleetOf(),
    env: { ...NO_KEYS, GITHUB_EVENT_NAME: 'pull_request' },
    event: { pull_request: { head: { repo: null }, base: { repo: { full_name: 'octo/shop' } } } },
    expect: unchecked('key.withheld'),
  },
  {
    id: 'fleet/keys by lines instead of by the environment',
    world: fleetOf(),
    env: NO_KEYS,
    inputs: { credentials: TEAMS.map((name) => `${name.toUpperCase()}_KEY=${GATEWAY_KEY}`).join('\n') },
    secrets: [GATEWAY_KEY],
    expect: healthy(),
  },
  {
    id: 'fleet/labels, defaults and a fallback that is dead',
    world: async (folder) => {
      const dead = `http://127.0.0.1:${await refusingPort()}`
      const text = (
        origin: string,
      ): string => `# yaml-language-server: $schema=../schema/targets-v1.schema.json
defaults: &all
  attempts: 1
  models: [claude-haiku-5-5]
targets:
  - name: atlas
    endpoints: [${dead}, ${origin}]
    credential: ATLAS_KEY
    labels: { team: search, tier: 1 }
  - name: borea
    endpoints: [${origin}]
    credential: BOREA_KEY
`
      return fleetOf({ file: text })(folder)
    },
    expect: degraded('failover', { keyValid: 'true' }),
    also: ({ run }) => {
      const [atlas, borea] = run.report.targets
      expect(atlas?.labels).toEqual({ team: 'search', tier: '1' })
      expect(atlas?.failover?.to).toBe(run.outputs['healthy-endpoint'])
      expect(borea?.models[0]).toMatchObject({ id: 'claude-haiku-5-5', asked: true })
    },
  },
  {
    id: 'fleet/names and labels that are commands and Markdown',
    world: async (folder) => {
      const dead = `http://127.0.0.1:${await refusingPort()}`
      const hostile = [
        '::error::x',
        '##[error]x',
        '[a](//b.example) <img src=x> `@octocat` | x',
        '%0A::error::x',
      ]
      const targets = hostile.map((name) => ({
        name,
        endpoints: [dead],
        credential: 'ATLAS_KEY',
        labels: { a: name },
      }))
      return fleetOf({ file: () => JSON.stringify({ targets }) })(folder)
    },
    expect: broken('tcp.refused'),
    also: ({ run }) => {
      expect(run.stdout).toMatch(/; retrying .* \(2 of /)
      const ours = run.summary.replaceAll(/(`+)[^`\n].*?\1|<code>[^<]*<\/code>/g, '')
      expect(ours).not.toMatch(/<img|b\.example|@octocat/)
    },
  },
  {
    id: 'fleet/one of two shards',
    ...{ world: fleetOf(), inputs: { shard: '1/2' } },
    expect: healthy(),
    also: ({ run }) => {
      const { shard, targets } = run.report
      expect(shard).toMatchObject({ index: 1, count: 2, fleet: { targets: TEAMS.length } })
      expect(targets.map(({ name }) => name)).toEqual(shard?.positions.map((at) => TEAMS[at]))
      expect(targets.length).toBeLessThan(TEAMS.length)
    },
  },
  {
    id: 'fleet/a share into which no target falls',
    world: fleetOf({ file: (origin) => `targets: [{ name: atlas, endpoints: ['${origin}'] }]\n` }),
    inputs: { shard: '2/3' },
    expect: { verdict: 'unchecked', cause: '', exitCode: 0, keyValid: 'unknown', ...UNSENT },
    also: ({ run }) => {
      expect(run.report).toMatchObject({ targets: [], shard: { index: 2, count: 3, positions: [] } })
      expect(run.outputs).toMatchObject({
        title: expect.stringContaining('no target') as unknown,
        remedy: '',
      })
      expect(run.everything).not.toMatch(/fault of this tool/)
    },
  },
  {
    id: 'fleet/a good target beside hostile hosts keeps its verdict',
    world: besideHostileHosts,
    inputs: { timeout: '3s', attempts: '1' },
    env: { OTHER_KEY: GATEWAY_KEY },
    expect: broken('endpoint.not-an-api'),
    also: ({ run }) => {
      const [good, ...others] = run.report.targets
      expect([good?.name, good?.verdict]).toEqual(['atlas', 'healthy'])
      expect(others).toHaveLength(HOSTILE_KINDS.length)
    },
  },
  {
    id: 'fleet/one target hangs until the end, the others have their answers',
    world: besideOneThatHangs,
    inputs: { timeout: '20s', deadline: '6s' },
    env: { OTHER_KEY: GATEWAY_KEY },
    expect: broken('run.deadline'),
    also: (played) => {
      expect(causes(played)).toEqual({ other: 'run.deadline' })
      expect(played.run.report.cutOffBy).toBe('deadline')
    },
  },
]
