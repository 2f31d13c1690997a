// The gateways that are known by name: the hosts and marks that tell them, and what they want or offer beside the Messages API.
import { plainHost } from '../../net/addresses.ts'
import { NO_ROUTE } from '../requests/routes.ts'
import { gatewayRow } from './gateway.ts'
import type { AnswerMarks, Provider } from './provider.ts'

type Told = NonNullable<Provider['isToldBy']>

const hosts =
  (pattern: RegExp) =>
  (hostname: string): boolean =>
    pattern.test(plainHost(hostname))

const header =
  (pattern: RegExp): Told =>
  ({ headers }) =>
    Object.keys(headers).some((name) => pattern.test(name))

const dialect =
  (...known: readonly string[]): Told =>
  ({ envelope }) =>
    envelope !== undefined && known.includes(envelope.dialect)

const any =
  (...marks: readonly Told[]): Told =>
  (answer: AnswerMarks) =>
    marks.some((mark) => mark(answer))

const value =
  (name: string, pattern: RegExp): Told =>
  ({ headers }) =>
    pattern.test(headers[name] ?? '')

/** Their own documentation, sources and public threads, as of 2026-11-26; what each answers is played in `docs/gateways.md`. */
export const KNOWN_GATEWAYS: readonly Provider[] = [
  gatewayRow({
    id: 'litellm',
    name: 'LiteLLM',
    isToldBy: any(header(/^x-litellm-/), ({ envelope }) => envelope?.dialect === 'litellm'),
    keyRoute: '/key/info',
  }),
  gatewayRow({
    id: 'openrouter',
    name: 'OpenRouter',
    ownsHost: hosts(/(?:^|\.)openrouter\.ai$/),
    keyRoute: '/v1/key',
  }),
  gatewayRow({
    id: 'cloudflare',
    name: 'Cloudflare AI Gateway',
    ownsHost: hosts(/^gateway\.ai\.cloudflare\.com$/),
    isToldBy: any(header(/^cf-aig-/), dialect('ai-gateway')),
    ownHeader: 'cf-aig-authorization',
  }),
  gatewayRow({
    id: 'vercel',
    name: 'Vercel AI Gateway',
    ownsHost: hosts(/^ai-gateway\.vercel\.sh$/),
    isToldBy: header(/^x-vercel-ai-/),
    keyRoute: '/v1/credits',
  }),
  gatewayRow({
    id: 'portkey',
    name: 'Portkey',
    ownsHost: hosts(/(?:^|\.)portkey\.ai$/),
    isToldBy: any(header(/^x-portkey-/), dialect('portkey')),
    ownHeader: 'x-portkey-api-key',
    // Its open-source edition answers 500 to routes that it hands to nobody.
    noRoute: [...NO_ROUTE, 500],
  }),
  gatewayRow({
    id: 'helicone',
    name: 'Helicone',
    ownsHost: hosts(/(?:^|\.)helicone\.ai$/),
    isToldBy: header(/^helicone-/),
    ownHeader: 'Helicone-Auth',
  }),
  gatewayRow({
    id: 'kong',
    name: 'Kong',
    isToldBy: any(header(/^x-kong-/), value('server', /^kong\b/i), value('via', /\bkong\b/i)),
    ownHeader: 'apikey',
  }),
  gatewayRow({
    id: 'new-api',
    name: 'new-api',
    isToldBy: any(header(/^x-(?:oneapi|new-api)-/), ({ envelope }) => envelope?.type === 'new_api_error'),
    keyRoute: '/api/usage/token/',
  }),
  gatewayRow({
    id: 'databricks',
    name: 'Databricks',
    ownsHost: hosts(/\.(?:cloud\.databricks\.com|azuredatabricks\.net|gcp\.databricks\.com)$/),
    mayBePrivate: true,
    isToldBy: dialect('databricks'),
  }),
  gatewayRow({
    id: 'snowflake',
    name: 'Snowflake Cortex',
    ownsHost: hosts(/\.snowflakecomputing\.com$/),
    mayBePrivate: true,
  }),
  gatewayRow({
    id: 'azure-apim',
    name: 'Azure API Management',
    ownsHost: hosts(/\.azure-api\.net$/),
    mayBePrivate: true,
    isToldBy: any(header(/^apim-request-id$/), value('www-authenticate', /^\s*AzureApiManagementKey\b/i)),
    ownHeader: 'Ocp-Apim-Subscription-Key',
  }),
  gatewayRow({
    id: 'aws-api-gateway',
    name: 'AWS API Gateway',
    ownsHost: hosts(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com$/),
    mayBePrivate: true,
    isToldBy: header(/^x-amz-apigw-id$/),
    ownHeader: 'x-api-key',
    // An unknown route is refused for want of a token that no client could send.
    noRoute: [...NO_ROUTE, 403],
  }),
]
