// Is the way to the endpoint, through a proxy or past it, the right one?
import type { Evidence } from '../../words/evidence.ts'
import { fail, failsOnTheWay, note, pass, type Answer, type Finding } from '../../words/finding.ts'
import { judgeOtherWay, type OtherWayJudgement } from './other-way.ts'
import type { Clean } from '../../words/clean.ts'
import { joinPhrases, plain, say, type Phrase } from '../../words/phrase.ts'
import type { Endpoint } from '../../plan/target.ts'
import { differingClients, NODE_REMARK } from '../../plan/other-clients/other-clients.ts'
import type { ProxyDecision } from '../../plan/proxy-decision.ts'
import { faultWords } from '../../plan/proxy-fault.ts'
import type { CheckId } from '../../words/check-ids.ts'
import type { ProxySettings } from '../../words/settings.ts'
import { defineCheck, type CheckContext } from '../check.ts'

/** The setting that decides on a proxy, and the other way when this one fails. */
export const proxyRoute = defineCheck({
  id: 'proxy-route',
  title: 'Proxy settings',
  about:
    'Decides by curl’s rules whether a proxy is used, and reports which setting decided. After a failure, it also tries the other route without any credential, up to a response from the API (compare-direct).',
  layer: 'network',
  needs: ['endpoint-shape'],
  run: ({ endpoint, clean, target }) => Promise.resolve(judge(endpoint, target.settings.proxy, clean)),
  review: async (findings, context) => {
    const failed = findings.find(failsOnTheWay)
    if (!wantsComparison(failed, context)) return undefined
    const other = await context.otherWay()
    return other && compared(judgeOtherWay(other, context.clean), failed, context)
  },
})

function wantsComparison(failed: Finding | undefined, { target }: CheckContext): boolean {
  const { compareDirect } = target.settings
  return compareDirect === 'true' || (compareDirect === 'auto' && failed !== undefined)
}

const PLACES: Readonly<Partial<Record<CheckId, string>>> = {
  dns: 'at the DNS lookup',
  tcp: 'at TCP',
  'proxy-tunnel': 'at the proxy',
  'tls-trust': 'at TLS',
  'http-reach': 'at HTTP',
}

function compared(
  other: OtherWayJudgement,
  failed: Finding | undefined,
  { endpoint, clean, target }: CheckContext,
): Answer {
  const own = judge(endpoint, target.settings.proxy, clean)
  const there = other.via === 'direct' ? 'Directly' : 'Through the proxy'
  const evidence = { ...own.evidence, otherWay: other.via, otherWayWorks: other.works }
  const told = say`${own.detail} ${there}: ${other.words}.`
  if (failed === undefined || !other.works) return pass(told, evidence)
  const where = PLACES[failed.check] ?? 'at the answer'
  const here = other.via === 'direct' ? 'Through the proxy' : 'Directly'
  const contrast = say`${own.detail} ${here} it fails ${where}. ${there}: ${other.words}.`
  if (other.via === 'proxy') return fail('proxy.required', contrast, evidence)
  return failed.check === 'proxy-tunnel' ? note(told, evidence) : fail('proxy.at-fault', contrast, evidence)
}

function judge({ proxy, base }: Endpoint, settings: ProxySettings, clean: Clean): Answer {
  if (proxy.kind === 'malformed') return unusable(proxy, clean)
  const others = base === undefined ? [] : differingClients(base, settings).map(({ words }) => words)
  const decided = decisionWords(proxy, clean)
  // Other clients do not read our input: that they decide differently then is no news.
  const told = settings.input === undefined ? [decided, ...others.map((words) => say`${words}.`)] : [decided]
  const remarks = proxy.kind === 'proxy' ? [...others, NODE_REMARK] : others
  const evidence = remarks.length === 0 ? {} : { others: remarks.map(plain) }
  return pass(joinPhrases(told, ' '), { ...evidenceOf(proxy, clean), ...evidence })
}

function unusable(
  { from, fault }: Extract<ProxyDecision, { readonly kind: 'malformed' }>,
  clean: Clean,
): Answer {
  return fail(
    'proxy.malformed',
    say`${from === 'proxy' ? 'The input proxy' : from} cannot be used as a proxy: ${faultWords(fault)}.`,
    {
      setting: from,
      fault: fault.kind,
      ...(fault.corrected !== undefined && { corrected: clean.named(fault.corrected).quoted }),
    },
  )
}

type Usable = Exclude<ProxyDecision, { readonly kind: 'malformed' }>

function decisionWords(proxy: Usable, clean: Clean): Phrase {
  if (proxy.kind === 'proxy')
    return say`Uses the proxy ${clean.named(proxy.shown)}, set by ${settingOf(proxy.from)}.`
  if (proxy.kind === 'direct')
    return proxy.because === 'told-none'
      ? say`Direct, set by the input proxy.`
      : say`Direct: no proxy is set for this URL.`
  if ('input' in proxy.by) return say`Direct, set by the input proxy: ${bypassed(proxy, clean)} is not used.`
  return say`Direct: ${clean.named(proxy.by.entry)} in ${proxy.by.variable} exempts this host from ${bypassed(proxy, clean)}.`
}

function bypassed({ proxy }: Extract<Usable, { readonly kind: 'bypassed' }>, clean: Clean): Phrase {
  return proxy === undefined ? say`the proxy` : say`${clean.named(proxy.shown)} (${settingOf(proxy.from)})`
}

function settingOf(from: string): string {
  return from === 'proxy' ? 'the input proxy' : from
}

function evidenceOf(proxy: Usable, clean: Clean): Evidence {
  if (proxy.kind === 'direct') return {}
  if (proxy.kind === 'proxy') return { proxy: clean.named(proxy.shown).quoted, setting: proxy.from }
  const entry =
    'entry' in proxy.by ? { entry: clean.named(proxy.by.entry).quoted, setting: proxy.by.variable } : {}
  return { ...entry, ...(proxy.proxy !== undefined && { bypassed: clean.named(proxy.proxy.shown).quoted }) }
}
