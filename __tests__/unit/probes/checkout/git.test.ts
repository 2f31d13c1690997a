// Git tells which files are tracked, of any name, and a foreign checkout can run nothing by being looked at.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findCheckout } from '../../../../src/inputs/files.ts'
import { keptBytes, otherFiles, trackedFiles, type GitAsking } from '../../../../src/probes/checkout/git.ts'
import { armMissingTree, commitAll, git, track, trap } from '../../../support/checkout.ts'
import { inFolder, put } from '../../../support/folder.ts'

/** As in a terminal, whose user has no settings. */
const asking = (PATH = process.env['PATH']): GitAsking => ({
  signal: AbortSignal.timeout(10_000),
  env: { PATH },
  ofAnyOwner: false,
})

const ODD_NAMES = ['with space', 'with\nline end', 'with "quotes"', 'müller', '-flag', ':(magic)']

test('tracked files are told apart from the others, ignored ones among them', async () => {
  await inFolder({ 'a/tracked': '', untracked: '', ignored: '', '.gitignore': 'ignored' }, async (folder) => {
    track(folder, 'a/tracked', '.gitignore')
    expect(await trackedFiles(folder, asking())).toEqual({
      isCheckout: true,
      files: ['.gitignore', 'a/tracked'],
      isWhole: true,
    })
    expect((await otherFiles(folder, asking())).files).toEqual(['ignored', 'untracked'])
  })
})

test('names of any kind come back as they are', async () => {
  await inFolder(Object.fromEntries(ODD_NAMES.map((name) => [name, ''])), async (folder) => {
    track(folder, '.')
    expect([...(await trackedFiles(folder, asking())).files].sort()).toEqual([...ODD_NAMES].sort())
  })
})

test('a folder below the checkout’s root is told relative to itself', async () => {
  await inFolder({ 'deep/in/file': '', outside: '' }, async (folder) => {
    track(folder, '.')
    expect((await trackedFiles(join(folder, 'deep'), asking())).files).toEqual(['in/file'])
    expect(findCheckout(join(folder, 'deep/in'))).toBe(folder)
  })
})

test.each([
  ['a folder that is no checkout', '.', process.env['PATH']],
  ['a folder that is not there', 'absent', process.env['PATH']],
  ['a machine without git', '.', ''],
])('%s tracks nothing', async (_name, path, searchPath) => {
  await inFolder({ file: '' }, async (folder) => {
    const told = await trackedFiles(join(folder, path), asking(searchPath))
    expect(told).toMatchObject({ isCheckout: false, files: [] })
  })
})

test('the end of the run ends git', async () => {
  await inFolder({ file: '' }, async (folder) => {
    track(folder, 'file')
    const told = await trackedFiles(folder, { ...asking(), signal: AbortSignal.abort() })
    expect(told.isCheckout).toBe(false)
  })
})

type Files = Readonly<Record<string, string>>

/** A checkout in which git, asked without care, starts the program. */
interface Trapped {
  readonly files: Files
  readonly arm: (folder: string, program: string) => void
}

const TWO_FOLDERS = { 'in/file': '', 'out/file': 'x' }

const TRAPPED: Readonly<Record<string, Trapped>> = {
  'a monitor of files': {
    files: { file: '' },
    arm: (folder, program) => {
      commitAll(folder)
      git(folder, 'config', 'core.fsmonitor', program)
    },
  },
  'the remote of a missing tree': {
    files: TWO_FOLDERS,
    arm: (folder, program) => {
      commitAll(folder)
      armMissingTree(folder, program)
    },
  },
  'a monitor of files of a submodule': {
    files: { 'sub/file': '' },
    arm: (folder, program) => {
      addSubmodule(folder)
      git(join(folder, 'sub'), 'config', 'core.fsmonitor', program)
    },
  },
  'the folder of a bare repository among the files': {
    files: {},
    arm: (folder, program) => {
      git(folder, 'init', '--quiet', '--bare')
      git(folder, 'config', 'core.bare', 'false')
      git(folder, 'config', 'core.worktree', folder)
      git(folder, 'config', 'core.fsmonitor', program)
    },
  },
}

/** Makes the folder `sub`, with what is in it, a submodule. */
function addSubmodule(folder: string): void {
  commitAll(join(folder, 'sub'))
  git(folder, 'init', '--quiet')
  git(folder, 'submodule', '--quiet', 'add', './sub', 'sub')
  git(folder, 'commit', '--quiet', '--message', 'sub')
}

