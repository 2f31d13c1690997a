// Stands in the bundle for `@actions/http-client`, which the toolkit loads at once, undici included, for `getIDToken` and for proxies.

const REASON = 'this bundle carries no HTTP client of the toolkit: see docs/decisions/toolkit.md'

function absent(): never {
  throw new Error(REASON)
}

/** `@actions/github` asks it for ways through a proxy while it is loaded, and is given a transport of ours afterwards. */
export class HttpClient {
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}
  getJson(): never {
    return absent()
  }
}

export { absent as BearerCredentialHandler }
