// Answers of AWS STS in its own form of XML.
import type { Reply } from './cloud-world.ts'

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/'

/** Keys of a role, as STS gives them. */
export interface GivenKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string
}

/** Source: docs.aws.amazon.com/STS/latest/APIReference, AssumeRole and AssumeRoleWithWebIdentity. As of 2026-11-27. */
export function assumed(action: 'AssumeRole' | 'AssumeRoleWithWebIdentity', keys: GivenKeys): Reply {
  return xml(
    200,
    `<${action}Response xmlns="${NAMESPACE}">
  <${action}Result>
    <AssumedRoleUser>
      <Arn>arn:aws:sts::123456789012:assumed-role/preflight/claude-preflight</Arn>
      <AssumedRoleId>AROAEXAMPLE:claude-preflight</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <AccessKeyId>${keys.accessKeyId}</AccessKeyId>
      <SecretAccessKey>${keys.secretAccessKey}</SecretAccessKey>
      <SessionToken>${keys.sessionToken}</SessionToken>
      <Expiration>2036-11-27T02:00:00Z</Expiration>
    </Credentials>
  </${action}Result>
  <ResponseMetadata><RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId></ResponseMetadata>
</${action}Response>`,
  )
}

/** Source: docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html. As of 2026-11-27. */
export function refused(status: number, code: string, message: string): Reply {
  return xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}">
  <Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>
  <RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId>
</ErrorResponse>`,
  )
}

function xml(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/xml' }, body }
}
