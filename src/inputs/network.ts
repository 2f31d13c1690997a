// Reads the inputs about the way to an endpoint: proxy, trust, redirections, headers.
import type { OpenHost } from '../words/host.ts'
import { InputError } from './input-error.ts'
import { readClientCertificate } from './client-certificate.ts'
import { parseHeaders } from './parse.ts'
import { secretInput, secretVariable, type Reader } from './reader.ts'
import { readRoots } from './roots.ts'
import { makeSecret, reveal } from '../secrets/secret.ts'
import { betasIn } from '../secrets/sources.ts'
import type { Inputs } from './table.ts'
import { NO_PROXY_VARIABLES, PROXY_VARIABLES, type ProxySettings, type Settings } from '../words/settings.ts'

/** Headers that are ours to send; a credential among them would be sent twice. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'x-api-key'])
const REFUSED_HEADERS = new Set(['host', 'content-length', 'transfer-encoding', 'connection'])

type Network =
  | 'proxy'
  | 'compareDirect'
  | 'caCertificates'
  | 'clientCertificate'
  | 'connectTo'
  | 'allowHttp'
  | 'headers'
  | 'betas'
  | 'duplicateHeaders'
  | 'workspaceId'
  | 'organizationId'

/** Everything about the way to an endpoint. Throws `InputError`. */
export function readNetwork(reader: Reader<Inputs>, host: OpenHost): Pick<Settings, Network> {
  const { read } = reader
  return {
    proxy: readProxy(reader, host),
    compareDirect: read('compare-direct'),
    caCertificates: readRoots(reader, host),
    clientCertificate: readClientCertificate(reader, host),
    connectTo: read('connect-to'),
    allowHttp: read('allow-http'),
    ...readHeaders(reader, host),
    workspaceId: read('workspace-id'),
    organizationId: read('organization-id'),
  }
}

/** Empty variables are kept: some clients take them for a setting, and the report says so. */
function readProxy({ record }: Reader<Inputs>, host: OpenHost): ProxySettings {
  const input = secretInput(host, 'proxy')
  const found = input ?? secretVariable(host, 'proxy')
  record(found?.origin ?? { setting: 'proxy', from: 'default' })
  const secrets = PROXY_VARIABLES.map((name) => [name, host.vault.variable(name)] as const)
  const lists = NO_PROXY_VARIABLES.map((name) => [name, host.env[name]] as const)
  return { input: input?.secret, variables: whereSet(secrets), noProxy: whereSet(lists) }
}

function whereSet<Name extends string, Value>(
  entries: readonly (readonly [Name, Value | undefined])[],
): Partial<Record<Name, Value>> {
  const set = entries.filter(([, value]) => value !== undefined)
  return Object.fromEntries(set) as Partial<Record<Name, Value>>
}

function readHeaders(
  { record }: Reader<Inputs>,
  host: OpenHost,
): Pick<Settings, 'headers' | 'betas' | 'duplicateHeaders'> {
  const found = secretInput(host, 'headers') ?? secretVariable(host, 'headers')
  record(found?.origin ?? { setting: 'headers', from: 'default' })
  const given = found === undefined ? [] : parseHeaders('headers', reveal(found.secret))
  const refused = given.find(([name]) => REFUSED_HEADERS.has(name))
  if (refused !== undefined)
    throw new InputError(
      'headers',
      `${refused[0]} is a header of the connection itself`,
      `any header except ${[...REFUSED_HEADERS].join(', ')}`,
    )
  const betasOf = (header: readonly [string, string]): readonly string[] => betasIn(header.join(':'))
  return {
    headers: given
      .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
      .map((header) => {
        const [name, value] = header
        return [name, betasOf(header).length > 0 ? makeSecret(value) : host.vault.hide(value)] as const
      }),
    betas: given.flatMap(betasOf),
    duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
  }
}
