// Stems: the shorter forms under which the forms of a word find each other.

/** The forms of a word, each level coarser than the one before. Every level lists the most likely form first. */
export interface Stems {
  /** Without proclitics: العلاقات، وبالعلاقات → علاقات. The whole word is always among them. */
  readonly bases: readonly string[]
  /** Without endings as well: علاقات، علاقة، علاقتها → علاق. */
  readonly lights: readonly string[]
  /** Consonant skeletons, for broken plurals and verbs: مدن، مدينة → مدن; كتب، كاتب، يكتب → كتب. */
  readonly roots: readonly string[]
}

const ARABIC = /^[\u0621-\u064A]+$/
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=..)/
const ENDINGS = [
  'تهما',
  'اتها',
  'اتهم',
  'اتنا',
  'تهما',
  'تيهما',
  'ياتها',
  'ياته',
  'يها',
  'تها',
  'تهم',
  'تهن',
  'تنا',
  'تكم',
  'اته',
  'يات',
  'يون',
  'يين',
  'تين',
  'تان',
  'وها',
  'وهم',
  'ناه',
  'هما',
  'كما',
  'ات',
  'ون',
  'ين',
  'ان',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'وا',
  'يه',
  'ته',
  'تم',
  'اء',
  'ه',
  'ي',
  'ا',
  'ت',
  'ن',
].sort((a, b) => b.length - a.length)

/** The stems of a folded word. Names and Latin words keep their whole form among the bases. */
export function stemsOf(folded: string): Stems {
  if (folded.length < 3 || !ARABIC.test(folded)) return { bases: [folded], lights: [folded], roots: [] }
  const bases = basesOf(folded)
  const lights = new Set<string>()
  const roots = new Set<string>()
  for (const base of bases) {
    const light = lightOf(base)
    lights.add(light)
    const root = rootOf(light)
    if (root.length >= 3) roots.add(root)
  }
  return { bases, lights: [...lights], roots: [...roots] }
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
    if (/^.[بلكس]/.test(word)) add(word.slice(2))
  } else if (/^[بلكس]/.test(word)) add(word.slice(1))
  return bases
}

function lightOf(base: string): string {
  for (const ending of ENDINGS) {
    if (base.length - ending.length >= 3 && base.endsWith(ending)) return base.slice(0, -ending.length)
  }
  return base
}

function rootOf(light: string): string {
  let root = light
  if (root.length > 3 && /^[يتنام]/.test(root)) root = root.slice(1)
  const bare = root.slice(0, 1) + root.slice(1).replace(/[اويء]/g, '')
  return bare
}
