// Why Microsoft Entra gave no access token, by its codes; its CLI quotes them.
import { toldIn } from '../members.ts'
import { meaningOf, meant, refusalIn, type Heard, type Meaning, type Told } from '../refusal.ts'
import type { CloudRefusal } from '../sign-in.ts'

/**
 * Refusals by code, the more telling first.
 * Sources: learn.microsoft.com/entra/identity-platform/reference-error-codes; Azure/login#360, #453 and #517, Azure/azure-cli#14696,
 * #16209 and #16745, AzureAD/microsoft-authentication-library-for-js#6190. As of 2026-11-27.
 */
const MEANINGS: readonly Meaning[] = [
  ofCodes(
    [700213, 7002138],
    'no federated credential of the app matches the subject of the job’s identity token, letter case included',
  ),
  ofCodes([700211], 'no federated credential of the app matches the issuer of the job’s identity token'),
  ofCodes([700212], 'no federated credential of the app matches the audience of the job’s identity token'),
  ofCodes([70021, 700222, 700223], 'no federated credential of the app matches the job’s identity token'),
  ofCodes([700016], 'there is no app with this client-id in the tenant'),
  ofCodes([90002, 900021, 900023], 'there is no such tenant'),
  ofCodes([7000112], 'the app is disabled'),
  ofCodes([7000215, 7000222, 700027], 'Microsoft Entra does not accept the credential of the app'),
  ofCodes(
    [500011, 65001],
    'the tenant does not know the service https://ai.azure.com, or nobody consented to it',
  ),
  ofCodes([53003, 53000, 530003], 'a conditional access policy of the tenant forbids it'),
  ofCodes([50076, 50079, 50158], 'the login needs another factor, which only its user can give'),
  ofCodes([700024], 'the job’s identity token was not valid when Microsoft Entra read it', 'auth.expired'),
  ofCodes(
    [50173, 70008, 70043, 700082, 700084, 50132],
    'the login has expired or was revoked',
    'auth.expired',
  ),
]

function ofCodes(
  codes: readonly number[],
  reason: string,
  cause: Meaning['cause'] = 'auth.federation',
): Meaning {
  return { says: new RegExp(`AADSTS(?:${codes.join('|')})\\b`), cause, reason }
}

const ENTRA = { gives: 'an access token', meanings: MEANINGS }

/** The refusal in the answer that was heard last; without one nothing could be asked. */
export function refusalOf(heard: Heard | undefined): CloudRefusal {
  if (heard === undefined) return stopped('nothing could be asked of Microsoft Entra')
  const { outcome } = heard
  const told = toldIn(outcome.kind === 'answer' ? outcome.json : undefined)
  return withCode(refusalIn(heard, told, ENTRA), told)
}

/** The refusal of Entra's that a text quotes; undefined where it quotes none. */
export function quotedRefusal(text: string): CloudRefusal | undefined {
  const [, message] = /(AADSTS\d{5,8}\b[^\r\n]{0,1000})/.exec(text) ?? []
  if (message === undefined) return undefined
  const told = { code: '', message }
  const meaning = meaningOf(told, ENTRA) ?? {
    cause: 'auth.federation',
    reason: 'Microsoft Entra refused the login',
  }
  return withCode({ ...meant(meaning), said: message }, told)
}

/** A refusal in our own words. */
export function stopped(reason: string, cause: CloudRefusal['cause'] = 'auth.federation'): CloudRefusal {
  return { cause, passing: false, reason }
}

/** The code stands in the reason; what the message has of the request's own ids tells a reader nothing. */
function withCode(refusal: CloudRefusal, { message }: Told): CloudRefusal {
  const [, code, words = ''] = /\b(AADSTS\d{5,8})\b:?\s*(.*)$/s.exec(message) ?? []
  if (code === undefined) return refusal
  const said = words.replace(/\s*Trace ID: .*$/s, '')
  return { ...refusal, reason: `${refusal.reason} (${code})`, said }
}
