// A kind of executions: what is drawn, and what may never be true of what comes of it.
import fc from 'fast-check'

/** The invariants of one part of the product, over everything that can come to it. */
export interface Kind {
  readonly name: string
  /** Runs the property so often, or until the time is over. */
  readonly check: (wanted: Wanted) => Promise<Outcome>
}

export interface Wanted {
  readonly seed: number
  readonly executions: number
  /** Milliseconds; a failure is made smaller within the same time. */
  readonly limitMs?: number
  /** Leads straight to one input of this seed. */
  readonly path?: string
}

export interface Outcome {
  readonly executions: number
  /** The smallest input, and what is wrong with it; undefined where all is well. */
  readonly failure: Failure | undefined
}

export interface Failure {
  readonly seed: number
  readonly path: string
  readonly input: string
  readonly complaints: string
}

type Complaints = readonly string[]

/** A kind whose property says all that is wrong with an input; an exception is a complaint, too. */
export function defineKind<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  complaintsAbout: (input: Input) => Complaints | Promise<Complaints>,
): Kind {
  const property = fc.asyncProperty(inputs, async (input) => {
    const complaints = await complaintsAbout(input)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })
  return { name, check: (wanted) => check(property, wanted) }
}

async function check<Input>(
  property: fc.IAsyncProperty<[Input]>,
  { seed, executions, limitMs, path }: Wanted,
): Promise<Outcome> {
  const details = await fc.check(property, {
    ...{ seed, numRuns: executions, maxSkipsPerRun: 0 },
    ...(limitMs !== undefined && { interruptAfterTimeLimit: limitMs }),
    ...(path !== undefined && { path, endOnFailure: true }),
  })
  const { numRuns, numShrinks, counterexample, counterexamplePath, errorInstance } = details
  if (counterexample === null) return { executions: numRuns, failure: undefined }
  const failure: Failure = {
    ...{ seed, path: counterexamplePath || '', input: fc.stringify(counterexample[0]) },
    complaints: messageOf(errorInstance),
  }
  return { executions: numRuns + numShrinks, failure }
}

/** With the places it came by: an exception of the product is a fault that somebody has to find. */
function messageOf(error: unknown): string {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
  return stack
}
