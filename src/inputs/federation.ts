// Reads the inputs of the keyless sign-in, and decides whether it is used.
import type { Host } from '../words/host.ts'
import { InputError, shapeOf } from './input-error.ts'
import { parseId } from './network.ts'
import type { Reader } from './reader.ts'
import { whyWithheld } from './circumstances.ts'
import { makeSecret } from '../secrets/secret.ts'
import type { Federation, Settings } from '../words/settings.ts'

/** Source: platform.claude.com/docs, WIF with GitHub Actions. As of 2026-11-22. */
const AUDIENCE = 'https://api.anthropic.com'

type Others = Pick<Settings, 'auth' | 'credential' | 'ignoredCredential' | 'organizationId'>
type Chosen = Pick<Settings, 'credential' | 'ignoredCredential' | 'federation'>

/** Keyless is `auth: federation`, or `auto` with a rule and no credential; a credential that is set all the same is not used. Throws `InputError`. */
export function readFederation(reader: Reader, host: Host, others: Others): Chosen {
  const { auth, credential, ignoredCredential, organizationId } = others
  const id = (name: string, variable: string): string | undefined =>
    reader.optional(name, (text) => parseId(name, text), [variable])
  const ruleId = id('federation-rule-id', 'ANTHROPIC_FEDERATION_RULE_ID')
  const serviceAccountId = id('service-account-id', 'ANTHROPIC_SERVICE_ACCOUNT_ID')
  const audience = reader.read('oidc-audience', AUDIENCE, parseAudience)
  const wanted =
    auth === 'federation' || (auth === 'auto' && credential === undefined && ruleId !== undefined)
  if (!wanted) return { credential, ignoredCredential, federation: undefined }
  const keyless = { credential: undefined, ignoredCredential: credential }
  const identity = identitySource(host)
  // A fork gets neither the token nor the variables that may hold the ids: nobody did anything wrong.
  if (typeof identity === 'string' && whyWithheld(host.env) === 'fork')
    return { ...keyless, federation: undefined }
  const needed = {
    ruleId: required('federation-rule-id', ruleId),
    organizationId: required('organization-id', organizationId),
  }
  return { ...keyless, federation: { ...needed, serviceAccountId, audience, identity } }
}

function required(name: string, id: string | undefined): string {
  if (id !== undefined) return id
  throw new InputError(name, 'empty', 'the id, which the keyless sign-in needs')
}

function parseAudience(text: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(text.trim())) return text.trim()
  throw new InputError('oidc-audience', shapeOf(text), 'a URL or a name without spaces')
}

/** The runner sets both variables for a job that has `id-token: write`, and neither for any other. */
function identitySource({ env }: Host): Federation['identity'] {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  if (url && token) return { url, token: makeSecret(token) }
  return env['GITHUB_ACTIONS'] === 'true' ? 'no-permission' : 'no-job'
}
