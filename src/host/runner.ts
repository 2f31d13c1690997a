// What is written for the runner, through its toolkit.
import { statSync } from 'node:fs'
import * as core from '@actions/core'
import type { Publication } from '../publish/publication.ts'
import type { Annotation } from '../report/annotations.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Prints an annotation. */
export function annotate({ level, title, message }: Annotation): void {
  core[level](message, { title })
}

/** Writes where the runner's people look: annotations, log, outputs and summary. */
export async function publish(publication: Publication, env: Environment): Promise<void> {
  publication.annotations.forEach(annotate)
  for (const { title, lines } of publication.log) {
    if (title === undefined) lines.forEach((line) => core.info(line))
    else await core.group(title, () => Promise.resolve(lines.forEach((line) => core.info(line))))
  }
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env
  await attempt('the outputs', outputFile, () => {
    for (const [name, value] of Object.entries(publication.outputs)) core.setOutput(name, value)
  })
  const { summary } = publication
  if (summary === undefined || !summaryFile) return
  await attempt('the job summary', summaryFile, () => core.summary.addRaw(summary, true).write())
}

/** The toolkit throws when the runner's file is not there, as on old servers, and waits for the reader of a pipe: the rest must be written all the same. */
async function attempt(what: string, file: string | undefined, write: () => unknown): Promise<void> {
  try {
    if (file && statSync(file).isFIFO()) throw new Error('a pipe stands where a file is needed')
    await write()
  } catch {
    core.warning(`The runner took no file for ${what}: nothing was written there.`)
  }
}
