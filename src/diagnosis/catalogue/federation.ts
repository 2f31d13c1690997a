// The cause of the keyless sign-in: what to do depends on who stopped it.
import type { CauseId } from '../../words/causes.ts'
import type { SignInStop } from '../../words/evidence.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, type Step, cause, factIn, forHost } from './entry.ts'

/** A step for what the evidence says, and for the page about the cause, which is about all of it. */
function stoppedAt(places: readonly SignInStop[], step: Step): Step {
  return (facts) => {
    const { stoppedAt: place } = facts.evidence
    if (place !== undefined && !places.includes(place)) return undefined
    return typeof step === 'string' ? [step] : step(facts)
  }
}

const compareClaims: Step = ({ evidence }) => {
  const [subject, audience] = [factIn(evidence, 'sub'), factIn(evidence, 'aud')]
  const general =
    'Compare subject and audience with the rule in the Console: a branch, a pull request and an environment each give another subject.'
  if (subject === undefined || audience === undefined) return [general]
  return say`Compare with the rule in the Console: it must take the subject ${subject} and the audience ${audience}; a branch, a pull request and an environment each give another subject.`
}

/** The entry about the keyless sign-in. */
export const FEDERATION = {
  'auth.federation': cause({
    title: 'the keyless sign-in was refused',
    when: 'No `id-token: write`, exchange refused, rule mismatch, or a token used twice; says which.',
    explanation:
      'The identity of the job could not be exchanged for a Claude token. No key is involved, so none is bad.',
    steps: [
      stoppedAt(
        ['permission', 'place'],
        forHost({
          action:
            'Add permissions: id-token: write to the job; a reusable workflow needs it in its caller too. A pull request from a fork never gets it.',
          terminal:
            'Run it inside of a job of GitHub Actions with permissions: id-token: write; elsewhere pass a key with --api-key or ANTHROPIC_API_KEY.',
        }),
      ),
      stoppedAt(
        ['audience'],
        'Set oidc-audience, and the audience of the federation rule, to the URL of the gateway if it exchanges identity tokens itself; else pass its own key.',
      ),
      stoppedAt(
        ['github'],
        'Look at githubstatus.com, let the runner reach the hosts of GitHub Actions, and run the job again: the Claude side was not asked.',
      ),
      stoppedAt(
        ['exchange'],
        'Let the federation rule match this job: its subject, its audience, its organization, its workspace.',
      ),
      stoppedAt(['exchange'], compareClaims),
      stoppedAt(
        ['exchange'],
        'Check federation-rule-id, organization-id and service-account-id, and set workspace-id if the rule has several workspaces.',
      ),
      stoppedAt(
        ['exchange'],
        'See the authentication events on the workload identity page of the Console: they tell the reason, jti_reused for a token that was used twice.',
      ),
    ],
    links: ['federation', 'federationErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
