// Paths below a base URL, by what they answer, and how a server says that it has none.

export interface Routes {
  readonly models: string
  readonly count: string
  readonly messages: string
}

/** Paths of the Messages API, which most gateways copy. Source: SDK 1.12.0 `src/resources`. As of 2026-11-22. */
export const MESSAGES_ROUTES: Routes = {
  models: '/v1/models',
  count: '/v1/messages/count_tokens',
  messages: '/v1/messages',
}

/** Statuses by which servers say that a path, or a method of it, is not there (RFC 9110, 15.5.5, 15.5.6, 15.6.2). */
export const NO_ROUTE: readonly number[] = [404, 405, 501]
