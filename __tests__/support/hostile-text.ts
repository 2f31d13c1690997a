// Text that tries to be something else in every language a report is written in.
import fc from 'fast-check'

/** Pieces of Markdown, HTML and of other languages, mixed with any characters. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'`|*_[]()<>!#\\&~$@:\n\r\t\u0000\u001b\u2028\u202e"\'='.split('')),
      fc.constantFrom(
        '```',
        '</details>',
        '<img src=x>',
        '[a](b)',
        '![i](j)',
        'www.a.example',
        'https://a.example',
        '@octocat',
        '&lt;',
      ),
      fc.constantFrom(
        '\n\n# x\n',
        '| --- |',
        '<!--',
        ']]>',
        '<a@b.example>',
        '$`x`$',
        '::error::',
        '##[error]',
        '::add-mask::x',
        '\\`',
        '\\|',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
