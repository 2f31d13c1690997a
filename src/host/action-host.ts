// The runner as a host: inputs and masks by its own conventions, everything else through its toolkit.
import { statSync } from 'node:fs'
import type * as Core from '@actions/core'
import { onCancel } from './on-cancel.ts'
import type { Door, Publication } from '../publish/publication.ts'
import { sealSecrets } from '../secrets/vault.ts'

const INPUT = 'INPUT_'

type Toolkit = typeof Core
type Environment = Readonly<Record<string, string | undefined>>

/** `core.getInput` trims, and a stray newline in a key is just what we look for; the name's form is the runner's own. */
export function actionHost(env: Environment): Door {
  const names = Object.keys(env).filter((name) => name.startsWith(INPUT))
  let toolkit: Promise<Toolkit> | undefined
  const load = (): Promise<Toolkit> => (toolkit ??= import('@actions/core'))
  return {
    kind: 'action',
    ...sealSecrets(env, (name) => env[INPUT + name.replaceAll(' ', '_').toUpperCase()]),
    cwd: process.cwd(),
    now: Date.now,
    random: Math.random,
    monotonicMs: () => performance.now(),
    inputNames: names.map((name) => name.slice(INPUT.length).toLowerCase()),
    onCancel,
    tell: (line) => process.stdout.write(`${line}\n`),
    mask: (forms) => process.stdout.write(forms.map(maskLine).join('')),
    prepare: () => void load(),
    complain: (line) => process.stderr.write(`${line}\n`),
    remark: async ({ level, title, message }) => (await load())[level](message, { title }),
    publish: async (publication) => publish(await load(), publication, env),
  }
}

/** Masks must stand before anything else happens, and the toolkit has to be loaded first: the one command written by hand. */
function maskLine(form: string): string {
  return `::add-mask::${form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`
}

async function publish(core: Toolkit, publication: Publication, env: Environment): Promise<void> {
  for (const { level, title, message } of publication.annotations) core[level](message, { title })
  for (const { title, lines } of publication.log) {
    if (title === undefined) lines.forEach((line) => core.info(line))
    else await core.group(title, () => Promise.resolve(lines.forEach((line) => core.info(line))))
  }
  const { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile } = env
  await attempt(core, 'the outputs', outputFile, () => {
    for (const [name, value] of Object.entries(publication.outputs)) core.setOutput(name, value)
  })
  const { summary } = publication
  if (summary === undefined || !summaryFile) return
  await attempt(core, 'the job summary', summaryFile, () => core.summary.addRaw(summary, true).write())
}

/** The toolkit throws when the runner's file is not there, as on old servers, and waits for the reader of a pipe: the rest must be written all the same. */
async function attempt(
  core: Toolkit,
  what: string,
  file: string | undefined,
  write: () => unknown,
): Promise<void> {
  try {
    if (file && statSync(file).isFIFO()) throw new Error('a pipe stands where a file is needed')
    await write()
  } catch {
    core.warning(`The runner took no file for ${what}: nothing was written there.`)
  }
}
