// Causes about rates: the service is well and asks for patience.
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { type CauseEntry, type Step, cause, told } from './entry.ts'
import { waitAndRunAgain } from './steps.ts'

const obeyRetryAfter: Step = told(
  'retryAfter',
  (time) => say`Wait ${time}, as the service asks, before the next request.`,
  'Wait as long as retry-after says before the next request; the SDKs do it by themselves.',
)

/** Entries about rate limits. */
export const LIMIT = {
  'limit.rate': cause({
    title: 'the rate limit is used up at the moment',
    when: 'A 429 after all attempts.',
    explanation:
      'The organization has sent as much as it may in this minute. That passes by itself; nothing here says that your key is bad.',
    summary: 'Wait a minute; spread the load if it comes back.',
    steps: [
      obeyRetryAfter,
      waitAndRunAgain,
      'Find out who shares the limit: all keys of the organization draw on it, and each model has its own.',
      'Spread jobs over time, send shorter prompts, use prompt caching or batches.',
      'Ask for higher limits in the Console: Settings → Limits.',
    ],
    links: ['rateLimits', 'consoleLimits'],
  }),
  'limit.ramp': cause({
    title: 'the load has grown too fast',
    when: 'A 429 for the growth of the load, after all attempts.',
    explanation:
      'The limit is not used up, but usage rose faster than the service allows. That passes by itself; nothing here says that your key is bad.',
    summary: 'Raise the load step by step.',
    steps: [
      obeyRetryAfter,
      'Raise the load over some minutes instead of starting everything at once (strategy: max-parallel in a workflow).',
      waitAndRunAgain,
    ],
    links: ['rateLimits'],
  }),
  'limit.concurrency': cause({
    title: 'too many requests are open at once',
    when: 'A 429 for the number of open connections, after all attempts.',
    explanation:
      'More requests of this organization are running than it may have at the same time. That passes by itself; nothing here says that your key is bad.',
    summary: 'Run fewer requests at the same time.',
    steps: [
      'Limit the number of parallel jobs and requests (concurrency: or strategy: max-parallel in a workflow).',
      obeyRetryAfter,
      'Close streams that nobody reads any more.',
      waitAndRunAgain,
    ],
    links: ['rateLimits'],
  }),
  'limit.headroom': cause({
    title: 'a rate limit is nearly used up',
    when: 'Less than a tenth of a rate limit is left.',
    explanation:
      'All works, but less than a tenth of a limit is left until it is filled again. The next larger job may be refused with a 429.',
    summary: 'Start large jobs later, or ask for higher limits.',
    steps: [
      'Look in the finding which limit is short, and when it is filled again.',
      'Move nightly jobs apart: all keys of the organization draw on the same limit.',
      'Ask for higher limits in the Console: Settings → Limits.',
    ],
    links: ['rateLimits', 'consoleLimits'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
