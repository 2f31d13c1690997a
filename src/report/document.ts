// A document as a tree of pieces that are written whole or not at all, so that a size limit never cuts inside one.

/** A piece of text, or pieces between an opening and a closing which come together. */
export type Piece = string | Part

export interface Part {
  readonly open: string
  readonly pieces: readonly Piece[]
  readonly close: string
}

interface Writing {
  readonly written: string[]
  left: number
  cut: boolean
}

/** A part without pieces is not written at all. */
export function part(open: string, pieces: readonly Piece[], close = ''): Piece {
  const filled = pieces.filter((piece) => piece !== '')
  return filled.length === 0 ? '' : { open, pieces: filled, close }
}

/** A folded part; `title` is HTML already. */
export function fold(title: string, pieces: readonly Piece[]): Piece {
  return part(`\n<details><summary>${title}</summary>\n`, pieces, '\n</details>\n')
}

/** Writes pieces in order within `limit` bytes; where one has no room, everything after it is left out and `notice` says so. */
export function writeDocument(pieces: readonly Piece[], limit: number, notice: string): string {
  const writing: Writing = { written: [], left: limit - Buffer.byteLength(notice), cut: false }
  write({ open: '', pieces, close: '' }, writing)
  return writing.written.join('') + (writing.cut ? notice : '')
}

function write(piece: Piece, writing: Writing): void {
  if (writing.cut) return
  const { open, pieces, close } = typeof piece === 'string' ? { open: piece, pieces: [], close: '' } : piece
  const bytes = Buffer.byteLength(open) + Buffer.byteLength(close)
  if (bytes > writing.left) {
    writing.cut = true
    return
  }
  writing.left -= bytes
  writing.written.push(open)
  for (const inner of pieces) write(inner, writing)
  writing.written.push(close)
}
