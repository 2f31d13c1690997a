// The runner as a host: inputs and masks by its own conventions, everything else through its toolkit, which is loaded late.
import { openLog } from './log.ts'
import { onCancel } from './on-cancel.ts'
import type { Door } from '../publish/publication.ts'
import type * as Runner from './runner.ts'
import { sealSecrets } from '../secrets/vault.ts'

const INPUT = 'INPUT_'

type Environment = Readonly<Record<string, string | undefined>>

/** `core.getInput` trims, and a stray newline in a key is just what we look for; the name's form is the runner's own. */
export function actionHost(env: Environment): Door {
  const names = Object.keys(env).filter((name) => name.startsWith(INPUT))
  const log = openLog()
  const load = (): Promise<typeof Runner> => {
    log.open()
    return import('./runner.ts')
  }
  return {
    kind: 'action',
    ...sealSecrets(env, (name) => env[INPUT + name.replaceAll(' ', '_').toUpperCase()]),
    cwd: process.cwd(),
    now: Date.now,
    random: Math.random,
    monotonicMs: () => performance.now(),
    inputNames: names.map((name) => name.slice(INPUT.length).toLowerCase()),
    onCancel,
    tell: (line) => log.write(`${line}\n`),
    mask: (forms) => log.write(forms.map(maskLine).join('')),
    prepare: () => void load(),
    complain: (line) => process.stderr.write(`${line}\n`),
    remark: async (annotation) => (await load()).annotate(annotation),
    publish: async (publication) => (await load()).publish(publication, env),
  }
}

/** Masks must stand before anything else happens, and the toolkit has to be loaded first: the one command written by hand. */
function maskLine(form: string): string {
  return `::add-mask::${form.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`
}
