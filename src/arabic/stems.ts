// Stems: the shorter forms under which the forms of a word find each other.

import { ENDINGS, FAMILIES, PATTERNS, type Pattern } from './stems.data.ts'

/** The forms of a word, each level coarser than the one before. Every level lists the most likely form first. */
export interface Stems {
  /** Without proclitics: العلاقات، وبالعلاقات → علاقات. The whole word is always among them. */
  readonly bases: readonly string[]
  /** Without endings as well: علاقات، علاقة، علاقتها → علاق. */
  readonly lights: readonly string[]
  /** What broken plurals share with their singular (مناطق، منطقة) and a verb with its nouns (يستخدم، استخدام). */
  readonly kin: readonly string[]
  /** Roots: كتب، كاتب، مكتبة → كتب. */
  readonly roots: readonly string[]
}

/** The levels from fine to coarse. */
export const STEM_LEVELS = ['bases', 'lights', 'kin', 'roots'] as const
export type StemLevel = (typeof STEM_LEVELS)[number]

const LETTERS_OR_DIGITS = /\p{N}+|[^\p{N}]+/gu
const ARABIC = /^[\u0621-\u064A]+$/
/** Verbs on ى write ا before a pronoun: بنى، بناها. */
const WEAK_WITH_PRONOUN = /^(.{2,})ا(?:ه|ها|هم|هما|هن)$/
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/

/** The stems of a folded word. Names and Latin words keep their whole form among the bases. */
export function stemsOf(folded: string): Stems {
  if (folded.length < 3 || !ARABIC.test(folded)) return unstemmed(folded)
  const bases = basesOf(folded)
  const lights = new Set<string>()
  const kin = new Set<string>()
  const roots = new Set<string>()
  for (const base of bases) {
    const light = FAMILY_OF.has(base) ? base : lightOf(base)
    lights.add(light)
    const weak = WEAK_WITH_PRONOUN.exec(base)
    if (weak !== null) lights.add(`${weak[1]}ي`)
    kin.add(base).add(light)
    const family = FAMILY_OF.get(light)
    if (family !== undefined) kin.add(family)
    for (const { pattern, root } of patternsOf(light)) {
      roots.add(root)
      kin.add(`${pattern.form} ${root}`)
    }
    for (const stem of [base, light]) {
      for (const { pattern, root } of patternsOf(stem)) {
        for (const shape of pattern.singulars) kin.add(fill(shape, root))
      }
    }
  }
  return { bases, lights: [...lights], kin: [...kin], roots: [...roots] }
}

/** A number, a Latin word or a word too short to stem; letters and digits run together are parted (2011م، و9). */
function unstemmed(folded: string): Stems {
  const parts = folded.match(LETTERS_OR_DIGITS) ?? []
  const bases =
    parts.length > 1 ? [folded, ...parts.filter(part => part.length > 1 || part <= '9')] : [folded]
  const family = FAMILY_OF.get(folded)
  return { bases, lights: bases, kin: family === undefined ? [] : [family], roots: [] }
}

function basesOf(word: string): string[] {
  const article = ARTICLE.exec(word)
  if (article !== null) return [word.slice(article[0].length), word]
  const bases = [word]
  const add = (base: string): void => {
    if (base.length >= 3) bases.push(base)
  }
  if (/^[وف]/.test(word)) {
    add(word.slice(1))
    if (/^.(?:[بلك]|س[يتنا])/.test(word)) add(word.slice(2))
  } else if (/^(?:[بلك]|س[يتنا])/.test(word)) add(word.slice(1))
  return bases
}

function lightOf(base: string): string {
  for (const ending of ENDINGS) {
    if (base.length - ending.length >= 3 && base.endsWith(ending)) return base.slice(0, -ending.length)
  }
  return base
}

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(family => family.map(word => [word, `= ${family[0]}`] as const)),
)

const BY_LENGTH: readonly (readonly Pattern[])[] = Array.from({ length: 8 }, (_, length) =>
  PATTERNS.filter(({ shape }) => shape.length === length),
)

function patternsOf(stem: string): { pattern: Pattern; root: string }[] {
  const found: { pattern: Pattern; root: string }[] = []
  for (const pattern of BY_LENGTH[stem.length] ?? []) {
    const root = rootIn(stem, pattern.shape)
    if (root !== null) found.push({ pattern, root })
  }
  return found
}

function rootIn(stem: string, shape: string): string | null {
  let root = ''
  for (let i = 0; i < shape.length; i++) {
    const letter = stem[i]!
    if (shape[i]! >= '1' && shape[i]! <= '4') root += letter
    else if (letter !== shape[i]) return null
  }
  return root.indexOf('ا', 1) < 0 ? root : null
}

function fill(shape: string, root: string): string {
  return shape.replace(/[1234]/g, place => root[Number(place) - 1]!)
}
