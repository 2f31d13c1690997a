// Pins our own actions, where workflows, examples and the README use them, to the commit of a release (pin [commit]), or checks the pins (verify).
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const FLEET = '.github/workflows/fleet.yml'
const FILES = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(ROOT, folder, name)),
)

/** All that follows the `@` of both actions. The reusable workflow is not among them: it would have to name its own commit. */
const REFERENCE = /(?<=uses: claude-preflight\/claude-preflight(?:\/merge)?@).+/g
/** Shows how to pin; everywhere else it names the tag that moves. */
const README = join(ROOT, 'README.md')
const SHOWN_PIN = /(?<=uses: claude-preflight\/claude-preflight@)[0-9a-f]{40} # v.+/g
const PLACES = [...FILES.map((path) => [path, REFERENCE] as const), [README, SHOWN_PIN] as const]
const PINNED = /^(?<commit>[0-9a-f]{40}) # v(?<version>\d+\.\d+\.\d+)$/

interface Pin {
  readonly commit: string
  readonly version: string
}

/** What git says; undefined where it fails, as for a thing that is not there. */
function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function versionAt(commit: string): string | undefined {
  const text = git('show', `${commit}:package.json`)
  return text === undefined ? undefined : (JSON.parse(text) as { version?: string }).version
}

/** The commits that are released under a pin: the one which brought the pin in (HEAD, as long as it is not committed), and the tag. */
function releasesOf({ commit, version }: Pin): readonly string[] {
  const [brought] = git('log', '--reverse', '--format=%H', `-S${commit}`, '--', FLEET)?.split('\n') ?? []
  const tag = `refs/tags/v${version}`
  return [brought || 'HEAD', ...(git('rev-parse', '--verify', '-q', tag) === undefined ? [] : [tag])]
}

/** Why a pin cannot stand: undefined where the commit is an ancestor with this version, and the release ships its dist/. */
function faultOf(pin: Pin): string | undefined {
  const { commit, version } = pin
  if (git('rev-parse', '--is-shallow-repository') !== 'false')
    return 'the history is cut off or not there, so nothing can be said of the pins: git fetch --unshallow, or fetch-depth: 0 in a workflow'
  if (git('merge-base', '--is-ancestor', commit, 'HEAD') === undefined)
    return `${commit} is no ancestor of HEAD`
  const stated = versionAt(commit)
  if (stated !== version)
    return `package.json of ${commit} says version ${stated ?? '?'}, and the pin ${version}`
  const dist = git('rev-parse', '--verify', '-q', `${commit}:dist`)
  if (dist === undefined) return `${commit} has no dist/`
  const other = releasesOf(pin).find((release) => git('rev-parse', `${release}:dist`) !== dist)
  return other && `${other} ships another dist/ than ${commit}, which it pins: npm run release -- pin`
}

function verify(): string {
  const references = PLACES.flatMap(([path, place]) => readFileSync(path, 'utf8').match(place) ?? [])
  const [reference = 'nothing', ...others] = new Set(references)
  if (others.length > 0)
    throw new Error(`our actions are pinned to different things: ${[reference, ...others].join(', ')}`)
  const { commit, version } = PINNED.exec(reference)?.groups ?? {}
  if (commit === undefined || version === undefined)
    throw new Error(`our actions are pinned to ${reference}, which is no commit with its version`)
  const fault = faultOf({ commit, version })
  if (fault !== undefined) throw new Error(fault)
  return `The pinned ${commit} is an ancestor with the dist/ of release ${version}.`
}

function pin(name: string): string {
  if (git('status', '--porcelain', '--', 'dist', 'package.json') !== '')
    throw new Error('dist/ or package.json has changes: commit them first')
  const commit = git('rev-parse', '--verify', '-q', `${name}^{commit}`)
  if (commit === undefined) throw new Error(`there is no commit ${name}`)
  const version = versionAt(commit) ?? ''
  const fault = faultOf({ commit, version })
  if (fault !== undefined) throw new Error(fault)
  for (const [path, place] of PLACES)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(place, `${commit} # v${version}`))
  return verify()
}

const [command, name = 'HEAD'] = process.argv.slice(2)
try {
  if (command !== 'pin' && command !== 'verify')
    throw new Error('usage: npm run release -- pin [commit] | verify')
  console.log(command === 'pin' ? pin(name) : verify())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
