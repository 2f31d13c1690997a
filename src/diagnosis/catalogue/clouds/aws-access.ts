// Remedies at AWS for credentials: none, rejected ones, expired ones, and signatures by a wrong clock.
import { quote, say } from '../../../words/phrase.ts'
import { clockSource, timeHere } from '../../commands/machine.ts'
import { byHost, forHost, type Step, told } from '../entry.ts'
import { storeAgain } from '../steps.ts'
import {
  atCloud,
  type CloudEntries,
  type CloudEntry,
  forAsker,
  has,
  regionOf,
  where,
  without,
} from './cloud-entry.ts'
import { type AwsRoad, whoAmI } from './aws-roads.ts'
import { CLOUD_LINKS } from './cloud-links.ts'

const WITHOUT_KEY = ['aws-keys', 'aws-profile', 'aws-role'] as const
const loginInJob =
  'Run `aws-actions/configure-aws-credentials` in the same job right before this step, or set `role-to-assume`, which signs in by itself.'

/** Entries about credentials on one road. */
export function awsAccess(road: AwsRoad): CloudEntries {
  return {
    'key.missing': missing(road),
    'auth.invalid': invalid(road),
    'auth.expired': expired(road),
    'clock.skew': CLOCK,
  }
}

function missing({ name, keyVariable, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: byHost({ action: 'No AWS credentials reached this step', terminal: 'No AWS credentials are set' }),
    explanation: `${name} was chosen, but no credentials for AWS were found, so nothing was sent.`,
    summary: byHost({
      action: 'Set role-to-assume and region, and give the job id-token: write.',
      terminal: 'Sign in with aws sso login, and set AWS_PROFILE and AWS_REGION.',
    }),
    steps: [
      forHost({
        action:
          'Set `role-to-assume` to the ARN of an IAM role, set `region`, and give the job `id-token: write`: no secret is needed.',
        terminal: 'Sign in with `aws sso login --profile NAME`, and set `AWS_PROFILE` to that name.',
      }),
      forHost({
        action:
          'Or run `aws-actions/configure-aws-credentials` earlier in the same job: variables do not reach another job.',
        terminal:
          'Or export `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, for a session, `AWS_SESSION_TOKEN`.',
      }),
      `Or set an API key as ${keyVariable}.`,
      'Set `AWS_REGION` or the input `region`: the same key or role may work in one region only.',
      ...(keyVariable.includes('ANTHROPIC')
        ? ['Set `workspace-id` too: every request there names a workspace.']
        : []),
    ],
    commands: [whoAmI],
    links: [docs, CLOUD_LINKS.awsOidc],
  })
}

const secretFits = where(
  'reason',
  'Copy the secret access key again, whole and on one line: the secret does not fit its key ID.',
  'signature',
)

const ofRegion: Step = (facts) => {
  const region = regionOf(facts)
  return region === undefined
    ? ['Check the region: an API key of another region is rejected as if it were wrong.']
    : say`Check that the API key was created in ${quote(region)}: one of another region is rejected as if it were wrong.`
}

/** Whoever asks by another way than a key. */
const ofAccessKey = [
  forAsker(
    WITHOUT_KEY,
    forHost({
      action: loginInJob,
      terminal: 'Sign in again: `aws sso login`, or `aws configure` for an access key.',
    }),
  ),
  forAsker(
    ['aws-keys', 'aws-profile'],
    'Look up the access key in IAM → Users → Security credentials: it must exist and be active, and `AWS_SESSION_TOKEN` must come from the same sign-in.',
  ),
]

function invalid({ name, keyPlace, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: 'AWS rejected these credentials',
    explanation: `${name} was reached and doesn't accept these credentials: a deleted or deactivated key, a key of another region, or a secret that doesn't fit its key ID.`,
    summary: (facts) => {
      if (has(facts, 'reason', 'region'))
        return 'Set the region to that of the address, for which requests are signed.'
      if (has(facts, 'reason', 'signature'))
        return 'Copy the secret access key again: it does not fit its key ID.'
      return facts.cloud?.identity === 'key'
        ? `Check the region of the API key; if it is right, create a new key (${keyPlace}).`
        : 'Replace the AWS credentials of this job, or sign in with role-to-assume.'
    },
    steps: [
      where(
        'reason',
        'Set `region` (`AWS_REGION`) to the region of the address: requests are signed for it.',
        'region',
      ),
      secretFits,
      ...[ofRegion, `Create a new key (${keyPlace}).`, storeAgain('paste only the new key')].map((step) =>
        without('reason', without('reason', forAsker(['key'], step), 'signature'), 'region'),
      ),
      ...ofAccessKey,
    ],
    commands: [whoAmI],
    links: [docs, CLOUD_LINKS.awsAccessKeys],
  })
}

function expired({ keyPlace, docs }: AwsRoad): CloudEntry {
  return atCloud({
    title: ({ cloud }) =>
      cloud?.identity === 'key' ? 'The AWS API key has expired' : 'The AWS session has expired',
    explanation: 'AWS knows these credentials, and their time is over. They were good before.',
    summary: ({ cloud, host }) => {
      if (cloud?.identity === 'key')
        return `Create a new API key (${keyPlace}), or sign in with a role instead.`
      return host === 'action'
        ? 'Sign in to AWS again right before this step.'
        : 'Sign in again with aws sso login.'
    },
    steps: [
      forAsker(WITHOUT_KEY, forHost({ action: loginInJob, terminal: 'Sign in again: `aws sso login`.' })),
      forAsker(
        WITHOUT_KEY,
        forHost({
          action:
            'Raise `role-duration-seconds` of the login action if the job runs longer than the session.',
          terminal: 'Unset `AWS_SESSION_TOKEN` and its two keys if they are left over from an older session.',
        }),
      ),
      forAsker(['key'], `Create a new key (${keyPlace}): short-term keys last 12 hours at most.`),
      forAsker(['key'], storeAgain('paste only the new key')),
    ],
    commands: [whoAmI],
    links: [docs, CLOUD_LINKS.bedrockKeys],
  })
}

const CLOCK = atCloud({
  summary: 'Turn on network time: AWS rejects signatures that are more than 5 minutes off.',
  steps: [
    told('skewSeconds', (seconds) => say`Correct the clock, which differs by ${seconds} s from that of AWS.`),
    forHost({
      action:
        'Turn on network time on the self-hosted runner or the host of its container: a container uses the clock of its host.',
      terminal:
        'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
    }),
    'Allow UDP port 123 to a time server in the firewall.',
  ],
  commands: [timeHere, clockSource],
  links: [CLOUD_LINKS.awsSignature],
})
