// Words that are one or two slips of the keyboard apart.

const SHORTEST = 4
const LONG = 8

/**
 * The words (by number) within one slip of a folded word, two from eight letters on; of several, the nearest only.
 * `letters` holds `lettersOf` each word: most words are passed over by these and their length.
 */
export function similarWords(word: string, words: readonly string[], letters: readonly number[]): number[] {
  if (word.length < SHORTEST) return []
  const own = lettersOf(word)
  let allowed = word.length < LONG ? 1 : 2
  let found: number[] = []
  for (let number = 0; number < words.length; number++) {
    if (bitsIn(own ^ letters[number]!) > 2 * allowed) continue
    const other = words[number]!
    if (Math.abs(other.length - word.length) > allowed) continue
    const slips = slipsBetween(word, other, allowed)
    if (slips > allowed) continue
    if (slips < allowed) {
      allowed = slips
      found = []
    }
    found.push(number)
  }
  return found
}

/** One bit for each of 32 classes of letters that a word holds: a slip changes two of them at most. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitsIn(set: number): number {
  let bits = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++
  return bits
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words; more than `most` may come out as `most` + 1. */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let slips = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, before[j - 2]! + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}
