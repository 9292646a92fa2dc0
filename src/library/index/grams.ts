// Grams: runs of four letters, by which spellings resemble each other that no stem unites.

const LENGTH = 4

/** The grams of a folded word, its edges marked: بوتين → _بوت بوتي وتين تين_. */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`
  if (marked.length <= LENGTH) return [marked]
  return Array.from({ length: marked.length - LENGTH + 1 }, (_, i) => marked.slice(i, i + LENGTH))
}
