// From findings to one verdict and one cause; from many endpoints to one target.
import type { CauseId } from '../../../src/words/causes.ts'
import {
  combine,
  explain,
  furtherFindings,
  judgeFindings,
  type Place,
} from '../../../src/diagnosis/diagnose.ts'
import { fail, note, pass, unknown, warn, type Finding } from '../../../src/words/finding.ts'
import { plain, say } from '../../../src/words/phrase.ts'
import type { EndpointResult } from '../../../src/words/result.ts'
import type { Verdict } from '../../../src/words/verdict.ts'
import { found } from '../../support/answers.ts'

const REFUSED = found('key-accepted', fail('auth.invalid', say`The API answered 401.`))
const ODD = found('key-shape', note(say`It is 100 characters long.`, { oddity: 'key.malformed' }))
const SKIPPED: Finding = found('models', { status: 'skip', blockedBy: 'key-accepted', detail: [] })

describe('the verdict of an endpoint', () => {
  const missing = [found('key-shape', fail('key.missing', say`x`))]
  const withheld = [found('key-shape', unknown(say`x`, 'key.withheld'))]

  test.each([
    ['auto', missing, 'broken', 'key.missing'],
    ['auto', withheld, 'unchecked', 'key.withheld'],
    ['fail', withheld, 'broken', 'key.withheld'],
    ['skip', missing, 'unchecked', 'key.missing'],
  ] as const)('on-missing-key: %s, case %#', (onMissingKey, findings, verdict, cause) => {
    const judged = judgeFindings(findings, { onMissingKey })
    expect([judged.verdict, judged.decision?.cause]).toEqual([verdict, cause])
  })

  test('on-missing-key excuses nothing else', () => {
    expect(judgeFindings([REFUSED], { onMissingKey: 'skip' }).verdict).toBe('broken')
  })

  test('of an undecided key is not healthy', () => {
    const open = [found('key-accepted', unknown(say`x`, 'endpoint.unverified'))]
    expect(judgeFindings(open, { onMissingKey: 'auto' }).verdict).toBe('degraded')
  })
})

describe('an explanation', () => {
  const place: Place = {
    host: 'action',
    endpoint: 'https://api.anthropic.com',
    hostname: 'api.anthropic.com',
    party: 'anthropic',
    secretName: 'ANTHROPIC_API_KEY',
    variable: undefined,
  }

  test('begins with what was found, and names what it explains', () => {
    const diagnosis = explain({ finding: REFUSED, cause: 'auth.invalid' }, [ODD, REFUSED, SKIPPED], place)
    expect(plain(diagnosis.explanation)).toMatch(/^The API answered 401\. /)
    expect(diagnosis.explains).toEqual(['key-accepted', 'models'])
    expect(diagnosis.remedy.steps.length).toBeGreaterThan(0)
  })

  test('explains what follows from it, and what that stopped', () => {
    const bent = found('dns', pass(say`x is 127.0.0.1.`, { private: true }))
    const refused = found('tcp', fail('tcp.refused', say`x`))
    const stopped: Finding = found('http-reach', { status: 'skip', blockedBy: 'tcp', detail: [] })
    const findings = [bent, refused, stopped]
    const diagnosis = explain(
      { finding: bent, cause: 'dns.sinkhole', followedBy: [refused] },
      findings,
      place,
    )
    expect(diagnosis.explains).toEqual(['dns', 'tcp', 'http-reach'])
    expect(furtherFindings(findings, diagnosis)).toEqual([])
  })

  test('leaves other causes to be told beside it', () => {
    const expiring = found('tls-expiry', warn('tls.expiring', say`x`))
    const diagnosis = explain({ finding: REFUSED, cause: 'auth.invalid' }, [REFUSED], place)
    expect(furtherFindings([expiring, REFUSED, ODD], diagnosis)).toEqual([expiring])
    expect(furtherFindings([expiring], undefined)).toEqual([expiring])
  })
})

function endpoint(verdict: Verdict, keyValid?: boolean, cause?: CauseId): EndpointResult {
  return {
    ...{ url: '', verdict, cause, auth: [], requestId: undefined, keyValid, reachable: true },
    ...{ attempts: [], phases: {}, findings: [], models: [], lacks: [] },
  }
}

const GOOD = endpoint('healthy', true)
const LIMPS = endpoint('degraded', true)
const BUSY = endpoint('degraded')
const DEAD = endpoint('broken')
/** Its key is fine, and still it is broken, for example by a retired model. */
const BROKEN_BUT_VALID = endpoint('broken', true)

describe('endpoints together', () => {
  test.each([
    ['any', [GOOD], { verdict: 'healthy', lead: 0 }],
    ['any', [DEAD], { verdict: 'broken', lead: 0 }],
    ['any', [GOOD, DEAD], { verdict: 'degraded', lead: 1, cause: 'fallback.broken' }],
    ['any', [DEAD, GOOD], { verdict: 'degraded', lead: 0, cause: 'failover' }],
    ['any', [BUSY, GOOD], { verdict: 'degraded', lead: 0, cause: 'failover' }],
    ['any', [GOOD, LIMPS], { verdict: 'degraded', lead: 1 }],
    ['any', [GOOD, GOOD, DEAD], { verdict: 'degraded', lead: 2, cause: 'fallback.broken' }],
    ['any', [DEAD, DEAD], { verdict: 'broken', lead: 0 }],
    ['any', [BUSY, DEAD], { verdict: 'broken', lead: 1 }],
    ['any', [BROKEN_BUT_VALID, DEAD], { verdict: 'broken', lead: 0 }],
    ['any', [BUSY, BUSY], { verdict: 'degraded', lead: 0 }],
    ['all', [GOOD, GOOD], { verdict: 'healthy', lead: 0 }],
    ['all', [GOOD, DEAD], { verdict: 'broken', lead: 1 }],
    ['all', [LIMPS, DEAD, GOOD], { verdict: 'broken', lead: 1 }],
    ['all', [BUSY, DEAD], { verdict: 'broken', lead: 1 }],
    ['all', [GOOD, LIMPS], { verdict: 'degraded', lead: 1 }],
  ] as const)('require: %s, case %#', (require, endpoints, expected) => {
    expect(combine(endpoints, require)).toEqual(expected)
  })
})
