// The cause of the keyless sign-in: what to do depends on who stopped it.
import type { CauseId } from '../../words/causes.ts'
import type { SignInStop } from '../../words/evidence.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, type Step, cause, factIn, forHost, spoken } from './entry.ts'

/** A step for what the evidence says, and for the page about the cause, which is about all of it. */
function stoppedAt(places: readonly SignInStop[], step: Step): Step {
  return (facts) => {
    const { stoppedAt: place } = facts.evidence
    if (place !== undefined && !places.includes(place)) return undefined
    return spoken(step, facts)[0]
  }
}

const compareClaims: Step = ({ evidence }) => {
  const [subject, audience] = [factIn(evidence, 'sub'), factIn(evidence, 'aud')]
  const general =
    'Compare subject and audience with the rule in the Console: a branch, a pull request and an environment each have another subject.'
  if (subject === undefined || audience === undefined) return [general]
  return say`Compare with the rule in the Console: it must match the subject ${subject} and the audience ${audience}. A branch, a pull request and an environment each have another subject.`
}

/** The first thing to do in one line, by who stopped the sign-in. */
const FIRST_THING: Readonly<Record<SignInStop, string>> = {
  permission: 'Add id-token: write to the permissions of the job.',
  place: 'Run this in a GitHub Actions job with permissions: id-token: write, or pass a key.',
  audience: 'Set oidc-audience to the URL of the gateway, or pass the key of the gateway.',
  github: 'Check githubstatus.com and run the job again.',
  exchange: 'Make the federation rule in the Claude Console match this job.',
}

/** The entry about the keyless sign-in. */
export const FEDERATION = {
  'auth.federation': cause({
    title: 'The keyless sign-in failed',
    when: 'No `id-token: write`, exchange rejected, rule mismatch, or a token used twice; says which.',
    explanation: 'The identity of the job could not be exchanged for a Claude token. No key is involved.',
    summary: ({ evidence }) => FIRST_THING[evidence.stoppedAt ?? 'permission'],
    steps: [
      stoppedAt(
        ['permission', 'place'],
        forHost({
          action:
            'Add `id-token: write` to the `permissions` of the job, beside those it already needs, such as `contents: read`. A reusable workflow needs it in its caller too. Pull requests from forks never get it.',
          terminal:
            'Run this in a GitHub Actions job with `permissions: id-token: write`; elsewhere pass a key with `--api-key` or `ANTHROPIC_API_KEY`.',
        }),
      ),
      stoppedAt(
        ['audience'],
        'Set `oidc-audience`, and the audience of the federation rule, to the URL of the gateway if it exchanges identity tokens itself; otherwise pass its key.',
      ),
      stoppedAt(
        ['github'],
        'Check githubstatus.com, allow the runner to reach the GitHub Actions hosts, and run the job again: Claude was not reached.',
      ),
      stoppedAt(
        ['exchange'],
        'Make the federation rule match this job: its subject, audience, organization and workspace.',
      ),
      stoppedAt(['exchange'], compareClaims),
      stoppedAt(
        ['exchange'],
        'Check `federation-rule-id`, `organization-id` and `service-account-id`, and set `workspace-id` if the rule has several workspaces.',
      ),
      stoppedAt(
        ['exchange'],
        'See the authentication events on the workload identity page of the Console for the reason: `jti_reused` is a token used twice.',
      ),
    ],
    links: ['federation', 'federationErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
