// The certificates of a file of extra roots, looked at one by one: only a file of few certificates, and only when the requests are out.
import { X509Certificate } from 'node:crypto'
import type { CaFile } from '../../words/settings.ts'
import { certificatesIn } from './stores.ts'

export interface FileContents {
  readonly count: number
  /** Positions, from 1, of certificates that OpenSSL does not understand; it reads no further than the first. */
  readonly unreadable: readonly number[]
  /** How many may vouch for others or, being self-signed, for themselves. */
  readonly roots: number
  /** How many are past their end. */
  readonly ended: number
}

/** Beyond this nobody wrote the file by hand, and looking at each takes longer than it is worth. */
const LOOKED_AT = 50

/** Undefined where there is no usable file, or one that is a whole bundle. */
export function fileContents(file: CaFile | undefined, nowMs: number): FileContents | undefined {
  if (file === undefined) return undefined
  const looked = LOOKED.get(file) ?? lookInto(file, nowMs)
  LOOKED.set(file, looked)
  return looked
}

/** One file serves all targets of a run. */
const LOOKED = new WeakMap<CaFile, FileContents | undefined>()

function lookInto({ pem }: CaFile, nowMs: number): FileContents | undefined {
  const found = pem === undefined ? [] : certificatesIn(pem)
  if (found.length === 0 || found.length > LOOKED_AT) return undefined
  const parsed = found.map(parse)
  const readable = parsed.filter((each) => each !== undefined)
  return {
    count: found.length,
    unreadable: parsed.flatMap((each, at) => (each === undefined ? [at + 1] : [])),
    roots: readable.filter(({ ca, subject, issuer }) => ca || subject === issuer).length,
    ended: readable.filter(({ validToDate }) => validToDate.getTime() < nowMs).length,
  }
}

function parse(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}

/** The end of the first certificate of a PEM text, in milliseconds since the epoch. */
export function endOf(pem: string): number {
  return new X509Certificate(pem).validToDate.getTime()
}
