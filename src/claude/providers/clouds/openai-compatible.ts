// An endpoint that speaks OpenAI's dialect, as editors take for an "override base URL": a list and chat completions.
import type { JsonObject } from '../../requests/request.ts'
import { causeOfOpenai } from '../../errors/clouds/openai.ts'
import { eventsInChunks } from './openai-frames.ts'
import { cloudRow } from './cloud-row.ts'
import { MESSAGES_ROUTES } from '../../requests/routes.ts'
import { ask, CLOUD_VERSION, inPath, nowhereBeside, objectIn } from './road-requests.ts'
import type { Road, RoadAnswer, RoadQuestion } from './road.ts'

const ROUTES = { models: '/models', count: '', messages: '/chat/completions' }

const ROAD: Road = {
  model: 'claude-haiku-5-5',
  list: ({ base }) => ask(base, { name: 'list-models', path: ROUTES.models }),
  look: ({ base }, model) => ask(base, { name: 'look-up-model', path: `${ROUTES.models}/${inPath(model)}` }),
  message: ({ base }, body) => ask(base, { name: 'live-message', path: ROUTES.messages, body }),
  oneByte: ({ base }) => ask(base, { name: 'one-byte', path: ROUTES.messages, body: '{' }),
  other: ({ base }) =>
    ask(new URL(base.origin + base.pathname.replace(/\/v1\/?$/, '')), {
      ...{ name: 'one-byte', path: MESSAGES_ROUTES.messages, body: '{' },
      headers: { 'anthropic-version': CLOUD_VERSION },
    }),
  beside: ({ base }) => ask(base, { name: 'one-byte', path: nowhereBeside(ROUTES.messages), body: '{' }),
  translate,
  frames: { contentType: /^text\/event-stream\b/i, eventsIn: eventsInChunks },
}

/** A completion as a message of the API. */
function translate({ status, json }: RoadAnswer, asked: RoadQuestion): unknown {
  const said = objectIn(json)
  if (status >= 400 || said === undefined) return json
  if (asked === 'list') return listOf(said['data']) ?? json
  return asked === 'message' ? (messageOf(said) ?? json) : json
}

function listOf(data: unknown): unknown {
  if (!Array.isArray(data)) return undefined
  const models = data.flatMap((model) => {
    const id = objectIn(model)?.['id']
    return typeof id === 'string' ? [{ type: 'model', id }] : []
  })
  return { data: models, has_more: false }
}

function messageOf(said: JsonObject): unknown {
  const choices: unknown = said['choices']
  const choice = Array.isArray(choices) ? objectIn(choices[0]) : undefined
  const usage = objectIn(said['usage'])
  if (choice === undefined) return undefined
  return {
    ...{ type: 'message', id: said['id'], role: 'assistant', model: said['model'] },
    content: [{ type: 'text', text: '' }],
    stop_reason: choice['finish_reason'] ?? null,
    usage: { input_tokens: usage?.['prompt_tokens'] ?? 0, output_tokens: usage?.['completion_tokens'] ?? 0 },
  }
}

/** Source: platform.openai.com API reference, and the official `openai` client 7.57.0 on the wire. As of 2026-11-26. */
export const openaiCompatible = cloudRow({
  id: 'openai-compatible',
  name: 'The endpoint',
  schemesFor: () => ['bearer'],
  routes: ROUTES,
  causeOf: causeOfOpenai,
  edge: 'foreign',
  road: ROAD,
})
