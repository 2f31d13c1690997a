// Remedies at Google Cloud for those who ask: no credentials, rejected ones, expired ones, missing roles, a wrong clock.
import { say } from '../../../words/phrase.ts'
import { clockSource, timeHere } from '../../commands/machine.ts'
import { byHost, forHost, type RemedyFacts, type Step, told } from '../entry.ts'
import { waitAndRunAgain } from '../steps.ts'
import {
  atCloud,
  type CloudEntries,
  type CloudEntry,
  forAsker,
  has,
  named,
  projectOf,
  runs,
  where,
  without,
} from './cloud-entry.ts'
import { CLOUD_LINKS } from './cloud-links.ts'
import type { GoogleRoad } from './google-roads.ts'

const accounts = runs('gcloud', 'auth', 'list')
const signIn = forHost({
  action:
    'Run `google-github-actions/auth` in the same job right before this step, or set `workload-identity-provider`.',
  terminal: 'Sign in again: `gcloud auth application-default login`.',
})

/** Entries about credentials on one road. */
export function googleAccess(road: GoogleRoad): CloudEntries {
  return {
    'key.missing': missing(road),
    'auth.invalid': invalid(road),
    'auth.expired': EXPIRED,
    'auth.forbidden': forbidden(road),
    'auth.federation': FEDERATION,
    'auth.organization': SUSPENDED,
    'billing.credit': BILLING,
    'clock.skew': CLOCK,
  }
}

function missing({ name, projectVariable, docs }: GoogleRoad): CloudEntry {
  return atCloud({
    title: byHost({
      action: 'No Google Cloud credentials reached this step',
      terminal: 'No Google Cloud credentials are set',
    }),
    explanation: `${name} was chosen, but no credentials for Google Cloud were found, so nothing was sent.`,
    summary: byHost({
      action: 'Set workload-identity-provider and service-account, and give the job id-token: write.',
      terminal: 'Sign in with gcloud auth application-default login.',
    }),
    steps: [
      forHost({
        action:
          'Set `workload-identity-provider` and `service-account`, and give the job `id-token: write`: no secret is needed.',
        terminal: 'Sign in: `gcloud auth application-default login`.',
      }),
      forHost({
        action:
          'Or run `google-github-actions/auth` earlier in the same job: it leaves a file that `GOOGLE_APPLICATION_CREDENTIALS` names.',
        terminal: 'Or set `GOOGLE_APPLICATION_CREDENTIALS` to the path of a credentials file.',
      }),
      `Set \`project\` and \`region\`, or ${projectVariable} and \`CLOUD_ML_REGION\`.`,
    ],
    commands: [accounts],
    links: [docs, CLOUD_LINKS.googleFederation, CLOUD_LINKS.googleCredentials],
  })
}

function invalid({ name, docs }: GoogleRoad): CloudEntry {
  return atCloud({
    title: 'Google Cloud rejected these credentials',
    explanation: `${name} was reached and doesn't accept this token: it is cut, made for another service, or of an account that no longer exists.`,
    summary: (facts) =>
      has(facts, 'reason', 'api-key')
        ? `Pass an access token or sign in: ${name} takes no API keys.`
        : 'Sign in to Google Cloud again, and let this step use that sign-in.',
    steps: [
      where('reason', `Pass an access token instead: ${name} takes no API keys.`, 'api-key'),
      signIn,
      forAsker(['key'], 'Pass an access token (`ya29.…`), not an ID token or a service account key.'),
      forAsker(
        ['google-file'],
        'Check in IAM & Admin → Service Accounts that the account of the file still exists and is enabled.',
      ),
    ],
    commands: [accounts],
    links: [CLOUD_LINKS.googleCredentials, docs],
  })
}

const EXPIRED = atCloud({
  title: 'The Google Cloud access token has expired',
  explanation:
    'Google knows this token, and its time is over: access tokens last an hour. It was good before.',
  summary: byHost({
    action: 'Sign in to Google Cloud again right before this step.',
    terminal: 'Sign in again with gcloud auth application-default login.',
  }),
  steps: [
    signIn,
    forAsker(
      ['key'],
      'Let this step sign in by itself instead of passing a token, which lasts an hour at most.',
    ),
  ],
  commands: [accounts],
  links: [CLOUD_LINKS.googleCredentials],
})

