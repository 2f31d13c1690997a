// Compares several endpoints side by side: models that one lacks, and how long a change to the fallback takes.
import { failoverOf, withLacks } from '../../../src/diagnosis/compare-endpoints.ts'
import { fail, pass, type Finding } from '../../../src/words/finding.ts'
import { plain, say } from '../../../src/words/phrase.ts'
import type { EndpointResult, ModelResult } from '../../../src/words/result.ts'
import { found } from '../../support/answers.ts'

const LISTED = found('models', pass(say`3 models can be used.`))

function endpoint(changes: Partial<EndpointResult>): EndpointResult {
  return {
    ...{ url: 'https://api.example', verdict: 'healthy', cause: undefined, auth: [], requestId: undefined },
    ...{
      keyValid: true,
      reachable: true,
      attempts: [],
      phases: {},
      findings: [LISTED],
      models: [],
      lacks: [],
    },
    ...changes,
  }
}

const offering = (...ids: readonly string[]): EndpointResult =>
  endpoint({ models: ids.map((id): ModelResult => ({ id, status: 'usable', asked: false })) })

const lacks = (...all: readonly (readonly [EndpointResult, boolean?])[]): readonly (readonly string[])[] =>
  withLacks(all.map(([result, showsModels = true]) => ({ result, showsModels }))).map((one) => one.lacks)

describe('a fallback lacks', () => {
  const primary = offering('a', 'claude-haiku-4-5-20251001', 'c')

  test.each<[string, EndpointResult, boolean, readonly string[]]>([
    ['nothing that it lists too', offering('a', 'claude-haiku-4-5-20251001', 'c', 'd'), true, []],
    ['nothing under another name of the same model', offering('a', 'claude-haiku-4-5', 'c'), true, []],
    ['what it does not list', offering('a'), true, ['claude-haiku-4-5-20251001', 'c']],
    ['nothing, where it names all its own way', offering('x', 'y'), true, []],
    ['everything, where its list is empty', offering(), true, ['a', 'claude-haiku-4-5-20251001', 'c']],
    ['nothing that anybody knows of, without a list', offering(), false, []],
  ])('%s', (_, fallback, shows, expected) => {
    expect(lacks([primary], [fallback, shows])).toEqual([[], expected])
  })

  test('only models that can be called: who lists none but retired ones lacks those of the next', () => {
    const retired = endpoint({ models: [{ id: 'old', status: 'retired', asked: false }] })
    expect(lacks([retired], [offering('a')])).toEqual([['a'], []])
  })

  test('a note is made of it, which names five, and a failure stays as it is', () => {
    const many = offering('a', 'b', 'c', 'd', 'e', 'f', 'g')
    const failed = { ...offering('a'), findings: [found('models', fail('model.unknown', say`x`))] }
    const [, noted, kept] = withLacks(
      [many, offering('a'), failed].map((result) => ({ result, showsModels: true })),
    )
    const [finding] = noted?.findings ?? []
    expect(finding?.status).toBe('warn')
    expect(plain(finding?.detail ?? [])).toBe(
      '3 models can be used. It lacks models of the primary: b, c, d, e, f and 1 more.',
    )
    expect(kept?.findings[0]?.status).toBe('fail')
  })
})

describe('a change to the fallback', () => {
  const at = (finding: Finding, startedAtMs: number, durationMs: number): Finding => {
    return { ...finding, startedAtMs, durationMs }
  }
  const dead = endpoint({
    ...{ verdict: 'broken', keyValid: undefined, cause: 'tcp.refused' },
    findings: [at(found('tcp', fail('tcp.refused', say`x`)), 100, 1_400)],
  })
  const alive = endpoint({
    url: 'https://fallback.example',
    findings: [at(found('key-accepted', pass(say`x`)), 100, 500)],
  })

  test('takes until both are known, from the first question on', () => {
    expect(failoverOf([dead, alive])).toEqual({
      ...{ to: 'https://fallback.example', primaryFailedMs: 1_400, fallbackAnsweredMs: 500, tookMs: 1_400 },
    })
  })

  test.each<[string, readonly EndpointResult[]]>([
    ['where the primary works', [alive, dead]],
    ['where nobody works', [dead, dead]],
    ['where there is one endpoint', [dead]],
    ['where there is none', []],
  ])('does not take place %s', (_, endpoints) => {
    expect(failoverOf(endpoints)).toBeUndefined()
  })
})
