// Real messages of services, clients and boxes on the way: what a reader still sees of each.
import { allow } from '../../../src/words/shown/allow.ts'
import { STRANGERS } from '../../../src/words/shown/shapes.ts'
import { makeClean } from '../../../src/words/clean.ts'
import { makeScrubber } from '../../../src/secrets/scrubber.ts'
import { varied } from '../../support/scenario-keys.ts'

const clean = makeClean(makeScrubber([]))

/** Messages in which nothing is hidden. */
const KEPT: readonly string[] = [
  'invalid x-api-key',
  'x-api-key header is required',
  'Invalid bearer token',
  '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011CVnotARealOne7Zq"}',
  'OAuth authentication is currently not supported.',
  'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  'You have reached your specified API usage limits. You will regain access on 2026-04-01 at 00:00 UTC.',
  'This API key is not scoped to a workspace, so this request must include the anthropic-workspace-id header with the ID of the workspace to use.',
  'The request body is not valid JSON: no low surrogate in string: line 1 column 37589 (char 37588)',
  'model: claude-sonnet-4-5-20250929',
  'model: anthropic.claude-3-5-haiku-20241022-v1:0',
  'model: claude-haiku-4-5@20251001 is not a valid version',
  'error.details.error_code:"enforced_spend_limit_reached"',
  'This request would exceed the rate limit for your organization (…) of 20,000 input tokens per minute.',
  'Number of concurrent connections has exceeded your rate limit.',
  'Unexpected value(s) `context-1m-2025-08-07` for the `anthropic-beta` header',
  'anthropic-version: "2023-06-01" is not valid; use 2026-10-21',
  'max_tokens: Field required',
  'messages.1.content.0.text: cache_control cannot be set for empty text blocks',
  '`temperature` is deprecated for this model.',
  'Request exceeds the maximum size of 32 MB',
  '{"error":{"type":"forbidden","message":"Request not allowed"}}',
  'API Error: 404 {"type":"error","error":{"type":"not_found_error","message":"model: default"}}',
  'OAuth token does not meet scope requirement: user:profile',
  "Authentication Error, LiteLLM Virtual Key expected. Received=****, expected to start with 'sk-'.",
  '{"success":false,"error":[{"code":2009,"message":"Unauthorized"}]}',
  '{"success":false,"result":[],"messages":[],"error":[{"code":2009,"message":"Unauthorized"}],"name":"AiGatewayError","httpCode":401,"internalCode":2009}',
  'Please configure AI Gateway in the Cloudflare dashboard',
  'Either x-portkey-config or x-portkey-provider header is required',
  'Portkey Error: Invalid API Key. Error Code: 03',
  'no Route matched with those values',
  'No API key found in request',
  '无效的令牌',
  'API Key 不允许使用该模型',
  '该令牌额度已用尽',
  "Invocation of model ID anthropic.claude-opus-4-6-v1 with on-demand throughput isn't supported. Retry your request with the ID or ARN of an inference profile that contains this model.",
  "UnrecognizedClientException: You don't have access to the model with the specified model ID.",
  '{"Message":"Authentication failed: Please make sure your API Key is valid."}',
  "Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/projects/shop' (or it may not exist)",
  'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
  '{"error":{"code":"api_not_supported","message":"Requested API is currently not supported"}}',
  'DeploymentNotFound',
  '{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}',
  'CORS not allowed for this origin',
  'TypeError: Cannot convert argument to a ByteString because the character at index 0 has a value of 65279 which is greater than 255.',
  "API Error: Header '14' has invalid value: '***'",
  "Hostname/IP does not match certificate's altnames: Host: api.anthropic.com. is not in the cert's altnames: DNS:internal.litellm.proxy.net",
  'Failed to connect to api.anthropic.com: UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1000)',
  '[AbortError]: Proxy response (400) !== 200 when HTTP Tunneling',
  'api.anthropic.com | 520: Web server is returning an unknown error',
  'Error 522: Connection timed out',
  '[ETIMEDOUT, EHOSTUNREACH] after 250 ms, 0.5 s and 10s',
  'connect ECONNREFUSED 160.79.104.10:443',
  'nginx/1.25.3 (Ubuntu), squid/5.7, HTTP/1.1, TLSv1.3, SHA256',
  'ERR_ACCESS_DENIED 0',
  'CN=DigiCert Global Root G2, O=DigiCert Inc, C=US',
  'CN=GTS CA 1P5, O=Google Trust Services LLC, C=US',
  'CN=*.proxy.corp.example, OU=IT-Sicherheit München',
  'Sat, 21 Nov 2026 10:11:12 GMT',
  'POST https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-opus-5/invoke',
  'https://aiplatform.eu.rep.googleapis.com/v1beta1/projects/shop/locations/eu',
]

