// The private names of a run. Their rules are loaded when the first text is to be written, and never before the first packet is sent.
import type { PrivateNames } from '../../secrets/private-names.ts'
import type { Host } from '../../words/host.ts'
import type { Settings } from '../../words/settings.ts'
import type * as Rules from './private-names.ts'

/** Private names that settings tell, too. Whatever asks for a name must have waited for `ready`. */
export interface LateNames extends PrivateNames {
  /** Keeps the settings of targets, whose names are looked for later. */
  readonly tell: (targets: readonly Settings[]) => void
}

/** The private names of a run on this host. */
export function lateNames(host: Host): LateNames {
  const told: Settings[] = []
  let loading: Promise<void> | undefined
  let loaded: PrivateNames | undefined
  const begin = ({ privateNamesOf, tellNames }: typeof Rules): void => {
    loaded = privateNamesOf(host)
    tellNames(told, loaded)
  }
  const names = (): PrivateNames => {
    if (loaded === undefined) throw new Error('the rules of private names are not loaded yet')
    return loaded
  }
  return {
    tell: (targets) => void told.push(...targets),
    ready: () => (loading ??= import('./private-names.ts').then(begin)),
    add: (kind, spellings) => names().add(kind, spellings),
    hide: (text) => names().hide(text),
    isOn: () => names().isOn(),
  }
}
