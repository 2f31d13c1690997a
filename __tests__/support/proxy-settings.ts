// The proxy settings of an environment, as the inputs would be read.
import { readSettings } from '../../src/inputs/read-settings.ts'
import type { ProxySettings } from '../../src/words/settings.ts'
import { makeHost } from './made-host.ts'

export function proxySettings(env: Readonly<Record<string, string>>, input?: string): ProxySettings {
  return readSettings(makeHost({ env, inputs: input === undefined ? {} : { proxy: input } })).proxy
}
