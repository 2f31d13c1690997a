// Bodies of clouds: refusals in each of their forms, keys and tokens of every shape, and what only looks like either.
import fc from 'fast-check'
import { bodies, headers } from '../bodies.ts'
import { strangersWords } from '../words.ts'

const TYPES = [
  ...['AccessDeniedException', 'AccessDenied', 'ExpiredTokenException', 'UnrecognizedClientException'],
  ...['InvalidSignatureException', 'InvalidClientTokenId', 'InvalidIdentityToken', 'IDPCommunicationError'],
  ...['ThrottlingException', 'ValidationException', 'ResourceNotFoundException', 'ServiceUnavailable'],
  ...['MissingAuthenticationTokenException', 'com.amazon#AccessDenied', 'x:http://a/', '__proto__', ''],
]
const STATUSES = ['UNAUTHENTICATED', 'PERMISSION_DENIED', 'NOT_FOUND', 'INVALID_ARGUMENT', 'constructor']
const CODES = [
  ...['invalid_grant', 'invalid_target', 'invalid_request', 'unauthorized_client', 'invalid_client'],
  ...['DeploymentNotFound', 'invalid_api_key', 'token_expired', 'insufficient_quota', 'toString', ''],
]

/** Words that tables of meanings look for, and words around them. */
const SAID = [
  ...['The security token included in the request is invalid.', 'Bearer Token has expired'],
  ...[
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    'No OpenIDConnect provider found for ⟦plain⟧',
  ],
  ...['Signature expired: 20261126T102510Z is now earlier than 20261127T102510Z (20261127T103010Z - 5 min.)'],
  ...[
    'Signature expired: 99999999T999999Z (00000000T000000Z',
    'Authentication failed: Please make sure your',
  ],
  ...[
    'User: arn:aws:sts::1:assumed-role/⟦plain⟧ is not authorized to perform: bedrock:⟦plain⟧ on resource: x',
  ],
  ...['Access denied due to invalid subscription key or wrong API endpoint.', 'Operation not allowed'],
  ...['AADSTS700213: No matching federated identity record ⟦plain⟧ Trace ID: x', 'AADSTS7000215', 'AADSTS1'],
  ...['rejected by the attribute condition ⟦plain⟧', 'audience in ID Token [⟦plain⟧] does not match', '0'],
  ...['Permission ‘⟦plain⟧’ denied on resource //a/projects/⟦plain⟧', 'Token has been expired or revoked'],
  ...['Incorrect API key provided: ⟦plain⟧.', 'Quota exceeded for x with base model: anthropic-⟦plain⟧'],
  ...['Model access is denied', 'models/⟦plain⟧ is not servable in region ⟦plain⟧', 'Invalid JWT Signature.'],
]
const words = fc.oneof(fc.constantFrom(...SAID), strangersWords)
const type = fc.constantFrom(...TYPES)
const code = fc.oneof(fc.constantFrom(...CODES), words)

const json = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<string> =>
  fc.record(shape, { requiredKeys: [] }).map((body) => JSON.stringify(body))

export const refusals = fc.oneof(
  json({ __type: type, message: words, Message: words, code: type }),
  fc
    .record({ status: fc.constantFrom(...STATUSES), message: words, code: fc.integer(), details: details() })
    .chain((error) => fc.constantFrom<unknown>({ error }, [{ error }], { error: [error] }))
    .map((body) => JSON.stringify(body)),
  json({ error: code, error_description: words, error_codes: fc.json(), suberror: words, claims: words }),
  json({ error: fc.record({ code, message: words, type: code, innererror: fc.json() }) }),
)

function details(): fc.Arbitrary<unknown> {
  const metadata = fc.dictionary(fc.constantFrom('service', 'consumer', '__proto__', 'reason'), words)
  const detail = fc.record({ '@type': words, reason: words, domain: words, metadata }, { requiredKeys: [] })
  return fc.oneof(fc.array(detail, { maxLength: 3 }), words)
}

/** A text of XML keeps its place among the elements; one that does not is as hostile as any. */
const inXml = (text: string, isEscaped: boolean): string =>
  isEscaped ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text

const BOMB = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, at) => {
  const [name, before] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)]
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`
}).join('')}]>`

