// The file of extra roots: read once, with a limit. What is wrong with it is part of the answer and becomes a finding.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Host } from '../words/host.ts'
import type { Reader } from './reader.ts'
import { bytesOf } from './files.ts'
import { refuseStrangersFile } from './guarded-file.ts'
import { binaryFault, certificatesFault } from './pem.ts'
import { INPUTS, type Inputs } from './table.ts'
import type { CaFile, Origin } from '../words/settings.ts'

/** Node trusts the file of `NODE_EXTRA_CA_CERTS` by itself; it is read here only to be able to say that it is unusable. */
export function readRoots(reader: Reader<Inputs>, host: Host): CaFile | undefined {
  const found = reader.find('ca-certificates')
  if (found === undefined) return undefined
  const { text, variable } = found
  const from = variable === undefined ? 'input' : 'environment'
  const origin = { setting: 'ca-certificates', from, ...(variable !== undefined && { variable }) } as const
  reader.record(origin)
  refuseStrangersFile('ca-certificates', text.trim(), host)
  const missing = missingFiles(variable, host)
  const file = {
    ...readCaFile(text.trim(), origin, host.cwd),
    ...(missing.length > 0 && { missing }),
  }
  return variable === 'NODE_EXTRA_CA_CERTS' ? { ...file, pem: undefined } : file
}

function missingFiles(won: string | undefined, { env, cwd }: Host): readonly string[] {
  return INPUTS['ca-certificates'].variables.filter((name) => {
    const path = (env[name] ?? '').trim()
    return name !== won && path !== '' && !existsSync(resolve(cwd, path))
  })
}

/** Reads a file of extra roots, by a path that starts from `folder`. Never throws. */
export function readCaFile(path: string, origin: Origin, folder: string): CaFile {
  const read = bytesOf(resolve(folder, path))
  if (typeof read === 'string') return { origin, path, pem: undefined, fault: read }
  const text = read.toString('utf8')
  const fault = binaryFault(read) ?? certificatesFault(text)
  if (fault !== undefined) return { origin, path, pem: undefined, fault }
  const remark = text.includes('PRIVATE KEY-----')
    ? 'it also contains a private key, which does not belong there'
    : undefined
  return { origin, path, pem: text, fault: undefined, ...(remark !== undefined && { remark }) }
}
