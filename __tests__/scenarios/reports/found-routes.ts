// Reports found in public threads about routes that are not there, and about whoever answers in their place.
import type { Literal, Row } from '../../worlds/gateways/rows.ts'
import { behind, guarded, COUNT, LIST, MESSAGES, openAiList } from '../../worlds/gateways/parts.ts'
import { broken, healthy } from '../../support/scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { bodiesGet, found, LIVE, messagesGet, PROVEN } from './found.ts'
import { noNewKey, says } from './says.ts'

const INVALID_URL: Literal = {
  status: 404,
  json: {
    error: {
      message: 'Invalid URL (POST /v1/messages)',
      ...{ type: 'invalid_request_error', param: '', code: '' },
    },
  },
}

/** It says so with a status of success. */
const unexpected: Row['answer'] = ({ method, path }) => ({
  ...{ status: 200, headers: { 'content-type': 'application/json' } },
  body: JSON.stringify({ error: `Unexpected endpoint or method. (${method} ${path})` }),
})

const SERVING: readonly Row[] = [
  { when: LIST, answer: openAiList() },
  { when: MESSAGES, answer: behind() },
]

const databricks = (status: number, error_code: string, message: string): Literal => ({
  ...{ status, json: { error_code, message } },
})
const NO_CREDENTIAL = databricks(
  401,
  'UNAUTHENTICATED',
  'Credential was not sent or was of an unsupported type.',
)
const INVALID_TOKEN = databricks(403, 'PERMISSION_DENIED', 'Invalid access token.')
const WORKSPACE = 'adb-1234567890123456.7.azuredatabricks.net'

const NOT_SUPPORTED = 'Requested API is currently not supported'

const MISSING: readonly Scenario[] = [
  found(
    'https://github.com/songquanpeng/one-api/issues/1168',
    'the URL is called invalid',
    { rows: bodiesGet(INVALID_URL) },
    broken('endpoint.not-found', PROVEN),
    { also: says('/v1/messages') },
  ),
  found(
    'https://github.com/ziozzang/llm-toolcall-proxy/issues/2',
    'an unexpected endpoint is told by a 200',
    { rows: SERVING.slice(0, 1), otherwise: unexpected },
    broken('endpoint.not-found', { reachable: 'true' }),
    { also: says('Unexpected endpoint') },
  ),
  found(
    'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055',
    'only the count is unexpected, live',
    { rows: SERVING, otherwise: unexpected },
    healthy(),
    { inputs: LIVE },
  ),
  found(
    'https://github.com/anthropics/claude-code/issues/14007',
    'paths must be of a form, but messages are served',
    {
      ...{ host: WORKSPACE, base: '/serving-endpoints/anthropic' },
      rows: guarded(MESSAGES, behind(), INVALID_TOKEN, NO_CREDENTIAL),
      otherwise: databricks(
        404,
        'ENDPOINT_NOT_FOUND',
        'Path must be of form /serving-endpoints/<endpoint_name>/invocations or /serving-endpoints/<endpoint_name>/served-models/<served_model_name>/invocations',
      ),
    },
    healthy(),
  ),
  found(
    'https://github.com/databricks/databricks-sql-python/pull/906',
    'the native path is not supported',
    {
      ...{ host: WORKSPACE, base: '/serving-endpoints/anthropic/invocations' },
      rows: guarded(
        {},
        databricks(
          400,
          'BAD_REQUEST',
          "Unsupported native API path '/serving-endpoints/anthropic/invocations/v1/messages' for provider 'anthropic'",
        ),
        INVALID_TOKEN,
        NO_CREDENTIAL,
      ),
    },
    broken('endpoint.not-found', PROVEN),
    { also: says('Unsupported native API path') },
  ),
  found(
    'https://github.com/anomalyco/opencode/issues/14879',
    'the whole path was pasted',
    {
      ...{ host: 'my-resource.services.ai.azure.com', base: '/anthropic', after: '/v1/messages' },
      rows: guarded(MESSAGES, behind(), {
        status: 401,
        json: { error: { code: '401', message: 'Access denied' } },
      }),
      otherwise: {
        status: 404,
        json: { error: { code: 'api_not_supported', message: NOT_SUPPORTED, details: NOT_SUPPORTED } },
      },
    },
    broken('endpoint.path', { reachable: 'true' }),
    { also: says('https://my-resource.services.ai.azure.com/anthropic') },
  ),
  found(
    'https://github.com/maximhq/bifrost/issues/2951',
    'a page answers reads, and a 405 the rest',
    {
      rows: [{ when: { method: 'GET' }, answer: { status: 200, html: page('Bifrost') } }],
      otherwise: { status: 405, text: 'Method Not Allowed' },
    },
    broken('endpoint.not-an-api', { reachable: 'true' }),
    { also: noNewKey },
  ),
]

function page(title: string, inside = ''): string {
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n${inside}</body>\n</html>\n`
}

const NGINX: Literal = { status: 403, headers: { server: 'nginx' }, html: page('403 Forbidden', '<hr>') }

const requestOf = (system: string): Pick<Scenario, 'inputs' | 'files'> => ({
  inputs: { request: 'request.json' },
  files: {
    'request.json': JSON.stringify({
      ...{ model: 'claude-sonnet-5-5', max_tokens: 16, system },
      messages: [{ role: 'user', content: 'Hi' }],
    }),
  },
})

const OTHERS: readonly Scenario[] = [
  found(
    'https://github.com/anthropics/claude-code-action/issues/1089',
    'a web server refuses what an agent sends, not what a script does',
    {
      rows: [
        { when: { body: (text) => text.includes('<system-reminder>') }, answer: NGINX },
        ...[...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)],
      ],
    },
    broken('endpoint.blocked', PROVEN),
    requestOf('<system-reminder>Be short.</system-reminder>'),
  ),
  found(
    'https://github.com/Alishahryar1/free-claude-code/issues/1858',
    'messages are answered by a page, live',
    { rows: messagesGet({ status: 200, html: page('Just a moment') }) },
    broken('endpoint.blocked', PROVEN),
    { inputs: LIVE, also: says('Just a moment') },
  ),
  found(
    'https://github.com/StringKe/claudex/pull/6',
    'the router has a limit of its own',
    {
      rows: [
        {
          when: { body: (text) => text.length > 16_384 },
          answer: { status: 413, text: 'Failed to buffer the request body: length limit exceeded' },
        },
        ...[...guarded(LIST), ...guarded(COUNT), ...guarded(MESSAGES)],
      ],
    },
    broken('endpoint.blocked', PROVEN),
    { ...requestOf('be short and clear '.repeat(1_000)), also: says('length limit exceeded') },
  ),
  found(
    'https://github.com/BerriAI/litellm/issues/14017',
    'a key of one kind makes the route fail, live',
    { rows: bodiesGet({ status: 500, text: 'Internal Server Error' }) },
    broken('service.gateway', PROVEN),
    { inputs: { ...LIVE, attempts: '2' }, also: noNewKey },
  ),
]

/** Missing routes, and others who answer. */
export const FOUND_ROUTES: readonly Scenario[] = [...MISSING, ...OTHERS]