test.each(Object.entries(TRAPPED))('%s starts nothing', async (_name, { files, arm }) => {
  await inFolder({}, async (outside) => {
    await inFolder(files, async (folder) => {
      const trace = join(outside, 'was-started')
      arm(folder, trap(join(outside, 'program'), trace))
      for (const ofAnyOwner of [false, true]) {
        await trackedFiles(folder, { ...asking(), ofAnyOwner })
        await otherFiles(folder, { ...asking(), ofAnyOwner })
        for (const path of ['file', 'in/file', 'out/file', 'sub/file'])
          for (const place of ['committed', 'staged'] as const)
            await keptBytes(folder, path, place, { ...asking(), ofAnyOwner })
      }
      expect(existsSync(trace)).toBe(false)
      git(folder, 'ls-files', '--cached', '--recurse-submodules')
      expect(existsSync(trace)).toBe(true)
    })
  })
})

/** Checkouts made from `in/file`, `out/file` and `sub/file`; each is asked about at the folder that is returned. */
const ODD: Readonly<Record<string, (folder: string) => string>> = {
  'with a submodule': (folder) => {
    addSubmodule(folder)
    commitAll(folder)
    return folder
  },
  'with a sparse index': (folder) => {
    commitAll(folder)
    git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
    return folder
  },
  'of another worktree': (folder) => {
    commitAll(folder)
    git(folder, 'worktree', 'add', '--quiet', 'sub/tree')
    return join(folder, 'sub/tree')
  },
  'with files that are assumed unchanged, or skipped': (folder) => {
    commitAll(folder)
    git(folder, 'update-index', '--assume-unchanged', 'in/file')
    git(folder, 'update-index', '--skip-worktree', 'out/file')
    writeFileSync(join(folder, 'in/file'), 'changed')
    return folder
  },
  'with a split index': (folder) => {
    commitAll(folder)
    git(folder, 'update-index', '--split-index')
    return folder
  },
  'of a commit that replaced a file by a folder': (folder) => {
    commitAll(folder)
    rmSync(join(folder, 'in/file'))
    put(folder, 'in/file/below', '')
    git(folder, 'add', '--all')
    return folder
  },
}

test.each(Object.entries(ODD))('a checkout %s is listed as git lists it', async (_name, make) => {
  const files = { 'in/file': '', 'out/file': 'x', 'sub/with\nline end': '' }
  await inFolder(files, async (folder) => {
    const root = make(folder)
    put(root, 'new\nfile', '')
    const listed = (...words: readonly string[]): readonly string[] =>
      git(root, 'ls-files', '-z', ...words)
        .split('\0')
        .slice(0, -1)
    const tracked = listed('--cached', '--recurse-submodules')
    expect(tracked.length).toBeGreaterThan(1)
    expect(await trackedFiles(root, asking())).toMatchObject({
      isCheckout: true,
      files: [...new Set(tracked)],
    })
    expect((await otherFiles(root, asking())).files).toEqual(listed('--others'))
  })
})

describe('a checkout of another owner', () => {
  /** The real git, told by the switch of its own tests that everything belongs to somebody else. */
  async function whereAllIsForeign(
    act: (folder: string, foreign: GitAsking) => Promise<void>,
  ): Promise<void> {
    const path = process.env['PATH'] ?? ''
    await inFolder({}, (outside) =>
      inFolder({ file: '', 'below/file': '' }, async (folder) => {
        track(folder, '.')
        const script = `#!/bin/sh\nexport GIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH='${path}'\nexec git "$@"\n`
        writeFileSync(join(outside, 'git'), script, { mode: 0o755 })
        await act(folder, asking([outside, path].join(delimiter)))
      }),
    )
  }

  test('is listed on the runner alone, and only where its root is the workspace', async () => {
    await whereAllIsForeign(async (folder, foreign) => {
      expect((await trackedFiles(folder, foreign)).isCheckout).toBe(false)
      const onRunner = { ...foreign, ofAnyOwner: true }
      expect((await trackedFiles(folder, onRunner)).files).toEqual(['below/file', 'file'])
      expect((await trackedFiles(join(folder, 'below'), onRunner)).isCheckout).toBe(false)
    })
  })

  test('is listed in a terminal whose user made an exception', async () => {
    await whereAllIsForeign(async (folder, foreign) => {
      await inFolder({ '.gitconfig': `[safe]\n\tdirectory = ${folder}\n` }, async (HOME) => {
        const told = await trackedFiles(folder, { ...foreign, env: { ...foreign.env, HOME } })
        expect(told.isCheckout).toBe(true)
      })
    })
  })
})
