// Why Google gave no access token: the refusals of its three sign-in services.
import { toldIn } from '../members.ts'
import { refusalIn, type Heard, type Meaning } from '../refusal.ts'
import type { CloudRefusal } from '../sign-in.ts'

/**
 * Refusals by "code: message", the more telling first.
 * Sources: google-github-actions/auth#60, #334 and #340, docs/TROUBLESHOOTING.md there, googleapis/google-cloud-go#12440,
 * terraform-google-modules/terraform-example-foundation#1362, docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation,
 * developers.google.com/identity/protocols/oauth2. As of 2026-11-27.
 */
const MEANINGS: readonly Meaning[] = [
  {
    says: /audience in ID Token/,
    cause: 'auth.federation',
    reason: 'the workload identity provider does not accept the audience of the identity token',
  },
  {
    says: /rejected by the attribute condition/,
    cause: 'auth.federation',
    reason: 'the attribute condition of the workload identity provider does not let this identity in',
  },
  {
    says: /issuer in ID Token/,
    cause: 'auth.federation',
    reason: 'the workload identity provider expects another issuer than that of the identity token',
  },
  {
    says: /stale to sign-in/,
    cause: 'auth.expired',
    reason: 'the identity token had expired when Google read it',
  },
  {
    says: /^invalid_target/,
    cause: 'auth.federation',
    reason: 'there is no such workload identity pool or provider, or it is disabled',
  },
  {
    says: /^invalid_request: Invalid value for "audience"/,
    cause: 'auth.federation',
    reason:
      'the workload identity provider is not named by its full name, projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
  },
  {
    says: /iam\.serviceAccounts\.getAccessToken/,
    cause: 'auth.federation',
    reason:
      'this identity may not act as the service account: it lacks the role roles/iam.workloadIdentityUser there, or there is no such account',
  },
  {
    says: /^NOT_FOUND: .*(?:Gaia id|account)/i,
    cause: 'auth.federation',
    reason: 'there is no such service account',
  },
  {
    says: /IAM Service Account Credentials API has not been used|iamcredentials\.googleapis\.com.*disabled/,
    cause: 'auth.federation',
    reason: 'the IAM Service Account Credentials API is not enabled in the project',
  },
  {
    says: /^invalid_grant: .*(?:expired or revoked|reauth|invalid_rapt)/,
    cause: 'auth.expired',
    reason: 'the login in the credentials file has expired or was revoked',
  },
  {
    says: /^invalid_grant: .*reasonable timeframe/,
    cause: 'clock.skew',
    reason: 'this machine’s clock is wrong: Google does not accept the time in the signed token',
  },
  {
    says: /^invalid_grant: Invalid JWT Signature/,
    cause: 'auth.federation',
    reason: 'the private key in the credentials file is not, or no longer, one of the service account',
  },
  {
    says: /^invalid_grant: .*account not found/,
    cause: 'auth.federation',
    reason: 'the service account in the credentials file does not exist',
  },
  {
    says: /^(?:invalid_client|deleted_client|unauthorized_client)/,
    cause: 'auth.federation',
    reason: 'Google does not accept the client in the credentials file',
  },
  {
    says: /^invalid_grant/,
    cause: 'auth.federation',
    reason: 'Google does not accept what it was given for an access token',
  },
]

const GOOGLE = { gives: 'an access token', meanings: MEANINGS }

/** The refusal in the answer that was heard last; without one the credentials could not even be sent. */
export function refusalOf(heard: Heard | undefined): CloudRefusal {
  if (heard === undefined)
    return {
      cause: 'auth.federation',
      passing: false,
      reason: 'nothing could be signed with the credentials file',
    }
  const { outcome } = heard
  return refusalIn(heard, toldIn(outcome.kind === 'answer' ? outcome.json : undefined), GOOGLE)
}
