// Sentences: where one ends and the next begins, in Arabic news prose.

import type { Span } from './span.ts'

const END = /[.!?؟…۔]+[\p{Pf}\p{Pi}"'»”)\]]*(?=\s|$)|\n+/gu

/** Splits `text` between `start` and `end` (UTF-16 offsets into `text`) into trimmed, non-empty sentences. */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const sentences: Span[] = []
  let from = start
  const push = (to: number): void => {
    const span = trimSpan(text, { start: from, end: to })
    if (span.end > span.start) sentences.push(span)
    from = to
  }
  END.lastIndex = start
  for (let match = END.exec(text); match !== null && match.index < end; match = END.exec(text)) {
    push(Math.min(match.index + match[0].length, end))
  }
  push(end)
  return sentences
}

/** The span without white space and invisible controls at its edges. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isBlank(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0x3000
  )
}
