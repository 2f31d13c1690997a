// Checks run side by side, wait for what they need, and none hides or holds up another.
import { setTimeout as pause } from 'node:timers/promises'
import type { Check, CheckContext } from '../../../src/checks/check.ts'
import { CHECKS } from '../../../src/checks/index.ts'
import type { CauseId } from '../../../src/words/causes.ts'
import { CHECK_IDS, type CheckId } from '../../../src/words/check-ids.ts'
import { fail, note, pass, unknown, type Answer, type Finding } from '../../../src/words/finding.ts'
import { say } from '../../../src/words/phrase.ts'
import { runChecks, withNeeds } from '../../../src/run/run-checks.ts'

const OK = pass(say`ok`)
const REFUSED = fail('tcp.refused', say`no`)

function check(id: CheckId, needs: readonly CheckId[], run: () => Answer | Promise<Answer>): Check {
  const words = { title: id, about: id, layer: 'network' } as const
  return { id, needs, ...words, appliesTo: () => true, run: async () => run() }
}

const NEVER = new Promise<void>(() => {})

/** Runs made checks, which look at nothing of their context. */
async function run(
  registry: readonly Check[],
  {
    selected = registry.map(({ id }) => id),
    deadline = NEVER,
    cause = 'run.deadline',
  }: { selected?: readonly CheckId[]; deadline?: Promise<void>; cause?: CauseId } = {},
): Promise<readonly Finding[]> {
  const describe = (error: unknown): readonly string[] => [error instanceof Error ? error.message : 'odd']
  const options = {
    registry,
    selected: new Set(selected),
    elapsedMs: () => performance.now(),
    deadline,
    cutOffCause: () => cause,
    describe,
  }
  return runChecks({} as CheckContext, options)
}

const statuses = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ check, status }) => `${check} ${status}`)

describe('a check', () => {
  test('is asked after what it needs, and told in the order of the registry', async () => {
    const asked: string[] = []
    const slow = check('dns', [], async () => {
      await pause(20)
      asked.push('dns')
      return OK
    })
    const needing = check('tcp', ['dns'], () => {
      asked.push('tcp')
      return OK
    })
    const free = check('clock', [], () => {
      asked.push('clock')
      return OK
    })
    expect(statuses(await run([slow, needing, free]))).toEqual(['dns pass', 'tcp pass', 'clock pass'])
    expect(asked).toEqual(['clock', 'dns', 'tcp'])
  })

  test.each([
    ['a failure', () => REFUSED],
    ['a key that was withheld', () => unknown(say`none`, 'key.withheld')],
    [
      'our own crash',
      () => {
        throw new Error('bug')
      },
    ],
  ])('is not asked after %s, and names where the chain of skips began', async (_name, first) => {
    const findings = await run([
      check('dns', [], first),
      check('tcp', ['dns'], () => OK),
      check('clock', ['tcp'], () => OK),
    ])
    expect(findings.slice(1)).toMatchObject([
      { check: 'tcp', status: 'skip', blockedBy: 'dns' },
      { check: 'clock', status: 'skip', blockedBy: 'dns' },
    ])
  })

  test.each([
    ['a note', () => note(say`odd`)],
    ['something undecided', () => unknown(say`?`, 'limit.rate')],
  ])('is asked after %s', async (_name, first) => {
    const findings = await run([check('dns', [], first), check('tcp', ['dns'], () => OK)])
    expect(findings.map(({ status }) => status)[1]).toBe('pass')
  })

  test('that breaks is a row of its own, without hiding the others', async () => {
    const broken = check('dns', [], () => Promise.reject(new Error('bug')))
    const findings = await run([broken, check('clock', [], () => OK)])
    expect(statuses(findings)).toEqual(['dns crash', 'clock pass'])
    expect(findings[0]?.detail).toEqual(['bug'])
  })

  test.each(['run.deadline', 'run.starved'] as const)('that does not end is undecided: %s', async (cause) => {
    const endless = check('dns', [], () => new Promise<Answer>(() => {}))
    const findings = await run([endless, check('clock', [], () => OK)], { deadline: pause(20), cause })
    expect(findings[0]).toMatchObject({ status: 'unknown', cause })
    expect(findings[1]?.status).toBe('pass')
  })

  test('that does not apply is not told', async () => {
    const elsewhere = { ...check('dns', [], () => OK), appliesTo: () => false }
    expect(statuses(await run([elsewhere, check('tcp', ['dns'], () => OK)]))).toEqual(['tcp pass'])
  })
})

describe('the selection', () => {
  const registry = [check('dns', [], () => OK), check('tcp', ['dns'], () => OK), check('clock', [], () => OK)]

  test('brings what it needs along, and tells only what was selected', async () => {
    const selected = new Set<CheckId>(['tcp'])
    expect(withNeeds({ registry, selected }).map(({ id }) => id)).toEqual(['dns', 'tcp'])
    expect(statuses(await run(registry, { selected: ['tcp'] }))).toEqual(['tcp pass'])
  })

  test('tells what blocked it, although that was not selected', async () => {
    const blocked = [check('dns', [], () => REFUSED), ...registry.slice(1)]
    expect(statuses(await run(blocked, { selected: ['tcp'] }))).toEqual(['dns fail', 'tcp skip'])
  })
})

describe('the registry', () => {
  test('puts whatever is needed before what needs it', () => {
    for (const [at, { needs }] of CHECKS.entries()) {
      const before = CHECKS.slice(0, at).map(({ id }) => id)
      expect(before).toEqual(expect.arrayContaining([...needs]))
    }
  })

  test('reaches every check by its id alone', () => {
    for (const id of CHECK_IDS)
      expect(withNeeds({ registry: CHECKS, selected: new Set([id]) }).at(-1)?.id).toBe(id)
  })
})
