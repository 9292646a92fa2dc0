// Words that a slip of the keyboard apart are the same.

const SHORTEST = 4

/** The words (by number) within one slip of `word`, two from eight letters on; the nearest only. */
export function similarWords(word: string, words: readonly string[]): number[] {
  if (word.length < SHORTEST) return []
  let allowed = word.length < 8 ? 1 : 2
  let found: number[] = []
  for (let number = 0; number < words.length; number++) {
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
