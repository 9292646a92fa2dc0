// Cutting a text that is too long for any message: after a sentence, else between words, else between characters.

import type { Run } from '../../answers/answer.ts'

/** The last sentence end, line end or blank in the second half of a piece is where it is cut. */
const PREFERRED = [/\n$/u, /[.!?؟؛…]\s$/u, /\s$/u] as const

/**
 * Cuts runs into pieces whose `cost`, summed over their runs, stays within `limit`. Nothing is lost;
 * no surrogate pair and no mark is parted from its letter.
 */
export function cutRuns(runs: readonly Run[], limit: number, cost: (run: Run) => number): Run[][] {
  const pieces: Run[][] = []
  let piece: Run[] = []
  let room = limit
  const flush = (): void => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
    room = limit
  }
  for (const whole of runs) {
    let run = whole
    while (cost(run) > room) {
      const overhead = cost(run) - run.text.length
      const at = cutPoint(run.text, room - overhead)
      if (at === 0 && piece.length > 0) {
        flush()
        continue
      }
      const [head, tail] = splitRun(run, Math.max(at, 1))
      if (head.text !== '') piece.push(head)
      flush()
      run = tail
    }
    if (run.text !== '') {
      piece.push(run)
      room -= cost(run)
    }
  }
  flush()
  return pieces
}

/** Where to cut a text so that its beginning has at most `most` UTF-16 units; 0 where nothing fits. */
export function cutPoint(text: string, most: number): number {
  if (most <= 0) return 0
  if (text.length <= most) return text.length
  for (const pattern of PREFERRED) {
    for (let at = most; at > most / 2; at--) {
      if (pattern.test(text.slice(Math.max(at - 2, 0), at))) return at
    }
  }
  let at = most
  while (at > 0 && attachedToPrevious(text, at)) at--
  return at
}

function attachedToPrevious(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0xdc00 && unit <= 0xdfff) return true
  return /^(?:\p{M}|\u200D)/u.test(text.slice(at, at + 2))
}

function splitRun(run: Run, at: number): [Run, Run] {
  const head = run.text.slice(0, at)
  const tail = run.text.slice(at)
  const style = run.style === undefined ? {} : { style: run.style }
  const { span } = run
  if (span === undefined)
    return [
      { text: head, ...style },
      { text: tail, ...style },
    ]
  const middle = span.start + at
  return [
    { text: head, ...style, span: { ...span, end: middle } },
    { text: tail, ...style, span: { ...span, start: middle } },
  ]
}
