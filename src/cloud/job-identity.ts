// The job's own identity token, which a cloud exchanges for credentials of its own.
import { askIdentityToken, claimsIn } from '../claude/requests/federation.ts'
import { identityFailure, identityTokenOf, OBSTACLES } from '../reading/sign-in.ts'
import { reveal } from '../secrets/secret.ts'
import type { JobIdentity } from '../words/cloud.ts'
import type { CloudRefusal, CloudTools } from './sign-in.ts'

/** The token, hidden already, or why the job has none. */
export type JobToken =
  { readonly ok: true; readonly token: string } | { readonly ok: false; readonly refusal: CloudRefusal }

/** Asks GitHub for the job's identity token with the audience that the cloud expects. */
export async function askJobToken(
  identity: JobIdentity['identity'],
  audience: string,
  tools: CloudTools,
): Promise<JobToken> {
  if (typeof identity === 'string') return stopped(identity)
  if (!URL.canParse(identity.url) || !/^https?:/.test(identity.url)) return stopped('bad-url')
  const url = new URL(identity.url)
  const outcome = await tools.send(askIdentityToken(url, reveal(identity.token), audience))
  const token = identityTokenOf(outcome)
  if (token === undefined) return refused({ ...identityFailure(outcome), host: url.hostname })
  tools.hide(token)
  return { ok: true, token }
}

/** Words of services that compare the token's subject with what they expect: a trust policy, an attribute condition, the members of a role. */
const ABOUT_SUBJECT = /AssumeRoleWithWebIdentity|attribute condition|getAccessToken/

/**
 * Adds the token's subject, whose form differs between repositories, where that is what was compared: the services do not say what they read.
 * Source: docs.github.com, "OpenID Connect reference" (subjects, with ids of owner and repository in newer ones). As of 2026-11-27.
 */
export function withSubject(refusal: CloudRefusal, token: string): CloudRefusal {
  const { sub = '' } = claimsIn(token)
  return ABOUT_SUBJECT.test(refusal.said ?? '') && sub !== '' ? { ...refusal, subject: sub } : refusal
}

function stopped(obstacle: keyof typeof OBSTACLES): JobToken {
  const [stoppedAt, reason] = OBSTACLES[obstacle]
  return refused({ cause: 'auth.federation', passing: false, stoppedAt, reason })
}

function refused(refusal: CloudRefusal): JobToken {
  return { ok: false, refusal }
}
