// Signs requests with keys of AWS, header for header as the official SDKs for Claude do.
import { createHash, createHmac } from 'node:crypto'
import type { SignatureV4 } from '@smithy/signature-v4'
import type { ApiRequest } from '../../claude/requests/request.ts'
import { reveal } from '../../secrets/secret.ts'
import type { AwsKeys } from '../../words/cloud.ts'
import type { Authorized } from '../sign-in.ts'

/** Names by which services of AWS that offer Claude sign. */
export type AwsService = 'bedrock' | 'bedrock-mantle' | 'aws-external-anthropic'

/** The region and the service for which requests are signed. */
export interface AwsPlace {
  readonly region: string
  readonly service: AwsService
}

type SignerInit = ConstructorParameters<typeof SignatureV4>[0]
type Signable = Parameters<SignatureV4['sign']>[0] & { readonly method: string }

/** Signs every request with `keys`, at the time of `now` (milliseconds since the epoch). */
export async function signWith(keys: AwsKeys, place: AwsPlace, now: () => number): Promise<Authorized> {
  const signer = await signerOf(keys, place)
  return {
    scheme: 'sigv4',
    authorize: async (request) => {
      const options = { signingDate: new Date(now()), signingService: serviceOf(request, place) }
      const { host: _, ...headers } = (await signer.sign(signable(request), options)).headers
      return headers
    },
  }
}

/** The library's signer with Node's own SHA-256; `more` may switch off the header with the body's hash. */
export async function signerOf(
  { accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
  place: { readonly region: string; readonly service: string },
  more: Pick<SignerInit, 'applyChecksum'> = {},
): Promise<SignatureV4> {
  const { SignatureV4: Signer } = await import('@smithy/signature-v4')
  const credentials = {
    accessKeyId,
    secretAccessKey: reveal(secretAccessKey),
    ...(sessionToken !== undefined && { sessionToken: reveal(sessionToken) }),
  }
  return new Signer({ ...more, ...place, credentials, sha256: Sha256 })
}

/**
 * A request as the signer takes it: host among the headers, path as it goes over the wire (the colon of a model's id raw).
 * Source: @anthropic-ai/bedrock-sdk 1.1.3 src/core/auth.ts. As of 2026-11-27.
 */
export function signable({ method, url, headers, body }: Omit<ApiRequest, 'name' | 'path'>): Signable {
  const { protocol, host, hostname, pathname, searchParams } = new URL(url)
  const names = [...new Set(searchParams.keys())]
  return {
    method,
    protocol,
    hostname,
    path: pathname,
    query: Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
    headers: { ...headers, host },
    body,
  }
}

/** Services by the host they are reached at: the control plane signs as the runtime does. */
const SERVICE_OF_HOST: readonly (readonly [RegExp, AwsService])[] = [
  [/^bedrock(?:-runtime)?(?:-fips)?\./, 'bedrock'],
  [/^bedrock-mantle\./, 'bedrock-mantle'],
  [/^aws-external-anthropic\./, 'aws-external-anthropic'],
]

function serviceOf({ url }: ApiRequest, { service }: AwsPlace): AwsService {
  const { hostname } = new URL(url)
  return SERVICE_OF_HOST.find(([host]) => host.test(hostname))?.[1] ?? service
}

type Digest = ReturnType<typeof createHash | typeof createHmac>
type HashKey = string | ArrayBuffer | ArrayBufferView | undefined

/** Node's SHA-256, and its HMAC where a key is given, in the form the signer asks for. */
class Sha256 {
  readonly #key: HashKey
  #hash: Digest

  constructor(key?: HashKey) {
    this.#key = key
    this.#hash = begun(key)
  }

  update(chunk: Uint8Array): void {
    this.#hash.update(chunk)
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest())
  }

  reset(): void {
    this.#hash = begun(this.#key)
  }
}

function begun(key: HashKey): Digest {
  if (key === undefined) return createHash('sha256')
  return createHmac('sha256', typeof key === 'string' ? key : bytesOf(key))
}

function bytesOf(key: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(key)
    ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength)
    : new Uint8Array(key)
}
