// Judges a handshake with a peer that could not be verified: which certificate is at fault, who made it, who would know it.
import type { CauseId } from '../../words/causes.ts'
import type { Evidence } from '../../words/evidence.ts'
import { fail, type Answer } from '../../words/finding.ts'
import type { Clean } from '../../words/clean.ts'
import { joinPhrases, say, type Phrase } from '../../words/phrase.ts'
import type { Certificate } from '../../probes/observation.ts'
import { UNTRUSTED_CODES } from '../../probes/trust.ts'
import { described, outOfDate, shownHandshake } from './certificate-words.ts'
import { inspectionProduct } from '../../reading/inspection-products.ts'
import { judgeInterception } from '../../reading/interception.ts'
import type { Looked, Shaken } from '../../reading/looked.ts'
import { tlsCause } from '../../reading/tls-codes.ts'
import { weaknessOf, type Weakness } from '../../reading/weakness.ts'
import { fileRemarks, KNOWN_TO } from './trust-words.ts'

interface Told {
  readonly code: string
  readonly nowMs: number
  readonly clean: Clean
}

interface Fault {
  /** The certificate at fault, counted from the leaf. */
  readonly at: number
  /** Completes "The certificate of X, issued by Y, valid from to, …". */
  readonly words: Phrase
  readonly evidence?: Evidence
}

/** Nothing was sent to this peer. */
export function judgeRefused(shaken: Shaken, looked: Looked, clean: Clean): Answer {
  const { tls, failure, host } = shaken
  const code = failure?.code ?? 'UNKNOWN'
  const weak = weaknessOf(code, tls.chain)
  const cause = weak === undefined ? causeOf(shaken, looked, code) : 'tls.weak'
  const { at, words, evidence } =
    weak === undefined ? faultOf(cause, tls.chain, { code, nowMs: looked.nowMs, clean }) : tooWeak(weak)
  const product = looked.isPublic ? inspectionProduct(tls.chain) : undefined
  const detail = say`${described(tls.chain, at, clean)}, ${words} (${clean(code)}).`
  return fail(cause, joinPhrases([detail, ...remarks(product, looked, code)], ' '), {
    ...shownHandshake(tls, at, clean),
    ...{ code: clean(code).quoted, host: clean.named(host).quoted },
    ...{ store: looked.store ?? null, ...evidence, ...(product !== undefined && { product }) },
  })
}

/** Certificates of the user's own file that cannot be read may be the very ones which are missing. */
function causeOf(shaken: Shaken, looked: Looked, code: string): CauseId {
  const unread = looked.file?.origin.from === 'input' && (looked.contents?.unreadable.length ?? 0) > 0
  if (unread && UNTRUSTED_CODES.has(code)) return 'tls.ca-file'
  if (judgeInterception(shaken, looked) !== undefined) return 'tls.intercepted'
  return tlsCause(code) ?? 'tls.untrusted'
}

function faultOf(cause: CauseId, chain: readonly Certificate[], told: Told): Fault {
  const { clean } = told
  const above = clean(chain.at(-1)?.issuer ?? '')
  switch (cause) {
    case 'tls.expired':
      return {
        at: outOfDate(chain, told),
        words: say`has expired by this machine’s clock: ${clockOf(told.nowMs)}`,
      }
    case 'tls.not-yet-valid':
      return {
        at: outOfDate(chain, told),
        words: say`is not valid yet by this machine’s clock: ${clockOf(told.nowMs)}`,
      }
    case 'tls.hostname':
      return {
        at: 0,
        words: ['doesn’t match this host name'],
        evidence: { accepted: namesIn(chain[0]).map((name) => clean(name, 120).quoted) },
      }
    case 'tls.self-signed':
      return { at: 0, words: ['is self-signed'] }
    case 'tls.incomplete-chain':
      return cutShort(chain, told)
    case 'tls.intercepted':
      return {
        at: 0,
        words: say`is not the API’s own: its chain ends in ${above}`,
        evidence: { issuer: above.quoted },
      }
    default:
      return {
        at: 0,
        words: say`was not accepted: its chain ends in ${above}`,
        evidence: { issuer: above.quoted },
      }
  }
}

/** To the minute, in UTC. */
function clockOf(nowMs: number): string {
  return `${new Date(nowMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Whoever vouches for it: no store changes what OpenSSL takes for weak. */
function tooWeak({ at, words }: Weakness): Fault {
  return { at, words: say`has ${words}, which is too weak for OpenSSL`, evidence: { weakness: words } }
}

/** The place of the missing certificate is shown as a bare host name: a stranger chose it. */
function cutShort(chain: readonly Certificate[], { clean }: Told): Fault {
  const above = clean(chain.at(-1)?.issuer ?? '')
  return {
    at: 0,
    words: say`was sent without the certificate of its issuer ${above}, which this machine doesn’t have`,
    evidence: {
      ...{ issuer: above.quoted, missing: above.quoted },
      issuerHosts: (chain.at(-1)?.issuerHosts ?? [])
        .slice(0, NAMES_TOLD)
        .map((host) => clean(host, 120).quoted),
    },
  }
}

/** So many names of a certificate are told; a stranger may put thousands into one. */
const NAMES_TOLD = 20
/** Names of other kinds stand between those of hosts. */
const NAMES_READ = 200

function namesIn(leaf: Certificate | undefined): readonly string[] {
  const names = (leaf?.altNames ?? '').split(', ', NAMES_READ)
  return names.flatMap((name) => /^DNS:([\w.*-]+)$/.exec(name)?.[1] ?? []).slice(0, NAMES_TOLD)
}

function remarks(product: string | undefined, looked: Looked, code: string): readonly Phrase[] {
  const { store, file, contents } = looked
  return [
    ...(product === undefined ? [] : [say`It was made by ${product}.`]),
    ...(store !== undefined && UNTRUSTED_CODES.has(code) ? [[KNOWN_TO[store]]] : []),
    ...fileRemarks(file, contents, false),
  ]
}