function forbidden({ name, service, action, role, docs, roles }: GoogleRoad): CloudEntry {
  const missed = named('action', action)
  return atCloud({
    title: (facts) => deniedIn(facts, service, missed(facts)),
    explanation:
      "Google Cloud knows these credentials, but the project or the account lacks something. It's about permissions; this doesn't mean the credentials are bad.",
    summary: (facts) => {
      if (has(facts, 'service'))
        return `Enable ${named('service', service)(facts)} in ${project(facts)}, then wait some minutes.`
      if (has(facts, 'reason', 'project')) return 'Correct the project ID, or ask for access to the project.'
      return `Grant the account ${role ?? `a role with ${missed(facts)}`} in ${project(facts)}.`
    },
    steps: [
      told(
        'service',
        (off) => say`Enable ${off} for the project (APIs & Services → Library), and wait some minutes.`,
      ),
      where('reason', 'Correct `project`: use the project ID, not its display name.', 'project'),
      ...grant(role),
      where(
        'reason',
        `Ask the owner of the organization policy to allow ${name} from this network.`,
        'policy',
      ),
    ],
    commands: [
      runs('gcloud', 'services', 'enable', service, '--project', projectWhere(true)),
      runs('gcloud', 'projects', 'get-iam-policy', projectWhere(false)),
      accounts,
    ],
    links: [roles, CLOUD_LINKS.googleServices, docs],
  })
}

function deniedIn(facts: RemedyFacts, service: string, missed: string): string {
  if (has(facts, 'service')) return `${named('service', service)(facts)} is switched off in ${project(facts)}`
  return has(facts, 'reason', 'project')
    ? 'Google Cloud does not know this project'
    : `Google Cloud denied ${missed}`
}

const project = named('project', 'the project')

/** The project, where a service is switched off or, for the other command, where none is. */
function projectWhere(isOff: boolean): typeof projectOf {
  return (facts) => (has(facts, 'service') === isOff ? projectOf(facts) : undefined)
}

function grant(role: string | undefined): readonly Step[] {
  return [
    told('action', (lacking) => say`Check in IAM & Admin → IAM which role gives ${lacking}.`),
    `Grant the account ${role === undefined ? 'a role that has it' : `\`${role}\``}: \`gcloud projects add-iam-policy-binding PROJECT --member serviceAccount:EMAIL --role ${role ?? 'ROLE'}\`.`,
  ].map((step) => without('service', step))
}

const FEDERATION = atCloud({
  title: 'Google Cloud did not accept the identity of this job',
  explanation:
    'The identity of the job could not be exchanged for a token of the service account. No key is involved.',
  summary: (facts) =>
    has(facts, 'action')
      ? 'Grant this job roles/iam.workloadIdentityUser on the service account.'
      : 'Make the workload identity provider accept this job.',
  steps: [
    without(
      'action',
      'Give the job `id-token: write`, and check that `workload-identity-provider` is the full name, `projects/NUMBER/locations/global/workloadIdentityPools/…/providers/…`.',
    ),
    without(
      'action',
      told(
        'sub',
        (subject) =>
          say`Compare the attribute condition of the provider with the subject ${subject} (IAM & Admin → Workload Identity Federation).`,
        'Compare the attribute condition of the provider with this repository and branch (IAM & Admin → Workload Identity Federation).',
      ),
    ),
    'Grant the principal set of this repository `roles/iam.workloadIdentityUser` on the service account.',
    'Check that `service-account` is its full address, and that the account is enabled.',
  ],
  links: [CLOUD_LINKS.googleFederation],
})

const SUSPENDED = atCloud({
  title: 'This Google Cloud project is suspended',
  explanation:
    'Google knows these credentials, but has suspended the project. Other credentials of the same project will not help.',
  summary: 'Use another project, or have this one released in the Google Cloud console.',
  steps: [
    'Open the project in the Google Cloud console: a banner says why it is suspended, and how to appeal.',
    'Set `project` to one that is active until then.',
  ],
  links: [CLOUD_LINKS.googleBilling],
})

const BILLING = atCloud({
  title: 'Billing is off for this Google Cloud project',
  explanation: 'The credentials are known, but their project has no active billing account.',
  summary: 'Link an active billing account to the project.',
  steps: [
    'Link an active billing account: Google Cloud console → Billing → My projects.',
    'Check that `project` is the project you mean.',
    waitAndRunAgain,
  ],
  commands: [runs('gcloud', 'billing', 'projects', 'describe', projectOf)],
  links: [CLOUD_LINKS.googleBilling],
})

const CLOCK = atCloud({
  summary: 'Turn on network time: Google rejects tokens that are signed by a clock that is off.',
  steps: [
    told(
      'skewSeconds',
      (seconds) => say`Correct the clock, which differs by ${seconds} s from that of Google.`,
    ),
    forHost({
      action: 'Turn on network time on the self-hosted runner or the host of its container.',
      terminal:
        'Turn on network time. Containers and WSL use the clock of their host, and drift after it has slept.',
    }),
    'Allow UDP port 123 to a time server in the firewall.',
  ],
  commands: [timeHere, clockSource],
  links: [CLOUD_LINKS.googleCredentials],
})
