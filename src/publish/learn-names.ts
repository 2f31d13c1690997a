// The private names that answers and connections told: addresses, names on certificates, organization and workspace.
import { isPublicHost } from '../claude/providers/public-hosts.ts'
import type { Target } from '../plan/target.ts'
import type { ConnectionObservation } from '../probes/observation.ts'
import type { EndpointRun } from '../run/run-target.ts'
import type { PrivateNames } from '../secrets/private-names.ts'
import type { Finding } from '../words/finding.ts'

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
    const isPlain = isPublic && connection?.tunnel === undefined && connection?.redirectedTo === undefined
    if (!isPlain) for (const address of addressesIn(connection, findings)) add('address', [address])
    if (connection?.tunnel !== undefined) add('proxy', [connection.tunnel.proxyHost])
    if (!isPublic) for (const name of namesOn(connection)) add('host', [name])
    for (const { evidence } of findings) {
      add('organization', [evidence?.organization ?? ''])
      add('workspace', [evidence?.workspace ?? ''])
    }
  }
}

function addressesIn(
  connection: ConnectionObservation | undefined,
  findings: readonly Finding[],
): readonly string[] {
  const { addresses = [], address, tries = [] } = connection ?? {}
  const lines = findings.flatMap(({ evidence }) => evidence?.addresses ?? [])
  const told = lines.flatMap((line) => ADDRESS.exec(line)?.[0] ?? [])
  return [...addresses, address ?? '', ...tries.map((one) => one.address), ...told]
}

/** The names that the endpoint's own certificate is for. */
function namesOn(connection: ConnectionObservation | undefined): readonly string[] {
  const { subject = '', altNames = '' } = connection?.tls?.chain[0] ?? {}
  const names = `${altNames}\n${subject}`.slice(0, 16_384).split(/[\s,=:]+/)
  return names.map((name) => name.replace(/^\*\./, '')).filter((name) => /[^.]\.[^.]/.test(name))
}
