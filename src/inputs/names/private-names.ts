// Which names of the inputs are private, and whether they are hidden.
import { domainToUnicode } from 'node:url'
import { isPublicHost } from '../../claude/providers/public-hosts.ts'
import { isForbiddenAddress, isLoopbackAddress, isPrivateAddress } from '../../net/addresses.ts'
import { makePrivateNames, type PrivateNames } from '../../secrets/private-names.ts'
import { reveal } from '../../secrets/secret.ts'
import type { Host } from '../../words/host.ts'
import {
  type CloudSettings,
  NO_PROXY_VARIABLES,
  PROXY_VARIABLES,
  type Settings,
} from '../../words/settings.ts'
import { isPublicRepository } from '../runner/event.ts'
import { makeReader } from '../reader.ts'
import { INPUTS } from '../table.ts'

/** The private names of a run on this host; the input `redact` decides, when the first text is written. */
export function privateNamesOf(host: Host): PrivateNames {
  return makePrivateNames({
    isOn: () => isRedacting(host),
    isPublic: isPublicHost,
    isPrivateAddress: (address) =>
      isPrivateAddress(address) &&
      !isLoopbackAddress(address) &&
      !isForbiddenAddress(address) &&
      !/^0\./.test(address),
  })
}

/** A value that cannot be read is told as an error, and hides what it can. */
function isRedacting(host: Host): boolean {
  const choice = chosen(host)
  if (choice !== 'auto') return choice !== 'false'
  // What a terminal shows is published by nobody, but for a terminal within a job.
  return (host.kind === 'action' || host.env['GITHUB_ACTIONS'] === 'true') && isPublicRepository(host.env)
}

function chosen(host: Host): 'auto' | 'true' | 'false' {
  try {
    return makeReader(host, { redact: INPUTS.redact }).read('redact')
  } catch {
    return 'true'
  }
}

type Named = Pick<
  Settings,
  'endpoints' | 'proxy' | 'connectTo' | 'organizationId' | 'workspaceId' | 'federation' | 'cloud'
>

/** Tells the names that the settings of targets hold. Nothing is judged here: a setting that cannot be used holds names, too. */
export function tellNames(targets: readonly Named[], { add }: Pick<PrivateNames, 'add'>): void {
  // Endpoints first, in the order of the targets: the same host may stand in other settings of each.
  for (const { endpoints } of targets) for (const endpoint of endpoints) add('endpoint', hostsIn(endpoint))
  for (const settings of targets) tellOthers(settings, add)
}

function tellOthers(settings: Named, add: PrivateNames['add']): void {
  const { proxy, connectTo, organizationId, workspaceId, federation, cloud } = settings
  for (const one of [proxy.input, ...PROXY_VARIABLES.map((name) => proxy.variables[name])])
    if (one !== undefined) add('proxy', hostsIn(reveal(one)))
  const lists = NO_PROXY_VARIABLES.flatMap((name) => (proxy.noProxy[name] ?? '').split(/[\s,]+/))
  const hosts = [...connectTo.flatMap(({ host, toHost }) => [host, toHost]), ...lists.filter(isOwnDomain)]
  for (const host of hosts) add('host', [host])
  if (federation !== undefined) add('host', hostsIn(federation.audience))
  add('organization', [organizationId ?? ''])
  if (cloud !== undefined) tellCloud(cloud, add)
  // Keyless, `default` names a workspace without its id.
  add('workspace', [workspaceId === 'default' ? '' : (workspaceId ?? '')])
}

function tellCloud({ project, workspace, identity }: CloudSettings, add: PrivateNames['add']): void {
  add('project', [project ?? ''])
  add('workspace', [workspace ?? ''])
  if (identity.kind === 'aws-role') tellAccounts(identity.role, add)
  if (identity.kind === 'google-workload') tellAccounts(identity.serviceAccount ?? '', add)
}

/** Roles, users and sessions in ARNs of AWS, and service accounts of Google's with their projects. Sources: docs.aws.amazon.com IAM identifiers; docs.cloud.google.com service accounts. As of 2026-11-27. */
const IN_ARN = /:(?:assumed-role|role|user|federated-user)\/([\w+=,.@/-]{1,600})/g
const SERVICE_ACCOUNT = /([\w-]{1,63})@([\w-]{1,63}(?:\.[\w-]{1,63})?\.gserviceaccount\.com)/g

/** A word of every language tells nothing, and would be missed in our own sentences. */
const TELLING = /[\d._-]|.{10}/

/** Tells the accounts that a text names. */
export function tellAccounts(text: string, add: PrivateNames['add']): void {
  for (const [, names = ''] of text.matchAll(IN_ARN))
    for (const name of names.split(/[^\w.-]+/)) if (TELLING.test(name)) add('account', [name])
  for (const [, name = '', host = ''] of text.matchAll(SERVICE_ACCOUNT)) {
    if (TELLING.test(name)) add('account', [name])
    add('host', [host])
  }
}

/** Entries of a list of exceptions that hold a name; the end of a public name is none. */
function isOwnDomain(entry: string): boolean {
  const name = entry.replace(/^\*?\./, '')
  return /[^.]\.[^.]/.test(name) && !isPublicHost(name)
}

const SCHEME = /^[a-z][\w+.-]*:\/*(?=\D|\d+\.)/i

/** The host of a URL, as it is written and as it is asked for, usable or not; in the end whatever has a dot in it before the path. */
function hostsIn(text: string): readonly string[] {
  const trimmed = text.trim()
  const rest = trimmed.replace(SCHEME, '')
  const end = rest.search(/[/?#]/)
  const authority = (end < 0 ? rest : rest.slice(0, end)).slice(0, 2_048)
  const address = authority.slice(authority.lastIndexOf('@') + 1)
  const written = /^\[[\da-f:.]*\]|^[^:[]*/i.exec(address)?.[0] ?? ''
  const asked = URL.parse(trimmed)?.hostname ?? ''
  const dotted =
    trimmed.includes('://') && asked !== '' ? [] : wordsIn(trimmed).filter((word) => /[a-z]/i.test(word))
  return [asked, domainToUnicode(asked), written, ...dotted]
}

function wordsIn(text: string): readonly string[] {
  return text
    .slice(0, 2_048)
    .split(/[^\w.-]+/)
    .filter((word) => /[^.]\.[^.]/.test(word))
}
