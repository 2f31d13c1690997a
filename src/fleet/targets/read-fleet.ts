// Reads the inputs of a fleet: the targets file, who may be reached, which share is ours, how many at once.
import { resolve } from 'node:path'
import { judgeEndpoint } from '../../claude/endpoint/endpoint-shape.ts'
import type { Fleet, FleetTarget } from './fleet.ts'
import type { Host, OpenHost } from '../../words/host.ts'
import { InputError, MissingInput, unlike } from '../../inputs/input-error.ts'
import { bytesOf, realPath } from '../../inputs/files.ts'
import type { LateNames } from '../../inputs/names/late-names.ts'
import { isGivenInput, makeReader, secretInput } from '../../inputs/reader.ts'
import { FLEET_INPUTS, INPUTS } from '../../inputs/table.ts'
import { refuseStrangersFile } from '../../inputs/guarded-file.ts'
import { keepGarbageSmall, keepMemorySmall } from '../../probes/keep-memory-small.ts'
import { assignShard, digestOf } from '../shard.ts'
import type { Shard } from '../../words/result.ts'
import { reveal, type Secret } from '../../secrets/secret.ts'
import type { Settings } from '../../words/settings.ts'
import { parseCredentials } from './credentials.ts'
import { readDocument } from './document.ts'
import { targetsFault, type FilePath, type FilePlace } from './fault.ts'
import { parseAllowedHosts, type IsAllowed } from './hosts.ts'
import { refuseName } from './names.ts'
import { holdsCredential, pasted, refusePastedKeys } from './pasted.ts'
import { validated, type TargetEntry, type TargetsFile } from './schema.ts'
import { settingsMaker } from './settings.ts'
import type { TargetsDocument } from './yaml-document.ts'

/** As many jobs as a matrix may have. Source: docs.github.com, workflow syntax, `jobs.<job_id>.strategy.matrix`. As of 2026-11-22. */
const MOST_SHARDS = 256

/** The fleet that the inputs describe; undefined where they describe none. `step` are the step's own settings; `names` is told those of all targets. Throws `InputError`, and shows no value of the file. */
export function readFleet(host: OpenHost, step: Settings, names: Pick<LateNames, 'tell'>): Fleet | undefined {
  const { read, record, origins } = makeReader(host, INPUTS)
  const path = read('targets')?.trim()
  if (path === undefined) return lonely(FLEET_INPUTS.find((name) => isGivenInput(host, name)))
  keepGarbageSmall()
  const isAllowed = parseAllowedHosts(read('allowed-hosts'))
  const lines = secretInput(host, 'credentials')
  record(lines?.origin ?? { setting: 'credentials', from: 'default' })
  const credentials = parseCredentials(lines === undefined ? '' : reveal(lines.secret))
  const shard = read('shard')
  const share = shard === undefined ? undefined : parseShard(shard.trim())
  const text = textOf(path, host)
  refusePastedKeys(text)
  const document = readDocument(text)
  refuseFoldedKeys(document)
  const file = validated(document)
  keepMemorySmall()
  refuseNames(file, document, (name) => credentials.has(name))
  const valueOf = (name: string): Secret | undefined => {
    const value = credentials.get(name)
    return value === undefined ? host.vault.variable(name) : host.vault.hide(value)
  }
  const settingsOf = settingsMaker({ host, step, file, valueOf })
  const all = file.targets.map((entry, at) => targetOf(entry, at, settingsOf, document))
  names.tell(all.map(({ settings }) => settings))
  refuseHosts(all, isAllowed, document)
  return { ...shareOf(all, share, digestOf(file)), concurrency: step.concurrency, origins }
}

function lonely(name: string | undefined): undefined {
  if (name === undefined) return undefined
  throw new MissingInput(
    'targets',
    `the path of a targets file: ${name} is set, and means nothing without it`,
  )
}

interface Share {
  readonly index: number
  readonly count: number
}

