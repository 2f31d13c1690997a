// Whether the licences beside the bundle name every package that is in it, as the bundler's own statistics tell.

/** A module in webpack's statistics; one that joins others has them in `modules`, and stands in the chunks alone. */
interface Module {
  /** The path of its file. */
  readonly nameForCondition?: string | null
  /** Ids of the chunks it is in: none when nothing of it is used. */
  readonly chunks?: readonly unknown[]
  readonly modules?: readonly Module[]
}

export interface Stats {
  readonly modules: readonly Module[]
}

/** Packages with code in the bundle whose name is no line of `licenses`. */
export function unnamedPackages(stats: Stats, licenses: string): readonly string[] {
  const named = new Set(licenses.split('\n'))
  return packagesIn(stats).filter((name) => !named.has(name))
}

/** Packages with code in the bundle. */
export function packagesIn({ modules }: Stats): readonly string[] {
  return [...new Set(modules.filter(({ chunks }) => chunks?.length).flatMap(packagesOf))]
}

function packagesOf({ nameForCondition, modules }: Module): readonly string[] {
  const own = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(nameForCondition ?? '')?.[1]
  const inner = (modules ?? []).flatMap(packagesOf)
  return own === undefined ? inner : [own.replace('\\', '/'), ...inner]
}
