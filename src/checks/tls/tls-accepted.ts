// Judges a handshake with a verified peer: who vouches for it, and whether somebody on the way answers in place of the API.
import type { Evidence } from '../../words/evidence.ts'
import { note, pass, warn, type Answer } from '../../words/finding.ts'
import type { Clean } from '../../words/clean.ts'
import { joinPhrases, say, type Phrase, type Quoted } from '../../words/phrase.ts'
import { shownHandshake } from './certificate-words.ts'
import { judgeInterception, type Interception } from '../../reading/interception.ts'
import type { Looked, Shaken } from '../../reading/looked.ts'
import { clientRemark, fileRemarks, IN_STORE, SYSTEM_ONLY } from './trust-words.ts'

/** A root that the user named himself is told without a warning: they know, and must not be told every night. */
export function judgeAccepted(shaken: Shaken, looked: Looked, clean: Clean): Answer {
  const opened = judgeInterception(shaken, looked)
  const root = clean(looked.links.at(-1)?.subject ?? '')
  const detail = trusted(shaken, looked, root)
  const evidence: Evidence = {
    ...shownHandshake(shaken.tls, 0, clean),
    ...{ store: looked.store ?? null, root: root.quoted },
    ...(opened && productOf(opened)),
  }
  if (opened !== undefined && looked.store !== 'ca-certificates') return seenThrough(opened, detail, evidence)
  const known = opened === undefined ? [] : [say`${who(opened)} intercepts TLS, as ca-certificates allows.`]
  const remarks = remarksOf(looked)
  const told = joinPhrases([detail, ...known, ...remarks], ' ')
  return remarks.length === 0 ? pass(told, evidence) : note(told, evidence)
}

function trusted({ tls, phases }: Shaken, { store }: Looked, root: Quoted): Phrase {
  const where = store === undefined ? '' : ` (${IN_STORE[store]})`
  return say`${tls.protocol ?? 'TLS'}, trusted via ${root}${where}, in ${Math.round(phases.tlsMs ?? 0)} ms.`
}

function seenThrough(opened: Interception, detail: Phrase, evidence: Evidence): Answer {
  return warn(
    'tls.intercepted',
    say`${detail} That isn't a public root. ${who(opened)} intercepts TLS, and this machine trusts it.`,
    { ...evidence, issuer: evidence.root ?? '' },
  )
}

/** Own words: the name comes from our table. */
function who({ product }: Interception): string {
  return product ?? 'An unknown product'
}

function productOf({ product }: Interception): Evidence {
  return product === undefined ? {} : { product }
}

function remarksOf({ store, file, contents, clientEndMs, nowMs }: Looked): readonly Phrase[] {
  const needed = file !== undefined && store === (file.origin.variable ?? 'ca-certificates')
  return [
    ...(store === 'system' ? [[SYSTEM_ONLY]] : []),
    ...fileRemarks(file, contents, needed),
    ...clientRemark(clientEndMs, nowMs),
  ]
}
