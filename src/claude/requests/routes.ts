// Paths below a base URL, by what they answer.

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