/** Messages in which something could be a secret, and what is left of them. */
const HIDDEN: readonly (readonly [said: string, shown: string])[] = [
  [
    `Authentication Error, Invalid proxy server token passed. Received API Key = sk-...${varied('last', 4)}, Key Hash (Token) =${varied('hash', 64).toLowerCase()}. Unable to find token in cache`,
    'Authentication Error, Invalid proxy server token passed. Received API Key = sk-...[…], Key Hash (Token) =[…]. Unable to find token in cache',
  ],
  [`Incorrect API key provided: sk-or-v1-${varied('other', 20)}`, 'Incorrect API key provided: sk-or-v1-***'],
  [`no such key: ${varied('any', 12)}, ask the owner`, 'no such key: […], ask the owner'],
  [
    'Sorry, you have been blocked. Cloudflare Ray ID: 8f3a2b1c4d5e6f70',
    'Sorry, you have been blocked. Cloudflare Ray ID: […]',
  ],
  ['trace 550e8400-e29b-41d4-a716-446655440000 failed', 'trace […] failed'],
  ['expired at 1764153000123', 'expired at […]'],
  ['https://login.example.com/sso/9f8a7b6c5d/start', 'https://login.example.com/sso/[…]/start'],
  ['token &#115;&#107;&#45;&#97;&#110;&#116; is bad', 'token &#[…]; is bad'],
  ['token 73:6b:2d:61:6e:74 is bad', 'token […] is bad'],
  ['token s k - a n t is bad', 'token […] is bad'],
  [`${varied('cut', 30)}\nBfkwrSAO is bad`, '[…] is bad'],
  ['the rest of it, GGJNEm, is bad', 'the rest of it, […], is bad'],
  [Buffer.from('server Ⓢⓔⓒⓡⓔⓣ, façade').toString('latin1'), 'server […], façade'],
]

describe('of the words of others', () => {
  test.each(KEPT)('all is shown: %s', (text) => {
    expect(clean(text, 1_000).quoted).toBe(text)
  })

  test.each(HIDDEN)('some is hidden: %s', (said, shown) => {
    expect(clean(said, 1_000).quoted).toBe(shown)
  })

  test('what was cleaned stays as it is', () => {
    for (const [, shown] of HIDDEN) expect(clean(shown, 1_000).quoted).toBe(shown)
  })
})

describe('of what the user named', () => {
  test.each([
    'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod',
    'https://vpce-0a1b2c3d4e5f67890-x7k2m9qa.bedrock-runtime.eu-west-1.vpce.amazonaws.com',
    'https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/shop/anthropic',
    'https://adb-1234567890123456.7.azuredatabricks.net/serving-endpoints/anthropic',
    '6f1f3f50-7d9e-4c0e-9a3b-2f4f6c1d8e7a',
    '/opt/preflight-aB3xYz/ca.pem',
    'my-deployment-gpt4o2',
  ])('all is shown: %s', (text) => {
    expect(clean.named(text).quoted).toBe(text)
  })

  test.each([
    ['a host', `https://${varied('host', 24).toLowerCase()}.example`, 'https://[…].example'],
    [
      'a path',
      `https://gw.example/v1/${varied('path', 24)}/anthropic`,
      'https://gw.example/v1/[…]/anthropic',
    ],
  ])('a key as %s is hidden', (_place, text, shown) => {
    expect(clean.named(text).quoted).toBe(shown)
  })
})

describe('four KiB of anything', () => {
  test.each([
    ['prose', 'The token of the proxy is x1, not v2. '],
    ['a run', 'x7'],
    ['letters', 'a '],
    ['numbers', '1, '],
    ['percent signs', '%78'],
    ['joints', '-_'],
    ['joined letters', 'a-'],
    ['dates', '2026-10-21'],
    ['addresses', '1.1.1.'],
    ['capitals', 'aB'],
    ['marks', 'a\u0336'],
  ])('cost little: %s', (_name, part) => {
    const text = part.repeat(Math.ceil(4_096 / part.length)).slice(0, 4_096)
    // The fastest of some batches: patterns are compiled at the first, and other threads of the process count as well.
    const batches = Array.from({ length: 6 }, () => {
      const before = process.cpuUsage()
      for (let at = 0; at < 10; at += 1) clean(text)
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1_000 / 10
    })
    expect(Math.min(...batches)).toBeLessThan(10)
  })
})

test('a text is shown alike however often it comes, and however many others came between', () => {
  const shown = (): readonly string[] =>
    ['model claude-x9q7', 'key Zk4Qw81LpRt6Vb2Nm5Xc'].map((text) => allow(text, STRANGERS))
  const first = shown()
  for (let at = 0; at < 1_100; at += 1) allow(`host-${at}.example`, STRANGERS)
  expect(shown()).toEqual(first)
  expect(shown()[1]).toBe('key […]')
})
