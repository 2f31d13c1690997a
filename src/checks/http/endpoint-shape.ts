// Is the base URL one that can be right? No network.
import { fail, note, pass } from '../../words/finding.ts'
import { anthropic } from '../../claude/providers/anthropic.ts'
import { shownBase } from '../../claude/endpoint/endpoint-shape.ts'
import { quote, say } from '../../words/phrase.ts'
import { defineCheck } from '../check.ts'

/** The text of the base URL, judged before anything is sent. */
export const endpointShape = defineCheck({
  id: 'endpoint-shape',
  title: 'The base URL is well-formed',
  about:
    'Reads the base URL before anything is sent: absolute, https (or loopback), no path that cannot be right at the first party, no host that is known not to be an endpoint of this API.',
  layer: 'endpoint',
  needs: [],
  run: ({ endpoint, target }) => {
    const { fault, url } = endpoint.shape
    if (fault !== undefined) {
      return Promise.resolve(
        fail(fault.cause, fault.detail, fault.corrected === undefined ? {} : { corrected: fault.corrected }),
      )
    }
    const origin = target.settings.origins.find(({ setting }) => setting === 'endpoints')
    const shown = url === undefined ? '' : shownBase(url)
    if (origin?.from !== 'environment' || anthropic.ownsHost(url?.hostname ?? ''))
      return Promise.resolve(pass(say`${quote(shown)}`))
    return Promise.resolve(
      note(
        say`${quote(shown)} came from ${origin.variable ?? 'the environment'}: the credential goes there, not to Anthropic.`,
      ),
    )
  },
})
