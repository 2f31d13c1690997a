// Whether what a list of files names lies in the checkout at all: an index may say what it likes.
import { isBelow, realPath } from '../../inputs/files.ts'

/** Tells whether a folder is `root` or lies below it, links followed. Each is looked up once. */
export function insideOf(root: string): (folder: string) => boolean {
  const whole = realPath(root)
  const known = new Map<string, boolean>()
  const look = (folder: string): boolean => {
    const path = realPath(folder)
    return path !== undefined && whole !== undefined && (path === whole || isBelow(path, whole))
  }
  return (folder) => {
    const isInside = known.get(folder) ?? look(folder)
    known.set(folder, isInside)
    return isInside
  }
}
