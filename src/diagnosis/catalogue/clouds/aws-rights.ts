// Remedies at AWS for known credentials that may not: a permission, the identity of a job, an account, its payment.
import { say } from '../../../words/phrase.ts'
import { told } from '../entry.ts'
import { waitAndRunAgain } from '../steps.ts'
import { type AwsRoad, whoAmI } from './aws-roads.ts'
import {
  atCloud,
  type CloudEntries,
  type CloudEntry,
  forAsker,
  has,
  named,
  where,
  without,
} from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

/** Entries about rights on one road. */
export function awsRights(road: AwsRoad): CloudEntries {
  return {
    'auth.forbidden': forbidden(road),
    'auth.federation': FEDERATION,
    'auth.organization': organization(road),
    'billing.credit': PAYMENT,
  }
}

function forbidden(road: AwsRoad): CloudEntry {
  const action = named('action', road.action)
  return atCloud({
    title: (facts) => `AWS denied ${action(facts)} to ${named('principal', 'this identity')(facts)}`,
    explanation:
      "AWS knows these credentials, but their role or user lacks a permission. It's about IAM policies; this doesn't mean the credentials are bad.",
    summary: (facts) => `Allow ${action(facts)} for ${named('principal', 'the role')(facts)} in IAM.`,
    steps: [
      told(
        'action',
        (missed) =>
          say`Allow ${missed} in a policy of the role or user (IAM console → Roles or Users → Add permissions).`,
        `Allow \`${road.action}\` in a policy of the role or user (IAM console → Roles or Users → Add permissions).`,
      ),
      told(
        'principal',
        (principal) => say`Check that ${principal} is the role you mean: it is the one that AWS saw.`,
      ),
      told(
        'region',
        (region) => say`Allow it in ${region} too: an inference profile sends requests to several regions.`,
      ),
      'If the message names an explicit deny, ask the owner of the service control policy: no role can override it.',
      forAsker(['key'], `For an API key, allow \`${road.service}:CallWithBearerToken\` as well.`),
    ],
    commands: [whoAmI],
    links: [road.permissions, CLOUD_LINKS.awsDenied],
  })
}

const OUTBOUND = 'outbound'

const FEDERATION = atCloud({
  title: (facts) =>
    has(facts, 'reason', OUTBOUND)
      ? 'Outbound web identity federation is off in this AWS account'
      : 'AWS did not accept the identity of this job',
  explanation: (facts) =>
    has(facts, 'reason', OUTBOUND)
      ? 'Claude Platform on AWS needs this setting, which is off by default in every account. The credentials are not the reason.'
      : 'The identity of the job could not be exchanged for a session of the role. No key is involved.',
  summary: (facts) =>
    has(facts, 'reason', OUTBOUND)
      ? 'Turn on outbound web identity federation once for the AWS account.'
      : 'Make the trust policy of the role match this job.',
  steps: [
    where(
      'reason',
      'Run `aws iam enable-outbound-web-identity-federation` once, as an administrator of the account.',
      OUTBOUND,
    ),
    where('reason', waitAndRunAgain, OUTBOUND),
    ...[
      'Give the job `id-token: write`, and check that `role-to-assume` is the full ARN of the role.',
      'Add `https://token.actions.githubusercontent.com` with the audience `sts.amazonaws.com` under IAM → Identity providers.',
      told(
        'sub',
        (subject) =>
          say`Allow the subject ${subject} in the trust policy of the role: a branch, a pull request and an environment each have another.`,
        'Allow the subject of this job in the trust policy of the role: a branch, a pull request and an environment each have another.',
      ),
    ].map((step) => without('reason', step, OUTBOUND)),
  ],
  commands: [
    (facts) =>
      has(facts, 'reason', OUTBOUND)
        ? 'aws iam get-outbound-web-identity-federation-info'
        : 'aws iam list-open-id-connect-providers',
  ],
  links: [CLOUD_LINKS.claudeOnAws, CLOUD_LINKS.awsOidc],
})

function organization({ name, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: `This AWS account may not use ${name}`,
    explanation: `AWS knows these credentials, but their account isn't subscribed to ${name}, or AWS has not released it for the account yet.`,
    summary: `Subscribe the AWS account to ${name}, or use an account that is.`,
    steps: [
      `Open ${name} in the AWS console of this account, and finish the sign-up that it shows.`,
      'Check that it is the account you mean: the command says which one the credentials belong to.',
      where(
        'reason',
        'Ask AWS Support to release the account: new ones are restricted for a while.',
        'restricted',
      ),
    ],
    commands: [whoAmI],
    links: [docs],
  })
}

const PAYMENT = atCloud({
  title: 'The AWS account has no valid payment method',
  explanation:
    'AWS bills this model through AWS Marketplace, and found no payment method that it accepts. The credentials are not the reason.',
  summary: 'Add a valid payment method to the AWS account, then wait two minutes.',
  steps: [
    'Add or renew a payment method: AWS Billing console → Payment preferences.',
    'Check in AWS Marketplace → Manage subscriptions that the subscription to the model is active.',
    waitAndRunAgain,
  ],
  links: [CLOUD_LINKS.bedrockAccess],
})
