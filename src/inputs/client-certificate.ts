// Reads the two files of mutual TLS and makes sure that they fit each other before anything is sent.
import { resolve } from 'node:path'
import type { Host } from '../words/host.ts'
import { InputError, MissingInput } from './input-error.ts'
import type { Reader } from './reader.ts'
import { bytesOf } from './files.ts'
import { refuseStrangersFile } from './guarded-file.ts'
import { binaryFault } from './pem.ts'
import type { Inputs } from './table.ts'
import type { ClientCertificate } from '../words/settings.ts'

const CERTIFICATE = 'client-certificate'
const KEY = 'client-key'
const ACCEPTED = {
  [CERTIFICATE]: 'the path of a PEM file with the certificate, any intermediates after it',
  [KEY]: 'the path of a PEM file with the certificate’s private key, without a passphrase',
} as const
type Name = keyof typeof ACCEPTED

/** The client's certificate and key, both or neither. Throws `InputError` for files that cannot be used together. */
export function readClientCertificate(reader: Reader<Inputs>, host: Host): ClientCertificate | undefined {
  const certificatePath = pathOf(CERTIFICATE, reader)
  const keyPath = pathOf(KEY, reader)
  if (certificatePath === undefined && keyPath === undefined) return undefined
  if (certificatePath === undefined) throw missing(CERTIFICATE, KEY)
  if (keyPath === undefined) throw missing(KEY, CERTIFICATE)
  const certificatePem = textOf(CERTIFICATE, certificatePath, host)
  const keyPem = textOf(KEY, keyPath, host)
  matchEachOther(certificatePem, keyPem)
  return { certificatePem, keyPem, certificatePath, keyPath }
}

function pathOf(name: Name, reader: Reader<Inputs>): string | undefined {
  return reader.read(name)?.trim()
}

function textOf(name: Name, path: string, host: Host): string {
  refuseStrangersFile(name, path, host)
  const bytes = bytesOf(resolve(host.cwd, path))
  const fault = typeof bytes === 'string' ? bytes : binaryFault(bytes)
  if (fault !== undefined) throw refusal(name, fault)
  return bytes.toString('utf8')
}

/** An encrypted key is told before it is parsed: OpenSSL would ask the terminal for its passphrase. */
function matchEachOther(certificatePem: string, keyPem: string): void {
  const { X509Certificate, createPrivateKey } = process.getBuiltinModule('node:crypto')
  if (/ENCRYPTED/.test(keyPem)) throw refusal(KEY, 'it contains an encrypted private key')
  const certificate = parsed(
    CERTIFICATE,
    'it contains no PEM certificate',
    () => new X509Certificate(certificatePem),
  )
  const key = parsed(KEY, 'it contains no PEM private key', () => createPrivateKey(keyPem))
  if (!certificate.checkPrivateKey(key)) throw refusal(KEY, 'its key does not match client-certificate')
}

function parsed<Value>(name: Name, fault: string, parse: () => Value): Value {
  try {
    return parse()
  } catch {
    throw refusal(name, fault)
  }
}

function refusal(name: Name, fault: string): InputError {
  return new InputError(name, fault, ACCEPTED[name])
}

function missing(name: Name, other: Name): MissingInput {
  return new MissingInput(name, `${ACCEPTED[name]}; ${other} needs it`)
}
