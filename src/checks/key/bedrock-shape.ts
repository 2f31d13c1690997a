// What a short-term Bedrock API key tells by itself: where it is good, and until when.
import { readBedrockKey } from '../../claude/key/bedrock-key.ts'
import { reveal } from '../../secrets/secret.ts'
import { note, type Answer } from '../../words/finding.ts'
import { say } from '../../words/phrase.ts'
import type { CloudSettings, Credential } from '../../words/settings.ts'
import type { Clean } from '../../words/clean.ts'

/** A remark on such a key at `nowMs` (milliseconds since the epoch); undefined where there is none, and for any other key. */
export function judgeBedrockKey(
  { secret }: Credential,
  { id, region }: CloudSettings,
  nowMs: number,
  clean: Clean,
): Answer | undefined {
  if (id !== 'bedrock' && id !== 'bedrock-mantle') return undefined
  const { region: own, expiresAtMs } = readBedrockKey(reveal(secret).trim()) ?? {}
  if (expiresAtMs !== undefined && expiresAtMs <= nowMs)
    return note(say`This short-term key ended at ${new Date(expiresAtMs).toISOString()}.`)
  if (own === undefined || region === undefined || own === region) return undefined
  return note(
    say`This short-term key is for ${clean.named(own)}, but the endpoint is in ${clean.named(region)}.`,
    {
      region: clean.named(own).quoted,
    },
  )
}
