// Slips of the keyboard: one letter dropped, doubled, swapped with its neighbour or struck beside the right key.

/** The rows of the Arabic keyboard (folded letters), then letters that are heard alike. */
const ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرلاىهوزظ', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const ALIKE = ['دذ', 'ضظ', 'تط', 'سصث', 'زذ', 'قك', 'حه', 'اع', 'دض']

let neighbours: ReadonlySet<string> | undefined

/** Whether `typed` is `meant` with exactly one slip. Both folded. */
export function isOneSlipAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length
  if (difference > 1 || difference < -1 || typed === meant) return false
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at++
  const a = typed[at] ?? ''
  const b = meant[at] ?? ''
  if (difference === -1) return typed.slice(at) === meant.slice(at + 1)
  if (difference === 1) {
    return (
      typed.slice(at + 1) === meant.slice(at) && (a === typed[at - 1] || near(a, typed[at - 1]) || near(a, b))
    )
  }
  if (typed.slice(at + 1) === meant.slice(at + 1)) return near(a, b)
  return a === meant[at + 1] && b === typed[at + 1] && typed.slice(at + 2) === meant.slice(at + 2)
}

function near(a: string, b: string | undefined): boolean {
  if (b === undefined || b === '' || a === '') return false
  neighbours ??= neighbourPairs()
  return neighbours.has(a + b)
}

function neighbourPairs(): ReadonlySet<string> {
  const pairs = new Set<string>()
  const add = (a: string | undefined, b: string | undefined): void => {
    if (a !== undefined && b !== undefined) pairs.add(a + b).add(b + a)
  }
  for (const row of ROWS) for (let at = 1; at < row.length; at++) add(row[at - 1], row[at])
  ROWS.forEach((row, index) => {
    const below = index % 3 === 2 ? undefined : ROWS[index + 1]
    for (let at = 0; at < row.length; at++) {
      add(row[at], below?.[at])
      add(row[at], below?.[at - 1])
    }
  })
  for (const group of ALIKE) for (const a of group) for (const b of group) if (a !== b) add(a, b)
  return pairs
}
