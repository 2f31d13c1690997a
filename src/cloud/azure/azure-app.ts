// An app in Microsoft Entra as which a job signs in, by a federated credential and without a secret.
import type { ConfidentialClientApplication } from '@azure/msal-node'
import type { CloudIdentity } from '../../words/cloud.ts'
import { askJobToken } from '../job-identity.ts'
import { inHeader } from '../members.ts'
import type { CloudTools } from '../sign-in.ts'
import type { Received } from './received.ts'
import { refusalOf, stopped } from './refusal.ts'
import { openWire, type Wire } from './wire.ts'

/** Source: learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust, GitHub Actions. As of 2026-11-27. */
const AUDIENCE = 'api://AzureADTokenExchange'

/** Foundry's scope. Source: foundry-sdk 1.1.1. As of 2026-11-27. */
const SCOPE = 'https://ai.azure.com/.default'

const HOST = 'login.microsoftonline.com'

/** Names that stand for every directory: an app signs in at one. */
const OF_ALL = new Set(['common', 'organizations', 'consumers'])

interface App {
  readonly clientId: string
  readonly tenantId: string
}

/** An access token of about an hour. Rejects never. */
export async function appToken(
  { identity, clientId, tenantId }: Extract<CloudIdentity, { kind: 'azure-app' }>,
  tools: CloudTools,
): Promise<Received> {
  if (!/^[\w.-]+$/.test(tenantId) || OF_ALL.has(tenantId.toLowerCase()))
    return { ok: false, refusal: stopped('the tenant is not named by its id or domain') }
  const job = await askJobToken(identity, AUDIENCE, tools)
  if (!job.ok) return job
  const wire = openWire(tools)
  const { ConfidentialClientApplication: Client } = await import('@azure/msal-node')
  const token = await acquire(Client, { clientId, tenantId }, job.token, wire).catch(() => undefined)
  return token === undefined ? { ok: false, refusal: refusalOf(wire.last()) } : { ok: true, token }
}

/** One question: the library knows the endpoints of this host, asks nobody for a region, and passes on a token that is no text. */
async function acquire(
  Client: typeof ConfidentialClientApplication,
  { clientId, tenantId }: App,
  clientAssertion: string,
  { networkClient }: Wire,
): Promise<string | undefined> {
  const app = new Client({
    auth: { clientId, clientAssertion, authority: `https://${HOST}/${tenantId}` },
    system: { networkClient, disableInternalRetries: true },
  })
  const azureRegion = 'DisableMsalForceRegion'
  const result = await app.acquireTokenByClientCredential({ scopes: [SCOPE], azureRegion })
  return inHeader(result?.accessToken)
}
