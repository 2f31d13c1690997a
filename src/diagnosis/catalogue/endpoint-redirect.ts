// Causes of a base URL that leads elsewhere, to another host, a sign-in or another path of its own, or speaks another protocol.
import { isSignIn } from '../../claude/endpoint/blockers.ts'
import type { CauseId } from '../../words/causes.ts'
import { say } from '../../words/phrase.ts'
import { answerHeaders, handshake } from '../commands/network.ts'
import { type CauseEntry, cause, type RemedyFacts, spoken, told } from './entry.ts'
import { correctBaseUrl } from './steps.ts'

const LED_TO = told(
  'location',
  (location) => say`If ${location} is the API you mean, set the base URL to it.`,
  'Look where the redirect leads; if that is the API you mean, set the base URL to it.',
)

const SERVICE_TOKEN = told(
  'location',
  (location) =>
    say`Get a service token from whoever protects the endpoint by ${location}, and send it by the input headers: for Cloudflare Access CF-Access-Client-Id and CF-Access-Client-Secret.`,
)

/** Whether a redirect leads people to a sign-in. */
function leadsToSignIn({ evidence: { location } }: RemedyFacts): boolean {
  return location !== undefined && isSignIn(location)
}

/** Whether a redirect stays at the host that was asked. */
function staysHere({ evidence: { location }, endpoint }: RemedyFacts): boolean {
  const [to, from] = [URL.parse(location ?? '', endpoint), URL.parse(endpoint)]
  return to !== null && from !== null && to.origin === from.origin
}

/** Entries about redirects and protocols. */
export const REDIRECT = {
  'endpoint.redirect': cause({
    title: 'The endpoint redirects elsewhere',
    when: 'It redirects elsewhere; the credential is never sent along.',
    explanation: (facts) =>
      staysHere(facts)
        ? 'The endpoint redirects to another path of its own host. After most redirects, SDKs send no body there, so that no message arrives. We send no key along a redirect, so the check ended there.'
        : 'The endpoint answers with a redirect. SDKs do not send a key to another host, and neither do we, so the check ended there.',
    summary: (facts) =>
      leadsToSignIn(facts)
        ? 'Ask the owner of the endpoint for a service token, or a route without sign-in: the redirect leads to a login.'
        : 'Set the base URL to the address the redirect leads to, if you know and trust it.',
    steps: [
      (facts) => (leadsToSignIn(facts) ? spoken(SERVICE_TOKEN, facts)[0] : spoken(LED_TO, facts)[0]),
      'If it leads to a login page, fix the sign-in in front of the gateway: programs need a route without one.',
      'Drop a www., use https:// and remove a trailing path: these often cause a redirect.',
      correctBaseUrl,
    ],
    commands: [answerHeaders],
    links: ['codeGateways', 'apiOverview'],
  }),
  'endpoint.wrong-protocol': cause({
    title: 'https is used on a plain http port, or the reverse',
    when: 'TLS spoken to a plain port, or the reverse.',
    explanation:
      'The port is reachable, but speaks http where the URL says https, or the reverse. No key was sent.',
    summary: 'Make the scheme of the base URL (http or https) match the port.',
    steps: [
      told(
        'corrected',
        (url) => say`Set the base URL to ${url}.`,
        'Change the scheme or the port of the base URL: https usually uses 443 or 8443, plain http 80, 8080, 3000 or 4000.',
      ),
      'Give the gateway a certificate if it supports only http and is on another machine: a key must not be sent unencrypted.',
      correctBaseUrl,
    ],
    commands: [handshake],
    links: ['codeGateways', 'systemErrors'],
  }),
} as const satisfies Partial<Record<CauseId, CauseEntry>>
