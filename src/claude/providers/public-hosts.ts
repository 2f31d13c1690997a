// The hosts that everybody knows: a report may name them anywhere.
import { knownWrongHost } from '../endpoint/hosts.ts'
import { isForbiddenHost, isLoopbackHost, plainHost } from '../../net/addresses.ts'
import { isPublicApi } from './index.ts'

/**
 * Domains of services that anybody can use, in which no name is a customer's own, and of the pages that reports link to. Bedrock and
 * Vertex name only a region. Sources: the services' documentation. As of 2026-11-26.
 */
const DOMAINS = [
  ...['anthropic.com', 'claude.com', 'claude.ai', 'openrouter.ai', 'openai.com', 'x.ai', 'mistral.ai'],
  ...['groq.com', 'deepseek.com', 'moonshot.ai', 'moonshot.cn', 'z.ai', 'bigmodel.cn', 'minimax.io'],
  ...['minimaxi.com', 'siliconflow.cn', 'together.xyz', 'fireworks.ai', 'perplexity.ai', 'cohere.com'],
  ...['github.com', 'githubusercontent.com', 'nodejs.org', 'npmjs.com', 'curl.se', 'googleapis.com'],
  ...['cloudflare.com', 'vercel.com', 'microsoft.com', 'apple.com', 'docker.internal'],
]
const REGIONS = /^(?:bedrock|bedrock-runtime|bedrock-mantle|sts)[a-z0-9.-]*\.amazonaws\.com$|\.api\.aws$/

/** True for a host that tells nothing of who uses it: a public API or gateway, a known wrong host, this machine, a metadata service. */
export function isPublicHost(hostname: string): boolean {
  const host = plainHost(hostname)
  if (isLoopbackHost(host) || isForbiddenHost(host)) return true
  if (DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`)) || REGIONS.test(host))
    return true
  return isPublicApi(host) || knownWrongHost(host) !== undefined
}
