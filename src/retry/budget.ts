// How often a target may be tried again in all: its requests share one budget, or a broken service would be asked without end.

/** Requests of an endpoint that are sent at once: each could use up its own tries. */
const AT_ONCE = 3

export interface RetryBudget {
  /** Takes one further try; false when none is left. */
  readonly take: () => boolean
}

/** As many further tries as the opening requests of all endpoints have together; what is asked after them lives on what they left. */
export function makeBudget(attempts: number, endpoints: number): RetryBudget {
  let left = (attempts - 1) * AT_ONCE * endpoints
  return {
    take: () => {
      left -= 1
      return left >= 0
    },
  }
}
