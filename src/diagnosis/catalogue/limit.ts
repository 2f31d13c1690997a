// Causes about rates: the service works and asks for patience.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, type Step, cause, forParty, nameIn, told } from './entry.ts'
import { waitAndRunAgain } from './steps.ts'

const obeyRetryAfter: Step = told(
  'retryAfter',
  (time) => say`Wait ${time}, as the response asks, before the next request.`,
  'Wait as long as `retry-after` says before the next request; the SDKs do this for you.',
)

const higherLimits: Step = forParty({
  anthropic: 'Ask for higher limits in the Console: Settings → Limits.',
  gateway: 'Ask the owner of the gateway for higher limits.',
})

/** A wait as we word it. */
const OWN_WAIT = /^(?:\d{1,5} (?:s|minutes|hours)|a day or more)$/

/** Entries about rate limits. */
export const LIMIT = {
  'limit.quota': cause({
    title: ({ evidence }) => `No quota for ${nameIn(evidence.model, 'the model')}`,
    when: 'A quota of zero, or one never granted, for this model and region.',
    explanation:
      "The account or project has no quota for this model here, so every request is rejected until somebody raises it; waiting won't help. This doesn't mean your key is bad.",
    summary: 'Request quota for this model and region in the console of your cloud.',
    steps: [
      'Look up the quota of this model and region in the console of your cloud: it may be zero in a new account or project.',
      'Request an increase there; approval can take days.',
      'Use another model or region that has quota until then.',
    ],
    links: ['bedrockQuotas', 'vertexQuotas'],
  }),
  'limit.rate': cause({
    title: 'The rate limit is used up',
    when: 'A 429 after all attempts.',
    explanation:
      "The rate limit for this minute is used up. It refills without any action. This doesn't mean your key is bad.",
    summary: ({ evidence: { retryAfter = '' } }) =>
      `Wait ${OWN_WAIT.test(retryAfter) ? retryAfter : 'a minute'} and run again; spread the load if it happens often.`,
    steps: [
      obeyRetryAfter,
      waitAndRunAgain,
      forParty({
        anthropic:
          'Find out who shares the limit: all keys of the organization use it, and each model has its own.',
        gateway: 'Find out whose limit it is: the gateway may have its own, or may share one at the API.',
      }),
      'Spread jobs over time, send shorter prompts, use prompt caching or batches.',
      higherLimits,
    ],
    links: ['rateLimits', 'consoleLimits'],
  }),
  'limit.ramp': cause({
    title: 'The load grew too fast',
    when: 'A 429 for the growth of the load, after all attempts.',
    explanation:
      "The limit isn't used up, but usage rose faster than the service allows. It passes without any action. This doesn't mean your key is bad.",
    summary: 'Increase the load step by step.',
    steps: [
      obeyRetryAfter,
      'Increase the load over some minutes instead of starting everything at once (`strategy: max-parallel` in a workflow).',
      waitAndRunAgain,
    ],
    links: ['rateLimits'],
  }),
  'limit.concurrency': cause({
    title: 'Too many requests are open at once',
    when: 'A 429 for the number of open connections, after all attempts.',
    explanation:
      "More requests run at the same time than the limit allows. It passes without any action. This doesn't mean your key is bad.",
    summary: 'Run fewer requests at the same time.',
    steps: [
      'Limit parallel jobs and requests (`concurrency:` or `strategy: max-parallel` in a workflow).',
      obeyRetryAfter,
      'Close streams that nobody reads any more.',
      waitAndRunAgain,
    ],
    links: ['rateLimits'],
  }),
  'limit.headroom': cause({
    title: 'A rate limit is nearly used up',
    when: 'Less than a tenth of a rate limit is left.',
    explanation:
      'Everything works, but less than a tenth of a limit is left until it refills. The next large job may get a 429.',
    summary: 'Start large jobs later, or ask for higher limits.',
    steps: [
      'Look in the report which limit is low, and when it refills.',
      'Move nightly jobs apart: all keys of the organization share the limit.',
      higherLimits,
    ],
    links: ['rateLimits', 'consoleLimits'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