function parseShard(text: string): Share {
  const [whole, index = '', count = ''] = /^(\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? []
  const share = { index: Number(index), count: Number(count) }
  if (whole !== undefined && share.index >= 1 && share.index <= share.count && share.count <= MOST_SHARDS)
    return share
  throw new InputError(
    'shard',
    unlike(text),
    `i/n with i from 1 to n, and n of at most ${MOST_SHARDS}, such as 2/4`,
  )
}

function textOf(path: string, host: Host): string {
  const whole = resolve(host.cwd, path)
  const real = realPath(whole) ?? whole
  for (const one of [path, real]) refuseStrangersFile('targets', one, host)
  const bytes = bytesOf(real)
  if (typeof bytes !== 'string') return bytes.toString('utf8').replace(/^\ufeff/, '')
  throw new InputError(
    'targets',
    bytes,
    'the path of a YAML or JSON file of at most 4 MiB, see docs/targets.md',
  )
}

/** A text folded over lines, or written with escapes, is seen only once it is read. */
function refuseFoldedKeys({ find }: TargetsDocument): void {
  const found = find(holdsCredential)
  if (found !== undefined) throw pasted(found.place)
}

function refuseNames(
  { targets, defaults }: TargetsFile,
  { placeOf }: TargetsDocument,
  isListed: (name: string) => boolean,
): void {
  const names = new Set<string>()
  const refuse = (name: string, path: FilePath): void => refuseName(name, () => placeOf(path), isListed)
  for (const [header, variable] of Object.entries(defaults?.headers ?? {}))
    refuse(variable, ['defaults', 'headers', header])
  for (const [at, { name, credential, headers = {} }] of targets.entries()) {
    if (names.has(name))
      throw targetsFault(
        placeOf(['targets', at, 'name']),
        'a name that an earlier target has',
        'a name of its own for each target',
      )
    names.add(name)
    if (credential !== undefined) refuse(credential, ['targets', at, 'credential'])
    for (const [header, variable] of Object.entries(headers))
      refuse(variable, ['targets', at, 'headers', header])
  }
}

function targetOf(
  entry: TargetEntry,
  at: number,
  settingsOf: (entry: TargetEntry) => Settings,
  { placeOf }: TargetsDocument,
): FleetTarget {
  const { name, labels = {} } = entry
  const texts = Object.entries(labels).map(([label, value]) => [label, String(value)] as const)
  try {
    return { name, labels: Object.fromEntries(texts), settings: settingsOf(entry) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw inTarget(error, placeOf(['targets', at, error.input]))
  }
}

function inTarget(error: InputError, where: FilePlace | undefined): InputError {
  const { input, place, fault, shape, accepted } = error
  const part = place === undefined ? input : `${input}, ${place}`
  if (error instanceof MissingInput) return targetsFault(where, `${input} is missing`, accepted)
  return targetsFault(where, { place: part, fault, shape }, accepted)
}

/** A text that is no URL at all passes: nothing is ever sent there, and the engine says so. */
function refuseHosts(all: readonly FleetTarget[], isAllowed: IsAllowed, { placeOf }: TargetsDocument): void {
  for (const [at, { settings }] of all.entries()) {
    for (const [which, given] of settings.endpoints.entries()) {
      const host = judgeEndpoint(given, { allowHttp: settings.allowHttp }).url?.hostname
      if (host !== undefined && !isAllowed(host))
        throw strangerAt(placeOf(['targets', at, 'endpoints', which]), host)
    }
  }
}

/** A host's name is shown in the letters a URL leaves of it. */
function strangerAt(place: FilePlace | undefined, host: string): InputError {
  const shown = host.replace(/[^\w.:[\]-]/g, '').slice(0, 120)
  return targetsFault(
    place,
    `the host ${shown} is not in allowed-hosts`,
    'endpoints at hosts that the input allowed-hosts names',
  )
}

function shareOf(
  all: readonly FleetTarget[],
  share: Share | undefined,
  content: string,
): Pick<Fleet, 'targets' | 'shard'> {
  if (share === undefined) return { targets: all, shard: undefined }
  const positions = all.flatMap(({ name }, at) =>
    assignShard(name, share.count) === share.index ? [at] : [],
  )
  const fleet = { targets: all.length, digest: digestOf(all.map(({ name }) => name)), content }
  const shard: Shard = { ...share, positions, fleet }
  return { targets: positions.flatMap((at) => all[at] ?? []), shard }
}
