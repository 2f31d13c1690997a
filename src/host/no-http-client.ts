// Stands in the bundle for `@actions/http-client`, which the toolkit loads at once, undici 6 included, for `getIDToken` alone.

const REASON = 'this bundle carries no HTTP client of the toolkit: see docs/decisions/toolkit.md'

function absent(): never {
  throw new Error(REASON)
}

export { absent as BearerCredentialHandler, absent as HttpClient }
