// The road of clouds that serve the API's own paths below a base URL: only the way to the base differs.
import { countBodyFrom } from '../../requests/request.ts'
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { ask, CLOUD_VERSION, nowhereBeside } from './road-requests.ts'
import type { Place, Road } from './road.ts'

/** Where the paths begin, which headers every request has, and which of the API's routes are served. */
interface Kind {
  readonly model: string
  readonly baseOf: (place: Place) => URL
  readonly headersOf?: (place: Place) => Readonly<Record<string, string>>
  /** Path of a model list below the base, where there is one. */
  readonly models?: string
}

/** As the SDK asks the API itself: the version in a header, the model in the body. */
export function firstPartyRoad({ model, baseOf, headersOf, models }: Kind): Road {
  const headers = (place: Place): Readonly<Record<string, string>> => ({
    'anthropic-version': CLOUD_VERSION,
    ...headersOf?.(place),
  })
  const { messages, count } = MESSAGES_ROUTES
  return {
    model,
    ...(models !== undefined && {
      list: (place) => ask(baseOf(place), { name: 'list-models', path: models, headers: headers(place) }),
    }),
    count: (place, body) =>
      ask(baseOf(place), {
        name: 'count-tokens',
        path: count,
        body: countBodyFrom(body),
        headers: headers(place),
      }),
    message: (place, body) =>
      ask(baseOf(place), { name: 'live-message', path: messages, body, headers: headers(place) }),
    oneByte: (place) =>
      ask(baseOf(place), { name: 'one-byte', path: messages, body: '{', headers: headers(place) }),
    beside: (place) =>
      ask(baseOf(place), {
        name: 'one-byte',
        path: nowhereBeside(messages),
        body: '{',
        headers: headers(place),
      }),
  }
}
