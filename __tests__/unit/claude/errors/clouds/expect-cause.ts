// What a literal error must come to, and the comparison.
import { causeOfAws } from '../../../../../src/claude/errors/clouds/aws.ts'
import type { CloudCause } from '../../../../../src/claude/errors/clouds/cloud-meaning.ts'
import { parseEnvelope } from '../../../../../src/claude/errors/error-envelope.ts'

/** Undefined where the error says nothing. */
export type Expected = readonly [
  cause: string | undefined,
  because?: CloudCause['because'],
  facts?: Readonly<Record<string, string>>,
]

/** Expects the cause, the trait and exactly these facts. */
export function expectCause(found: CloudCause | undefined, [cause, because, facts]: Expected): void {
  const expected = cause === undefined ? undefined : { cause, because, ...(facts && { facts }) }
  expect(found).toEqual(expected)
}

/** Asks with the type as the header gives it. */
export function awsCause(type: string | undefined, status: number, body: unknown): CloudCause | undefined {
  const parsed = parseEnvelope(body)
  const bare = {
    dialect: 'aws',
    type: undefined,
    code: undefined,
    message: undefined,
    requestId: undefined,
  } as const
  return causeOfAws({ status, envelope: type === undefined ? parsed : { ...(parsed ?? bare), type } })
}
