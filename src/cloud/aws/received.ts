// Keys of AWS as its library hands them out: hidden the moment they are known.
import type { Hide } from '../../secrets/secret.ts'
import type { AwsKeys } from '../../words/cloud.ts'
import { inHeader } from '../members.ts'
import type { CloudRefusal } from '../sign-in.ts'

/** Keys, or why there are none. */
export type Received =
  { readonly ok: true; readonly keys: AwsKeys } | { readonly ok: false; readonly refusal: CloudRefusal }

/** The part of the library's credentials that signs. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

/** Keys from the library's credentials, with secret and session token registered as secrets. Throws where headers could not carry them. */
export function received({ accessKeyId, secretAccessKey, sessionToken }: Credentials, hide: Hide): Received {
  if ([accessKeyId, sessionToken || accessKeyId].some((sent) => inHeader(sent) === undefined))
    throw new Error('the answer holds no keys')
  const keys: AwsKeys = {
    kind: 'aws-keys',
    accessKeyId,
    secretAccessKey: hide(secretAccessKey),
    sessionToken: sessionToken === undefined || sessionToken === '' ? undefined : hide(sessionToken),
  }
  return { ok: true, keys }
}

/** A refusal in our own words, of something that was never asked. */
export function notAsked(reason: string, cause: CloudRefusal['cause'] = 'auth.federation'): Received {
  return { ok: false, refusal: { cause, passing: false, reason } }
}
