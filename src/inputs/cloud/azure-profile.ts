// Whether somebody signed in to the Azure CLI: the file in which it keeps the subscriptions that it knows.
import { join } from 'node:path'
import type { Host } from '../../words/host.ts'
import { readLimited } from '../files.ts'

/** Bytes. A subscription takes some hundred. */
const PROFILE_LIMIT = 1_048_576

/**
 * True where `azureProfile.json` names a subscription. It begins with a byte order mark. Source: Azure/azure-cli
 * src/azure-cli-core/azure/cli/core/_session.py and _profile.py. As of 2026-11-27.
 */
export function isSignedInToAzure(env: Host['env']): boolean {
  const folder = env['AZURE_CONFIG_DIR'] || join(env['HOME'] ?? env['USERPROFILE'] ?? '', '.azure')
  const text = readLimited(join(folder, 'azureProfile.json'), PROFILE_LIMIT) ?? ''
  try {
    const profile = JSON.parse(text.replace(/^\uFEFF/, '')) as { subscriptions?: unknown } | null
    return Array.isArray(profile?.subscriptions) && profile.subscriptions.length > 0
  } catch {
    return false
  }
}
