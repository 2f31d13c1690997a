// A set of parts of secrets: six letters or digits in a row each, of which a fleet has a million.

import { SAME } from './symbols.ts'

/** So many letters or digits in a row are one gram. */
export const GRAM = 6
/** Bits of a symbol. */
const BITS = 5
const MASK = 2 ** (GRAM * BITS) - 1

/** The gram after one more symbol. */
export function pushed(gram: number, symbol: number): number {
  return ((gram << BITS) | symbol) & MASK
}

/** Calls for each gram of an ASCII text until one is found; tells whether one was. */
export function eachGram(text: string, find: (gram: number) => boolean): boolean {
  let [gram, count] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const symbol = SYMBOLS[code] ?? NONE
    if (symbol === NONE) continue
    gram = pushed(gram, symbol)
    count += 1
    if (count >= GRAM && find(gram)) return true
  }
  return false
}

const NONE = 255
/** The symbols of letters in both cases and of digits. */
const SYMBOLS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9]/.test(char) ? (SAME[char.charCodeAt(0)] ?? NONE) : NONE
})

export interface Grams {
  readonly add: (gram: number) => void
  readonly has: (gram: number) => boolean
}

/** An empty set; a number takes 4 to 16 bytes. */
export function makeGrams(): Grams {
  // Zero is a free slot, and so each gram is kept with one added to it.
  let slots = new Uint32Array(1 << 9)
  let size = 0
  const slotOf = (gram: number): number => {
    const last = slots.length - 1
    let at = (Math.imul(gram, 0x9e3779b1) >>> 9) & last
    while (slots[at] !== 0 && slots[at] !== gram + 1) at = (at + 1) & last
    return at
  }
  const grow = (): void => {
    const before = slots
    slots = new Uint32Array(4 * before.length)
    for (const kept of before) if (kept !== 0) slots[slotOf(kept - 1)] = kept
  }
  return {
    has: (gram) => slots[slotOf(gram)] !== 0,
    add: (gram) => {
      const at = slotOf(gram)
      if (slots[at] !== 0) return
      slots[at] = gram + 1
      size += 1
      if (2 * size > slots.length) grow()
    },
  }
}
