// An inspecting proxy whose certificates are too weak for OpenSSL: a short RSA key, or a signature by SHA-1.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'
import { DAY_MS } from '../../src/simulator/certificates.ts'
import { firstParty } from './world.ts'
import type { World } from './world.ts'

const HOST = 'api.anthropic.com'
const RSA = 'RSASSA-PKCS1-v1_5'
const ROOT = 'Acme Corp Root'

export interface Weakness {
  /** Default: 2048. */
  readonly bits?: number
  /** Of the signature on the leaf. Default: SHA-256. */
  readonly hash?: 'SHA-1' | 'SHA-256'
}

interface Minted {
  readonly subject: string
  readonly subjectKey: KeyObject
  readonly issuerKey: KeyObject
  readonly hash: string
  readonly extensions: readonly x509.Extension[]
}

function mint({ subject, subjectKey, issuerKey, hash, extensions }: Minted): Promise<x509.X509Certificate> {
  return x509.X509CertificateGenerator.create({
    subject: [{ CN: [subject] }],
    issuer: [{ CN: [ROOT] }],
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + 90 * DAY_MS),
    publicKey: createPublicKey(subjectKey).toCryptoKey({ name: RSA, hash }, true, ['verify']),
    signingKey: issuerKey.toCryptoKey({ name: RSA, hash }, false, ['sign']),
    extensions: [...extensions],
  })
}

function rsaKey(bits: number): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: bits }).privateKey
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The first party, inspected by an authority that the user added, with such a certificate. */
export function weaklyInspected({ bits = 2048, hash = 'SHA-256' }: Weakness): World {
  return async (folder) => {
    const [rootKey, leafKey] = [rsaKey(2048), rsaKey(bits)]
    const root = await mint({
      ...{ subject: ROOT, subjectKey: rootKey, issuerKey: rootKey, hash: 'SHA-256' },
      extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
    })
    const leaf = await mint({
      ...{ subject: HOST, subjectKey: leafKey, issuerKey: rootKey, hash },
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: HOST }]),
      ],
    })
    const path = join(folder, 'acme.pem')
    writeFileSync(path, root.toString('pem'))
    const tls = { certificate: leaf.toString('pem'), key: pemOf(leafKey), ciphers: 'DEFAULT:@SECLEVEL=0' }
    const open = await firstParty({ trusted: false, tls })(folder)
    return { ...open, inputs: { ...open.inputs, 'ca-certificates': path } }
  }
}
