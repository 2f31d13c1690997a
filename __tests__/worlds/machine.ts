// Worlds of another machine: its hosts file and its name server, seen by one process alone and gone with it.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenWorld, World } from './world.ts'

/** Text of the files that name resolution reads. */
export interface MachineFiles {
  /** `/etc/hosts` */
  readonly hosts?: string
  /** `/etc/resolv.conf` */
  readonly resolver?: string
}

/** A mount namespace of its own; who is not root gets one together with a user namespace, where the kernel allows that. */
const UNSHARE = ['unshare', process.getuid?.() === 0 ? '-m' : '-rm']
/** Starts by bash, which hands on variables whose names hold a hyphen (`INPUT_API-KEY`); other shells drop them. */
const MOUNT = 'mount --bind "$1" /etc/hosts && mount --bind "$2" /etc/resolv.conf && shift 2 && exec "$@"'

/** Why no such machine can be made here; undefined where it can. */
export function whyNoMachine(): string | undefined {
  const [command = '', ...options] = UNSHARE
  const script = 'mount --bind /etc/hosts /etc/hosts && mount --bind /etc/resolv.conf /etc/resolv.conf'
  const { error, status, stderr } = spawnSync(command, [...options, 'bash', '-c', script], {
    encoding: 'utf8',
  })
  if (error !== undefined) return error.message
  return status === 0 ? undefined : stderr.trim()
}

/** The same world, entered from a machine with these files. */
export function seenFrom(machine: MachineFiles | ((world: OpenWorld) => MachineFiles), world: World): World {
  return async (folder) => {
    const open = await world(folder)
    const { hosts = '', resolver = '' } = typeof machine === 'function' ? machine(open) : machine
    const files = { hosts: join(folder, 'hosts'), resolver: join(folder, 'resolv.conf') }
    writeFileSync(files.hosts, hosts)
    writeFileSync(files.resolver, resolver)
    return { ...open, startedBy: [...UNSHARE, 'bash', '-c', MOUNT, 'bash', files.hosts, files.resolver] }
  }
}
