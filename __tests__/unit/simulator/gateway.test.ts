// Gateways differ from the API where users stumble over them: headers, paths, lists and the shape of a refusal.
import type { ApiAnswer, ApiRequest } from '../../../src/simulator/exchange.ts'
import { gateway, GATEWAY_KEY, GATEWAY_MANNERS } from '../../../src/simulator/gateway.ts'
import type { GatewayProduct } from '../../../src/simulator/gateway.ts'

const KEYED = { 'x-api-key': GATEWAY_KEY }
const BEARER = { authorization: `Bearer ${GATEWAY_KEY}` }

function list(headers: ApiRequest['headers'], path = '/v1/models'): ApiRequest {
  return { method: 'GET', path, query: new URLSearchParams(), headers, body: Buffer.alloc(0) }
}

function count(headers: ApiRequest['headers'], path = '/v1/messages/count_tokens'): ApiRequest {
  const body = JSON.stringify({ model: 'claude-opus-5', messages: [{ role: 'user', content: 'hi' }] })
  return { ...list(headers, path), method: 'POST', body: Buffer.from(body) }
}

function parsed({ body }: ApiAnswer): unknown {
  return JSON.parse(String(body))
}

describe('gateway', () => {
  test('takes its own key in both headers and passes the answers on, without the account', () => {
    const answer = gateway()(list(BEARER))
    expect(answer.status).toBe(200)
    expect(parsed(answer)).toMatchObject({ has_more: false })
    expect(gateway()(count(KEYED)).status).toBe(200)
    expect(answer.headers).not.toHaveProperty('request-id')
    expect(answer.headers).not.toHaveProperty('anthropic-organization-id')
  })

  test('may read x-api-key only: a bearer credential is not seen at all', () => {
    const deaf = gateway({ schemes: ['x-api-key'] })
    expect(deaf(list(KEYED)).status).toBe(200)
    expect(parsed(deaf(list(BEARER)))).toMatchObject({
      error: { message: expect.stringContaining('No api key') as unknown },
    })
  })

  test('may live under a path', () => {
    const deep = gateway({ pathPrefix: '/api' })
    expect(deep(list(KEYED, '/api/v1/models')).status).toBe(200)
    expect(deep(list(KEYED, '/v1/models')).status).toBe(404)
    expect(deep(list(KEYED, '/apiv1/models')).status).toBe(404)
  })

  test('may list as OpenAI does, or not at all, or to everybody', () => {
    expect(parsed(gateway({ list: 'openai' })(list(KEYED)))).toMatchObject({ object: 'list' })
    expect(gateway({ list: 'openai' })(list({})).status).toBe(401)
    expect(gateway({ list: 'none' })(list(KEYED)).status).toBe(404)
    const open = gateway({ publicList: true })
    expect(open(list({})).status).toBe(200)
    expect(open(count({})).status).toBe(401)
  })

  test('may not count tokens', () => {
    expect(gateway({ count: false })(count(KEYED)).status).toBe(404)
  })

  test.each(Object.keys(GATEWAY_MANNERS) as GatewayProduct[])('%s refuses in its own words', (product) => {
    const door = gateway({ product })
    expect(door(list({}))).toEqual(GATEWAY_MANNERS[product].missing)
    expect(door(list({ 'x-api-key': 'other' }))).toEqual(GATEWAY_MANNERS[product].wrong)
    expect(door(list(KEYED, '/v1/v1/models')).status).toBe(404)
    expect(String(door(list({})).body)).not.toContain('"type":"error"')
  })
})
