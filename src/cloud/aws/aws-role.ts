// The job's own identity, exchanged at STS for keys of a role: no login action is needed.
import type { CloudIdentity } from '../../words/cloud.ts'
import { askJobToken, withSubject } from '../job-identity.ts'
import type { CloudTools } from '../sign-in.ts'
import { notAsked, received, type Received } from './received.ts'
import { refusalOf } from './refusal.ts'
import { assumer } from './web-identity.ts'
import { wireOf } from './wire.ts'

/** Source: docs.github.com, "Configuring OpenID Connect in Amazon Web Services". As of 2026-11-27. */
const AUDIENCE = 'sts.amazonaws.com'

/** The name under which the role's account sees the session, where `AWS_ROLE_SESSION_NAME` gives none. */
const SESSION_NAME = 'claude-preflight'

/** Keys of the role for an hour. Rejects never. */
export async function roleKeys(
  { identity, role }: Extract<CloudIdentity, { kind: 'aws-role' }>,
  region: string,
  tools: CloudTools,
): Promise<Received> {
  if (!/^[a-z\d-]+$/.test(region)) return notAsked('the region is no name of a region', 'auth.region')
  const job = await askJobToken(identity, AUDIENCE, tools)
  if (!job.ok) return job
  const wire = wireOf(tools)
  const assume = await assumer(wire, { region, endpoint: `https://sts.${region}.amazonaws.com` }, tools)
  try {
    const RoleSessionName = tools.env['AWS_ROLE_SESSION_NAME'] || SESSION_NAME
    const credentials = await assume({ RoleArn: role, RoleSessionName, WebIdentityToken: job.token })
    return received(credentials, tools.hide)
  } catch (error) {
    return { ok: false, refusal: withSubject(refusalOf(error, wire.last()), job.token) }
  }
}
