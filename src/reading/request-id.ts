// The id by which whoever answered knows a request.

/** The vendor's, AWS's, and Azure's. Sources: the official SDKs; docs.aws.amazon.com; learn.microsoft.com. As of 2026-11-26. */
const REQUEST_IDS = ['request-id', 'x-amzn-requestid', 'apim-request-id']

/** The id of an answer when it has the form of one; anything else is not repeated. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  const id = REQUEST_IDS.map((name) => headers[name]).find((value) => value !== undefined)
  return id !== undefined && /^[\w-]{1,80}$/.test(id) ? id : undefined
}
