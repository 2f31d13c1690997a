// The private names that answers and connections told: addresses, names on certificates, organization and workspace.
import { isPublicHost } from '../claude/providers/public-hosts.ts'
import { tellAccounts } from '../inputs/names/private-names.ts'
import type { Target } from '../plan/target.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { EndpointRun } from '../run/run-target.ts'
import type { PrivateNames } from '../secrets/private-names.ts'
import type { Finding } from '../words/finding.ts'
import { plain } from '../words/phrase.ts'

/** Ids by the names of their facts. */
const IDS = ['organization', 'workspace'] as const
/** An address at the beginning of a line of evidence. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\w:])/i

/** Tells what became known of a target while it was checked. */
export function learnNames(
  target: Target,
  endpointRuns: readonly EndpointRun[],
  { add }: Pick<PrivateNames, 'add'>,
): void {
  for (const [at, { connection, findings }] of endpointRuns.entries()) {
    const host = target.endpoints[at]?.base?.hostname
    const isPublic = host !== undefined && isPublicHost(host)
    if (connection !== undefined) learnConnection(connection, isPublic, add)
    if (!isPublic) for (const address of addressesOf(findings)) add('address', [address])
    for (const finding of findings) {
      learnIds(finding, add)
      tellAccounts(plain(finding.detail), add)
    }
  }
}

/** The addresses of a public host are everybody's, unless another place was connected to. */
function learnConnection(
  connection: ConnectionObservation,
  isPublic: boolean,
  add: PrivateNames['add'],
): void {
  const { addresses, address, tries, tunnel, redirectedTo } = connection
  if (tunnel !== undefined) add('proxy', [tunnel.proxyHost])
  if (!isPublic) for (const name of namesOn(connection)) add('host', [name])
  if (isPublic && tunnel === undefined && redirectedTo === undefined) return
  for (const one of [...addresses, address ?? '', ...tries.map((tried) => tried.address)])
    add('address', [one])
}

function learnIds({ evidence = {} }: Finding, add: PrivateNames['add']): void {
  for (const kind of IDS) add(kind, [evidence[kind] ?? ''])
}

function addressesOf(findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ evidence }) => evidence?.addresses ?? [])
  return lines.flatMap((line) => ADDRESS.exec(line)?.[0] ?? [])
}

/** The names that the endpoint's own certificate is for. */
function namesOn({ tls }: ConnectionObservation): readonly string[] {
  const { subject = '', altNames = '' } = tls?.chain[0] ?? {}
  const names = `${altNames}\n${subject}`.slice(0, 16_384).split(/[\s,=:]+/)
  return names.map((name) => name.replace(/^\*\./, '')).filter((name) => /[^.]\.[^.]/.test(name))
}
