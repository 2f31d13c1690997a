// Reads the inputs of the keyless sign-in, and decides whether it is used.
import type { OpenHost } from '../words/host.ts'
import { MissingInput } from './input-error.ts'
import { whyWithheld } from './runner/event.ts'
import { isGivenSecret, type Reader } from './reader.ts'
import { SECRET_SOURCES } from '../secrets/sources.ts'
import type { Inputs } from './table.ts'
import type { Federation, Settings } from '../words/settings.ts'

type Others = Pick<Settings, 'auth' | 'credential' | 'ignoredCredential' | 'organizationId'>
type Chosen = Pick<Settings, 'credential' | 'ignoredCredential' | 'federation'>

/** Keyless is `auth: federation`, or `auto` with a rule and no credential; a credential that is set all the same is not used. Throws `MissingInput`. */
export function readFederation({ read }: Reader<Inputs>, host: OpenHost, others: Others): Chosen {
  const { auth, credential, ignoredCredential, organizationId } = others
  const ruleId = read('federation-rule-id')
  const serviceAccountId = read('service-account-id')
  const audience = read('oidc-audience')
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
  throw new MissingInput(name, 'the ID that the keyless sign-in needs')
}

/** The runner sets both variables for a job that has `id-token: write`, and neither for any other. */
export function identitySource({ env, vault }: OpenHost): Federation['identity'] {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const token = vault.variable(SECRET_SOURCES.identity.variables[0])
  if (url && isGivenSecret(token)) return { url, token }
  return env['GITHUB_ACTIONS'] === 'true' ? 'no-permission' : 'no-job'
}
