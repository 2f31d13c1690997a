// Is the base URL one that can be right? No network.
import type { Clean } from '../../words/clean.ts'
import { fail, note, pass, type Answer } from '../../words/finding.ts'
import { anthropic } from '../../claude/providers/anthropic.ts'
import { shownBase, type EndpointFault } from '../../claude/endpoint/endpoint-shape.ts'
import { say } from '../../words/phrase.ts'
import { defineCheck } from '../check.ts'

/** The text of the base URL, judged before anything is sent. */
export const endpointShape = defineCheck({
  id: 'endpoint-shape',
  title: 'Base URL',
  about:
    'Checks the base URL before anything is sent: absolute, https (or loopback), no path that the official API never has, no host that is known not to be an API endpoint.',
  layer: 'endpoint',
  needs: [],
  run: ({ endpoint, target, clean }) => {
    const { fault, url } = endpoint.shape
    if (fault !== undefined) return Promise.resolve(faulty(fault, clean))
    const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints')
    const shown = clean.named(url === undefined ? '' : shownBase(url))
    if (origin?.from !== 'environment' || anthropic.ownsHost(url?.hostname ?? ''))
      return Promise.resolve(pass(say`${shown}`))
    return Promise.resolve(
      note(
        say`${shown} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`,
      ),
    )
  },
})

/** A text that may hold a key is no URL that somebody could write instead. */
function faulty({ cause, detail, corrected = '' }: EndpointFault, clean: Clean): Answer {
  const isShown = corrected !== '' && clean.named(corrected).quoted === corrected
  return fail(cause, detail, isShown ? { corrected } : {})
}
