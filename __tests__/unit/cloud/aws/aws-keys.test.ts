// Requests signed with keys of AWS: by the published vectors, and as a receiver judges them.
import { signable, signerOf, signWith, type AwsPlace } from '../../../../src/cloud/aws/aws-keys.ts'
import { located, type ApiRequest } from '../../../../src/claude/requests/request.ts'
import { makeSecret } from '../../../../src/secrets/secret.ts'
import { signedScope, verifySignature } from '../../../../src/simulator/clouds/signature.ts'
import type { AwsKeys } from '../../../../src/words/cloud.ts'
import { authorizationOf, SUITE, VECTORS } from '../../../support/aws-vectors.ts'

function keysWith(sessionToken?: string): AwsKeys {
  return {
    kind: 'aws-keys',
    accessKeyId: SUITE.accessKeyId,
    secretAccessKey: makeSecret(SUITE.secretAccessKey),
    sessionToken: sessionToken === undefined ? undefined : makeSecret(sessionToken),
  }
}

describe('the published vectors', () => {
  it.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', async (_, vector) => {
    const { method, target, headers = {}, body, sessionToken } = vector
    const signer = await signerOf(keysWith(sessionToken), SUITE, { applyChecksum: false })
    const url = `https://${SUITE.host}${target}`
    const request = signable({ method, url, headers, ...(body !== undefined && { body }) })
    const signed = await signer.sign(request, { signingDate: new Date(SUITE.nowMs) })
    expect(signed.headers['authorization']).toBe(authorizationOf(vector))
  })
})

const PLACE: AwsPlace = { region: 'eu-central-1', service: 'bedrock' }

function request(url: string, body?: string): ApiRequest {
  const method = body === undefined ? 'GET' : 'POST'
  const headers = { accept: 'application/json', 'user-agent': 'claude-preflight/0', 'anthropic-version': 'x' }
  return { name: 'one-byte', method, ...located(url), headers, ...(body !== undefined && { body }) }
}

const URLS = [
  'https://bedrock-runtime.eu-central-1.amazonaws.com/model/eu.anthropic.claude-x-v1:0/invoke',
  'https://bedrock-runtime.eu-central-1.amazonaws.com/model/anthropic.claude-x-v1%3A0/invoke',
  'https://bedrock.eu-central-1.amazonaws.com/inference-profiles?maxResults=1000&type=SYSTEM_DEFINED',
  'https://bedrock-runtime.eu-central-1.amazonaws.com/model/arn:aws:bedrock:eu-central-1:1:application-inference-profile%2Fa/invoke',
  'http://127.0.0.1:8080/model/a:0/invoke?b=2&a=1&a=0',
]

describe('what the receiver sees', () => {
  it.each(URLS)('%s is signed rightly', async (url) => {
    const sessionToken = 'session-token-of-the-vectors'
    const { authorize, scheme } = await signWith(keysWith(sessionToken), PLACE, () => SUITE.nowMs)
    expect(scheme).toBe('sigv4')
    for (const asked of [request(url), request(url, '{'), request(url, '{"é":"ü"}')]) {
      const headers = { ...(await authorize(asked)), host: new URL(url).host }
      const { method, path: target, body = '' } = asked
      const known = new Map([[SUITE.accessKeyId, { secretAccessKey: SUITE.secretAccessKey, sessionToken }]])
      expect(verifySignature({ method, target, headers, body }, known, SUITE.nowMs)).toBe('ok')
      expect(headers).toMatchObject(asked.headers)
      expect(Object.keys(headers)).toEqual(Object.keys(headers).map((name) => name.toLowerCase()))
    }
  })

  it('leaves the host to whoever sends', async () => {
    const { authorize } = await signWith(keysWith(), PLACE, () => SUITE.nowMs)
    expect(await authorize(request(URLS[0] ?? ''))).not.toHaveProperty('host')
  })

  it.each([
    ['https://bedrock.us-east-1.amazonaws.com/foundation-models', 'bedrock'],
    ['https://bedrock-runtime-fips.us-east-1.amazonaws.com/model/a/invoke', 'bedrock'],
    ['https://bedrock-mantle.us-east-1.api.aws/anthropic/v1/messages', 'bedrock-mantle'],
    ['https://aws-external-anthropic.us-east-1.api.aws/v1/models', 'aws-external-anthropic'],
    ['http://127.0.0.1:8080/anthropic/v1/messages', 'bedrock-mantle'],
  ])('signs for %s as %s', async (url, service) => {
    const place = { region: 'us-east-1', service: 'bedrock-mantle' } as const
    const { authorize } = await signWith(keysWith(), place, () => SUITE.nowMs)
    const { method, path: target, ...asked } = request(url)
    const scope = signedScope({
      method,
      target,
      headers: await authorize({ ...asked, method, path: target }),
      body: '',
    })
    expect(scope).toMatchObject({ service, region: 'us-east-1', day: '20150830' })
  })
})
