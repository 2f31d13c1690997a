// Vertex AI: project, region and model in the path, the version in the body.
import type { JsonObject } from '../../requests/request.ts'
import { causeOfGoogle } from '../../errors/clouds/google.ts'
import { cloudRow } from './cloud-row.ts'
import { ask, CLOUD_VERSION, inPath, nowhereBeside, withoutModel } from './road-requests.ts'
import type { Place, Road } from './road.ts'

function pathOf({ project, region }: Place, model: string, action: string): string {
  const [inProject, inRegion] = [project ?? '-', region ?? 'global'].map(inPath)
  // Some servers drop a `;` and the rest of its segment, and so the action.
  const name = inPath(model).replaceAll(';', '%3B')
  return `/projects/${inProject}/locations/${inRegion}/publishers/anthropic/models/${name}:${action}`
}

function versioned(body: JsonObject): JsonObject {
  return { ...body, anthropic_version: CLOUD_VERSION }
}

// Nobody documents whether the count looks at access (BerriAI/litellm#20348, #25798, as of 2026-11-27).
const ROAD: Road = {
  countsWithoutAccess: true,
  model: 'claude-haiku-5-5',
  count: (place, body) =>
    ask(place.base, {
      ...{ name: 'count-tokens', path: pathOf(place, 'count-tokens', 'rawPredict') },
      body: versioned(body),
    }),
  message: (place, body) => {
    const { model, rest } = withoutModel(body)
    const action = body['stream'] === true ? 'streamRawPredict' : 'rawPredict'
    return ask(place.base, {
      ...{ name: 'live-message', path: pathOf(place, model, action) },
      body: versioned(rest),
    })
  },
  look: (place, model) =>
    ask(place.base, { name: 'look-up-model', path: pathOf(place, model, 'rawPredict'), body: '{' }),
  oneByte: (place, model) =>
    ask(place.base, { name: 'one-byte', path: pathOf(place, model, 'rawPredict'), body: '{' }),
  beside: (place, model) => {
    const path = nowhereBeside(pathOf(place, model, 'rawPredict').replace('/publishers/anthropic/models', ''))
    return ask(place.base, { name: 'one-byte', path, body: '{' })
  },
}

/** Source: vertex-sdk 1.1.3 `src/client.ts`. As of 2026-11-26. */
export const vertex = cloudRow({
  id: 'vertex',
  name: 'Vertex AI',
  schemesFor: () => ['bearer'],
  routes: {
    models: '',
    count: '…/publishers/anthropic/models/count-tokens:rawPredict',
    messages: '…/publishers/anthropic/models/{id}:rawPredict',
  },
  causeOf: causeOfGoogle,
  road: ROAD,
})
