// Text that wants to be more than text: each sample tries to break out of one place where words are shown.
import type { HostileKind } from './misbehaviour.ts'

/** Samples for messages. `PWNED` stands wherever the text would have succeeded. */
export const HOSTILE_TEXT = {
  'workflow-commands':
    'first\n::error title=PWNED::broken out\r\n##[error]PWNED\n::add-mask::a\n::set-output name=verdict::PWNED\n::stop-commands::x',
  markdown:
    '](https://evil.example/PWNED) ![PWNED](https://evil.example/p.png) | a | b |\n\n# PWNED\n```\n@octocat #1 fixes #2 ~~~ <!-- PWNED -->',
  html: '</details></td></table><script>alert("PWNED")</script><img src=x onerror=alert(1)><a href="javascript:PWNED">x</a>&lt;b&gt;',
  ansi: 'a\u001b[2J\u001b[31mPWNED\u001b[0m\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u0008\u009b31mb\u0000',
  bidi: 'abc\u202eDENWP\u202c\u2066x\u2069\u200b\u200e\u2028y\u2029z\ufeff',
} as const satisfies Record<HostileKind, string>

/** The same for a header's value: what may not stand there is left out, the rest are its UTF-8 bytes. */
export function hostileHeader(kind: HostileKind): string {
  const bytes = Buffer.from(HOSTILE_TEXT[kind], 'utf8').toString('latin1')
  return bytes.replace(/[^\t\x20-\x7e\x80-\xff]/g, '')
}
