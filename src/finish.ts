// The end of a run: result, reports, outputs, exit code. Loads the report room only now, while or after the network answers.
import type * as Assembling from './assemble-run.ts'
import { pass } from './finding.ts'
import { InputError } from './input-error.ts'
import type { Clean } from './outside.ts'
import { say, type Phrase } from './phrase.ts'
import type { Door } from './publication.ts'
import type * as Publishing from './publish.ts'
import type { Scrubber } from './scrub.ts'
import type { Settings } from './settings.ts'
import { EXIT, type ExitCode } from './verdict.ts'

/** Our own exception in words: its name, its message without secrets, and where in our code. */
export function findingsCrashed(error: unknown, clean: Clean): Phrase {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return say`This check broke, which is a bug of ours: ${clean(text)}`
}

type ReportRoom = Pick<typeof Assembling & typeof Publishing, 'assembleRun' | 'publish' | 'rehearse'>

async function reportRoom(): Promise<ReportRoom> {
  const [{ assembleRun }, { publish, rehearse }] = await Promise.all([
    import('./assemble-run.ts'),
    import('./publish.ts'),
  ])
  return { assembleRun, publish, rehearse }
}

/** Loads what the end needs and rehearses it while there is nothing else to do; what goes wrong here goes wrong again, and is told, in `finish`. */
export function prepareToFinish(unfinished: Omit<Assembling.Finished, 'runs'>): void {
  unfinished.host.prepare()
  reportRoom()
    .then(({ assembleRun, rehearse }) => rehearse(assembleRun({ ...unfinished, runs: [REHEARSED] })))
    .catch(() => {})
}

/** An endpoint of which one thing is known. */
const REHEARSED: Assembling.Finished['runs'][number] = {
  findings: [
    {
      ...pass(say`This is a rehearsal.`, { alone: true, list: ['one', 'two'] }),
      ...{ check: 'http-reach', title: 'A check', layer: 'http', startedAtMs: 0, durationMs: 0 },
    },
  ],
  connection: undefined,
  conversation: undefined,
}

/** Assembles the result, publishes it and decides the exit code. */
export async function finish(finished: Assembling.Finished): Promise<ExitCode> {
  const { host, settings, runs, scrubber } = finished
  const { assembleRun, publish } = await reportRoom()
  const result = assembleRun(finished)
  const crashed = runs.some(({ findings }) => findings.some(({ status }) => status === 'crash'))
  const exitCode = crashed ? EXIT.ownBug : exitCodeOf(result.verdict, settings)
  await publish(result, settings, host, scrubber)
  return exitCode
}

function exitCodeOf(verdict: string, { failOn }: Settings): ExitCode {
  if (failOn === 'never') return EXIT.passed
  const fails = verdict === 'broken' || (failOn === 'degraded' && verdict === 'degraded')
  return fails ? EXIT.failed : EXIT.passed
}

/** A run that never began, or broke: the same reports and all outputs, with the one error as their cause. */
export async function finishWithoutRun(error: unknown, host: Door, scrubber: Scrubber): Promise<void> {
  const { publishWithoutRun } = await import('./publish.ts')
  const words = error instanceof Error ? error.message : 'unknown error'
  await publishWithoutRun(error instanceof InputError, scrubber.whole(words), host, scrubber)
}
