// Finds every value that may be a credential before anything else is read, so that it can be masked and scrubbed from then on.
import type { Host } from '../words/host.ts'
import { credentialValues } from './credentials.ts'
import { proxyCredentials } from './proxy-credentials.ts'
import type { Scrubber } from '../secrets/scrubber.ts'
import { makeSecret, maskForms, type Hide, type Secret } from '../secrets/secret.ts'
import { PROXY_VARIABLES } from '../words/settings.ts'

const CREDENTIAL_INPUTS = ['api-key', 'auth-token']
const CREDENTIAL_VARIABLES = [
  'ANTHROPIC_API_KEY',
  'CLAUDE_API_KEY',
  'ANTHROPIC_AUTH_TOKEN',
  'CLAUDE_CODE_OAUTH_TOKEN',
]

/** Registers all masks with the host and returns the secrets they stand for, the unused credentials included. */
export function maskEverything(host: Host): readonly Secret[] {
  const headers = [host.input('headers'), host.env['ANTHROPIC_CUSTOM_HEADERS']].flatMap(headerValues)
  const proxies = [host.input('proxy'), ...PROXY_VARIABLES.map((name) => host.env[name])]
  const given = [
    ...CREDENTIAL_INPUTS.map(host.input),
    ...CREDENTIAL_VARIABLES.map((name) => host.env[name]),
    ...headers,
    ...credentialValues(host.input('credentials') ?? ''),
    ...proxies.flatMap((text) => proxyCredentials(text ?? '')),
  ]
  const values = [...new Set(given)]
    .filter((value) => value !== undefined)
    .filter((value) => value.trim() !== '')
  host.mask([...new Set(values.flatMap(maskForms))])
  return values.map(makeSecret)
}

/** Masks and scrubs at once, so that nothing written from then on can show the value. */
export function makeHide(host: Pick<Host, 'mask'>, scrubber: Pick<Scrubber, 'add'>): Hide {
  const hidden = new Set<string>()
  return (value) => {
    const secret = makeSecret(value)
    if (hidden.has(value)) return secret
    hidden.add(value)
    host.mask(maskForms(value))
    scrubber.add(secret)
    return secret
  }
}

/** Every value of a header is a secret (contract, safety rule 4). */
function headerValues(lines: string | undefined): readonly string[] {
  return (lines ?? '').split(/\r?\n/).map((line) => line.slice(line.indexOf(':') + 1).trim())
}