const xml = fc
  .tuple(type, words, fc.boolean(), fc.constantFrom('', '<?xml version="1.0"?>', BOMB))
  .chain(([kind, said, isEscaped, before]) => {
    const text = inXml(said, isEscaped)
    return fc.constantFrom(
      `${before}<ErrorResponse><Error><Code>${kind}</Code><Message>${text}</Message></Error></ErrorResponse>`,
      `${before}<Error><Code>${kind}</Code><Message>${text}&m;&#0;&#xFFFFFFFF;</Message></Error>`,
      `${before}<Error><Code><a/></Code><Code>${text}</Code><Message><__proto__>x</__proto__></Message></Error>`,
      `${before}<Response><Errors><Error><Code>${kind}`,
      '<a>'.repeat(5_000),
      `<${'a:'.repeat(5_000)}a ${text}="`,
    )
  })

/** What may stand where a key or a token should. */
const given = fc.oneof(
  words,
  fc.constantFrom<unknown>('', 'a', 'the', 'error', 0, 12, true, null, [], {}, ['a'], { toString: 1 }),
  fc.constantFrom(
    'eyJ.eyJ.x',
    '⟦plain⟧',
    'a\nb: c',
    '\u{1f600}',
    '\u0000',
    'x'.repeat(9_000),
    '/'.repeat(9_000),
  ),
)

const tokens = json({
  ...{ access_token: given, accessToken: given, value: given, count: given, id_token: given },
  ...{ expires_in: given, expires_on: given, expireTime: given, token_type: given, client_info: given },
})

const keys = fc.tuple(given, given, given, given).map((all) => {
  const [id, secret, session, end] = all.map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  )
  return `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${inXml(id ?? '', true)}</AccessKeyId><SecretAccessKey>${inXml(secret ?? '', true)}</SecretAccessKey><SessionToken>${inXml(session ?? '', true)}</SessionToken><Expiration>${inXml(end ?? '', true)}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`
})

const ofContainer = json({ AccessKeyId: given, SecretAccessKey: given, Token: given, Expiration: given })

/** What gives keys or a token where a sign-in wants them, or seems to. */
export const grants: fc.Arbitrary<string> = fc.oneof(
  given.map((token) =>
    JSON.stringify({ access_token: token, accessToken: token, value: token, expires_in: 60 }),
  ),
  tokens,
  keys,
  ofContainer,
)

/** Lists, counts and frames of the clouds' own. */
const lists = fc.oneof(
  fc
    .array(fc.record({ inferenceProfileId: given, id: given }, { requiredKeys: [] }), { maxLength: 3 })
    .map((all) => JSON.stringify({ inferenceProfileSummaries: all, data: all })),
  json({ inputTokens: given, input_tokens: given, choices: fc.json(), usage: fc.json() }),
  json({ choices: fc.constant([{ finish_reason: 1, delta: { content: {} } }]), usage: fc.constant(null) }),
)
const frames = fc
  .tuple(fc.integer({ min: 0, max: 0xffffff }), fc.integer({ min: 0, max: 300 }), words)
  .map(([length, inHead, text]) => {
    const lengths = [0, length >> 16, length >> 8, length, 0, 0, inHead >> 8, inHead]
    return String.fromCharCode(...lengths.map((byte) => byte & 0x7f)) + text.repeat(9)
  })

const usual = fc.oneof(
  { weight: 5, arbitrary: refusals },
  { weight: 2, arbitrary: xml },
  { weight: 5, arbitrary: grants },
  { weight: 1, arbitrary: lists },
  { weight: 1, arbitrary: frames },
  { weight: 2, arbitrary: bodies },
)
const huge = fc.constantFrom('x'.repeat(300_000), `{"error":"${'⟦plain⟧ '.repeat(3_000)}"}`)

/** Any body that a cloud or its sign-in may send, with marks for secrets. Huge ones are rare: garbage is collected after each. */
export const cloudBodies: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: usual },
  { weight: 1, arbitrary: huge },
)

/** Headers by which clouds tell what a body is. */
export const cloudHeaders: typeof headers = fc
  .tuple(
    headers,
    fc.subarray(
      [
        ...(['text/xml', 'application/vnd.amazon.eventstream', 'text/html'] as const).map(
          (told) => ['content-type', told] as const,
        ),
        ...TYPES.map((told) => ['x-amzn-errortype', told] as const),
        ['x-amzn-requestid', '⟦plain⟧'] as const,
        ['www-authenticate', 'Bearer realm="⟦plain⟧", error="invalid_token"'] as const,
      ],
      { maxLength: 2 },
    ),
  )
  .map(([some, more]) => [...some, ...more])
