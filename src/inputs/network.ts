// Reads the inputs about the way to an endpoint: proxy, trust, redirections, headers.
import type { Host } from '../words/host.ts'
import { InputError, shapeOf } from './input-error.ts'
import type { Reader } from './reader.ts'
import { readClientCertificate } from './client-certificate.ts'
import { readRoots } from './roots.ts'
import { parseBoolean, parseChoice, parseConnectTo, parseHeaders } from './parse.ts'
import { makeSecret } from '../secrets/secret.ts'
import {
  COMPARE_DIRECT,
  NO_PROXY_VARIABLES,
  PROXY_VARIABLES,
  type ProxySettings,
  type Settings,
} from '../words/settings.ts'

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
  | 'duplicateHeaders'
  | 'workspaceId'
  | 'organizationId'

/** Everything about the way to an endpoint. Throws `InputError`. */
export function readNetwork(reader: Reader, host: Host): Pick<Settings, Network> {
  return {
    proxy: readProxy(reader, host),
    compareDirect: reader.read('compare-direct', 'auto', (text) =>
      parseChoice('compare-direct', text, COMPARE_DIRECT),
    ),
    caCertificates: readRoots(reader, host),
    clientCertificate: readClientCertificate(reader, host),
    connectTo: reader.read('connect-to', '', (text) => parseConnectTo('connect-to', text)),
    allowHttp: reader.read('allow-http', 'false', (text) => parseBoolean('allow-http', text)),
    ...readHeaders(reader),
    workspaceId: reader.optional('workspace-id', (text) => parseId('workspace-id', text), [
      'ANTHROPIC_WORKSPACE_ID',
    ]),
    organizationId: reader.optional('organization-id', (text) => parseId('organization-id', text), [
      'ANTHROPIC_ORGANIZATION_ID',
    ]),
  }
}

/** Empty variables are kept: some clients take them for a setting, and the report says so. */
function readProxy(reader: Reader, { env }: Host): ProxySettings {
  const input = reader.input('proxy')
  const set = reader.variable(PROXY_VARIABLES)?.variable
  const from = input !== undefined ? 'input' : set === undefined ? 'default' : 'environment'
  reader.record({
    setting: 'proxy',
    from,
    ...(from === 'environment' && set !== undefined && { variable: set }),
  })
  const secrets = PROXY_VARIABLES.flatMap((name) =>
    env[name] === undefined ? [] : [[name, makeSecret(env[name])]],
  )
  const lists = NO_PROXY_VARIABLES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))
  return {
    input: input && makeSecret(input.text),
    variables: Object.fromEntries(secrets) as ProxySettings['variables'],
    noProxy: Object.fromEntries(lists) as ProxySettings['noProxy'],
  }
}

function readHeaders(reader: Reader): Pick<Settings, 'headers' | 'duplicateHeaders'> {
  const given = reader.read('headers', '', (text) => parseHeaders('headers', text), [
    'ANTHROPIC_CUSTOM_HEADERS',
  ])
  const refused = given.find(([name]) => REFUSED_HEADERS.has(name))
  if (refused !== undefined)
    throw new InputError(
      'headers',
      `a list with "${refused[0]}"`,
      'any header but those of the connection itself',
    )
  return {
    headers: given
      .filter(([name]) => !CREDENTIAL_HEADERS.has(name))
      .map(([name, value]) => [name, makeSecret(value)] as const),
    duplicateHeaders: given.map(([name]) => name).filter((name) => CREDENTIAL_HEADERS.has(name)),
  }
}

/** Ids as the Console shows them. */
export function parseId(input: string, text: string): string {
  if (/^[\w-]{1,128}$/.test(text.trim())) return text.trim()
  throw new InputError(input, shapeOf(text), 'an id of letters, digits, _ and -')
}
