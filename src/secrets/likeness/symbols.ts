// Letters and digits as symbols of five bits.

/** Tables from the code of a letter or digit to a symbol; digits that stand for letters are the same, and so are `i` and `l`. */
export const SAME = symbols((letter) => letter)
/** The same turned: rot13 and the alphabet from its end. */
export const TURNS = [
  SAME,
  symbols((letter) => (letter + 13) % 26),
  symbols((letter) => 25 - letter),
] as const

function symbols(turn: (letter: number) => number): Uint8Array {
  const table = new Uint8Array(128)
  for (let letter = 0; letter < 26; letter += 1) {
    const turned = turn(letter)
    table[letter + 97] = turned === 8 ? 11 : turned
  }
  // 0 o, 1 l, 2, 3 e, 4 a, 5 s, 6, 7 t, 8 b, 9
  const digits = [14, 11, 26, 4, 0, 18, 27, 19, 1, 28]
  for (const [digit, symbol] of digits.entries()) table[digit + 48] = symbol
  return table
}
