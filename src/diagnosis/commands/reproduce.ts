// The request that decided, as one line of curl: the same way, the same headers, and every secret as a variable of the environment.
import { DIALECTS } from '../../claude/requests/dialects.ts'
import type { ToldRequest } from '../../reading/reading.ts'
import type { AuthScheme } from '../../words/result.ts'
import type { Shell } from '../../words/host.ts'
import type { Clean } from '../../words/clean.ts'
import type { Settings } from '../../words/settings.ts'
import { curl } from './network.ts'
import type { Place } from './place.ts'
import { quoted, type Word } from './quoting.ts'
import type { Way } from './way.ts'

/** A request, and what a shell must be told to send it again. */
export interface Repeated {
  readonly request: ToldRequest
  readonly scheme: AuthScheme
  readonly way: Way
  readonly shell: Shell
  /** The variable that holds the credential. */
  readonly variable: string
  readonly settings: Pick<Settings, 'headers' | 'betas' | 'workspaceId' | 'timeoutMs' | 'requestPath'>
  readonly clean: Clean
}

/** Longest URL, header or body of a line, in characters. */
const LONGEST = 2_000

/** The line, which prints status, headers and body; undefined where a part of it can't be pasted. */
export function curlLine(repeated: Repeated): string | undefined {
  const { request, shell } = repeated
  const body = bodyOf(repeated)
  const headers = headersOf(repeated)
  if (![request.url, ...headers, ...Object.values(body)].every((part) => isShown(part, repeated)))
    return undefined
  const options: readonly Word[] = [
    ...connectionOptions(repeated),
    ...headers.flatMap((header) => ['-H', header]),
    ...(body.given === undefined ? [] : ['-d', body.given]),
  ]
  const line = curl(placeOf(repeated), options, request.url)
  if (body.piped === undefined || line === undefined) return line
  const piped = quoted(body.piped, shell)
  return piped && `${piped} | ${line}`
}

function placeOf({ request, way, shell }: Repeated): Place {
  const { protocol, hostname, port } = new URL(request.url)
  return { protocol, hostname, port: Number(port || (protocol === 'https:' ? 443 : 80)), way, shell }
}

/** Characters that curl would take for a set of URLs. */
const GLOB = /[[\]{}]/

function connectionOptions({ request: { url }, way, settings }: Repeated): readonly Word[] {
  const isTls = url.startsWith('https:')
  return [
    '-i',
    ...(isTls ? ['--http1.1'] : []),
    ...(GLOB.test(url) ? ['-g'] : []),
    ...['--max-time', String(settings.timeoutMs / 1_000)],
    ...proxyOptions(way),
    ...(isTls && way.client ? ['--cert', way.client.certificate, '--key', way.client.key] : []),
  ]
}

/** What would be shown otherwise than it was sent is no part of a command. */
function isShown(part: Word, { clean }: Repeated): boolean {
  return typeof part !== 'string' || clean.named(part, LONGEST).quoted === part
}

/** A proxy that is spoken to over TLS is verified against the same roots. */
function proxyOptions({ proxy, proxyUser, caFile }: Way): readonly Word[] {
  return [
    ...(proxyUser ? ['--proxy-user', { before: '', variable: 'PROXY_USER' }] : []),
    ...(caFile !== undefined && proxy?.startsWith('https:') ? ['--proxy-cacert', caFile] : []),
  ]
}

/** Windows PowerShell takes the quotes out of a word that holds some: there the body is piped. */
function bodyOf({ request, shell, settings }: Repeated): {
  readonly given?: string
  readonly piped?: string
} {
  const { body, isOwn } = request
  if (isOwn && settings.requestPath !== undefined) return { given: `@${settings.requestPath}` }
  if (body === undefined) return {}
  return shell === 'powershell' ? { given: '@-', piped: body } : { given: body }
}

const BETA = 'anthropic-beta'

/** curl's own `accept` asks for the same. */
const LEFT_OUT = new Set(['accept', BETA])

function headersOf({ request, scheme, variable, settings }: Repeated): readonly Word[] {
  const own = Object.entries(request.headers).filter(([name]) => !LEFT_OUT.has(name))
  const plain = own.map(([name, value]) => `${name}: ${value}`)
  const beta = request.headers[BETA]
  if (!request.isAuthorized) return plain
  const { header, before } = DIALECTS[scheme]
  return [
    { before: `${header}: ${before}`, variable },
    ...plain,
    ...(settings.workspaceId === undefined ? [] : [`anthropic-workspace-id: ${settings.workspaceId}`]),
    ...betaOf(beta, settings),
    ...customOf(request, settings),
  ]
}

/** The user's betas beside ours; by a variable where they are no dated names. */
function betaOf(ours: string | undefined, { headers, betas }: Repeated['settings']): readonly Word[] {
  const isGiven = headers.some(([name]) => name.toLowerCase() === BETA)
  const named = [...(ours === undefined ? [] : [ours]), ...betas]
  if (isGiven && betas.length === 0)
    return [{ before: `${BETA}: ${named.map((name) => `${name},`).join('')}`, variable: variableFor(BETA) }]
  return named.length === 0 ? [] : [`${BETA}: ${named.join(',')}`]
}

function customOf({ headers: sent }: ToldRequest, { headers }: Repeated['settings']): readonly Word[] {
  const names = [...new Set(headers.map(([name]) => name.toLowerCase()))]
  return names
    .filter((name) => name !== BETA && sent[name] === undefined)
    .map((name) => ({ before: `${name}: `, variable: variableFor(name) }))
}

/** `X_TEAM` for the header `x-team`. */
function variableFor(header: string): string {
  return header.toUpperCase().replace(/[^A-Z0-9]+/g, '_')
}
