// In full: names that no list knows, given in full where nothing shows them to be names, and alone where somebody speaks.

import type { NameRun } from './grammar.ts'
import { foreignness } from './letters.ts'
import { Kind, NAME, OFFICES, STOPS } from './lexicon.ts'
import type { NameMention } from './mentions.ts'
import type { Tokens } from './tokens.ts'

/** Adds the unsure names whose last word names a speaker elsewhere: يجلس كيبروتو تشيبكوتش …. يقول تشيبكوتش إن. */
export function withSpeakersInFull(
  { readings }: Tokens,
  mentions: readonly NameMention[],
  unsure: readonly NameRun[],
): readonly NameMention[] {
  if (unsure.length === 0) return mentions
  const alone = new Set<string>()
  for (const { first, end } of mentions) if (end === first + 1) alone.add(readings[first]!.part)
  const full = unsure.filter(({ end }) => alone.has(readings[end - 1]!.part))
  if (full.length === 0) return mentions
  const isInFull = ({ first }: NameMention): boolean =>
    full.some(run => run.first <= first && first < run.end)
  const added = full.map(({ first, end }) => ({ first, end, title: null, after: null, byName: null }))
  return [...mentions.filter(mention => !isInFull(mention)), ...added].sort((a, b) => a.first - b.first)
}

/** Whether two words that nothing around them shows to be a name are both spelled like one of another language. */
export function mayBeForeignName({ readings }: Tokens, { first, end, units }: NameRun): boolean {
  const [opening, last] = [readings[first]!, readings[end - 1]!]
  const isName = opening.unknown || ((opening.kinds & NAME) !== 0 && opening.frequency === 0)
  if (units !== 2 || !isName || opening.kinds & STOPS || opening.prefix > 0 || foreignness(opening.form) <= 0)
    return false
  return !last.definite && (last.kinds & (Kind.famous | OFFICES)) === 0
}
