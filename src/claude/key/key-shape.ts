// Judges a credential before it is sent anywhere. No part of it but its public family prefix is ever told.
import type { CauseId } from '../../words/causes.ts'
import { say, type Phrase } from '../../words/phrase.ts'
import { describeStrays, strayIn, type Stray } from './key-characters.ts'
import { encodingOf } from './key-encoding.ts'
import { familyOf, familyPrefix, type KeyFamily, type KeyUse } from './key-families.ts'
import { peelKey, type PeeledKey } from './key-peel.ts'
import { isPlaceholder, referenceIn, secretNameIn } from './key-placeholder.ts'

interface ShapeFault {
  readonly cause: CauseId
  readonly detail: Phrase
  /** The name in an expression that arrived as text. */
  readonly secretName?: string
}

/** A `fault` is final: nothing is sent. An `oddity` is a warning until the API has spoken. */
export interface KeyShape {
  readonly fault?: ShapeFault
  readonly oddity?: ShapeFault
  /** The shape of the value without what is wrapped around it. */
  readonly family?: KeyFamily
}

interface KeyPlace {
  readonly firstParty: boolean
  /** The input it was given by; an access token is at home in `auth-token` only. */
  readonly kind?: 'api-key' | 'auth-token'
}

interface Look extends PeeledKey {
  readonly place: KeyPlace
  readonly family: KeyFamily | undefined
  readonly strays: readonly Stray[]
}

type Judge = (look: Look) => ShapeFault | undefined

/** First match wins: an earlier one's remedy (another value altogether) makes the later ones pointless. */
const JUDGES: readonly Judge[] = [
  judgeNothing,
  judgeReference,
  judgePlaceholder,
  judgeUse,
  judgeEncoding,
  judgeForm,
]

/** Judges the untrimmed value. Shape faults that no header can carry count everywhere, families at the first party alone. */
export function judgeKeyShape(raw: string, place: KeyPlace): KeyShape {
  if (raw === '') return {}
  const peeled = peelKey(raw)
  const family = familyOf(peeled.core)
  const strays = strayIn(raw).filter((stray) => !peeled.wrapping.has(stray.position))
  const look: Look = { ...peeled, place, family, strays }
  const known = family && { family }
  for (const judge of JUDGES) {
    const fault = judge(look)
    if (fault) return { fault, ...known }
  }
  const oddity = judgeLength(look)
  return { ...(oddity && { oddity }), ...known }
}

function judgeNothing({ core, strays, quoted }: Look): ShapeFault | undefined {
  if (core !== '') return undefined
  if (quoted)
    return { cause: 'key.quoted', detail: say`The value is a pair of quotes with no key between them.` }
  const detail = say`The value consists of white space alone: ${describeStrays(strays)}.`
  return { cause: 'key.whitespace', detail }
}

function judgeReference({ core }: Look): ShapeFault | undefined {
  const reference = referenceIn(core)
  const detail = say`The value is ${reference ?? ''}, not the secret it stands for.`
  const secretName = secretNameIn(core)
  if (reference === undefined) return undefined
  return { cause: 'key.unexpanded', detail, ...(secretName !== undefined && { secretName }) }
}

function judgePlaceholder({ core, place }: Look): ShapeFault | undefined {
  if (!isPlaceholder(core, place)) return undefined
  return {
    cause: 'key.placeholder',
    detail: say`The value is a placeholder, not a key.`,
  }
}

/** Why a family cannot be used at the first party. `inference` is absent: that is what is wanted. */
const MISUSE: Partial<Record<KeyUse, { readonly cause: CauseId; readonly why: string }>> = {
  foreign: { cause: 'key.wrong-provider', why: 'the Claude API takes only keys issued by Anthropic' },
  admin: {
    cause: 'key.admin',
    why: 'it manages an organization and cannot call models; an API key is needed',
  },
  'oauth-access': { cause: 'key.oauth', why: 'it isn’t an API key; pass it as auth-token' },
  'oauth-refresh': {
    cause: 'key.oauth',
    why: 'it only renews other tokens and is never sent with a request',
  },
  cookie: { cause: 'key.oauth', why: 'it belongs to a browser session and is never valid at the API' },
}

function judgeUse(look: Look): ShapeFault | undefined {
  const { family, place, core } = look
  const misuse = family && place.firstParty ? MISUSE[family.use] : undefined
  if (!family || !misuse) return undefined
  if (family.use === 'oauth-access' && place.kind === 'auth-token') return undefined
  const start = say`This is ${family.name} (it starts with ${familyPrefix(core)}): ${misuse.why}.`
  return { cause: misuse.cause, detail: withOthers(start, formFaults(look)) }
}

function judgeEncoding({ core }: Look): ShapeFault | undefined {
  const encoding = encodingOf(core)
  const detail = say`The key is ${encoding ?? ''}; give the bare key.`
  return encoding === undefined ? undefined : { cause: 'key.encoded', detail }
}

function judgeForm(look: Look): ShapeFault | undefined {
  const [first, ...others] = formFaults(look)
  if (!first) return undefined
  const odd = oddLength(look)
  const rest = odd === undefined ? [] : [` Even without that, it ${odd}.`]
  return { cause: first.cause, detail: [...withOthers(say`The value ${first.says}.`, others), ...rest] }
}

interface FormFault {
  readonly cause: CauseId
  /** Completes "The value …". */
  readonly says: string
}

function formFaults({ prefixed, quoted, strays }: Look): FormFault[] {
  const blank = strays.filter((stray) => stray.kind === 'blank')
  const foreign = strays.filter((stray) => stray.kind === 'foreign')
  return [
    ...(prefixed
      ? [{ cause: 'key.prefixed', says: 'has a header or variable name in front of the key' } as const]
      : []),
    ...(quoted ? [{ cause: 'key.quoted', says: 'is wrapped in quotes' } as const] : []),
    ...(blank.length > 0
      ? [{ cause: 'key.whitespace', says: `contains ${describeStrays(blank)}` } as const]
      : []),
    ...(foreign.length > 0
      ? [{ cause: 'key.malformed', says: `contains ${describeStrays(foreign)}` } as const]
      : []),
  ]
}

function withOthers(start: Phrase, others: readonly FormFault[]): Phrase {
  return others.length === 0
    ? start
    : [...start, ` It also ${others.map((other) => other.says).join(', and ')}.`]
}

function judgeLength(look: Look): ShapeFault | undefined {
  const odd = oddLength(look)
  if (odd === undefined || !look.family) return undefined
  return { cause: 'key.malformed', detail: say`It starts like ${look.family.name}, but ${odd}.` }
}

/** Completes "It …": oddities of a key whose family's full shape is established, at the host that issued it. */
function oddLength({ core, family, place, strays }: Look): string | undefined {
  if (!place.firstParty || !family?.whole) return undefined
  const bare = strays.length > 0 ? [...core].filter((letter) => strayIn(letter).length === 0).join('') : core
  if (family.whole.test(bare)) return undefined
  const usual = family.length ?? 0
  return bare.length === usual
    ? 'has the wrong characters or ending for its family, although its length is right'
    : `has ${bare.length} characters instead of ${usual}`
}
