// A library with hand-made analyses, so that the answers are tested apart from the analysis.

import { analyse } from '../../src/analysis/analyse.ts'
import type { Analysis, DateMention, Person, Quotation, Speaker } from '../../src/analysis/analysis.ts'
import type { Span } from '../../src/arabic/span.ts'
import type { Article } from '../../src/articles/article.ts'
import { parseArticle } from '../../src/articles/parse.ts'
import type { Library, LibraryEntry } from '../../src/library/library.ts'
import { createMemoryLibrary } from '../../src/library/memory.ts'

const DAM = parseArticle(
  'dam.md',
  `---
headline: افتتاح سد النخيل بعد تأخر دام سنتين
date: 2021-03-10
source: صحيفة النهر
---

افتتحت وزيرة المياه ليلى منصور سد النخيل في مدينة الواحة يوم الثلاثاء. وحضر الافتتاح المهندس سامي حداد.

وقالت منصور: "سيروي السد عشرين ألف مزرعة في الصيف القادم"، وأضافت أن العمل بدأ في العام الماضي.

وقال مدير المشروع سامي حداد إن السد آمن. وشكر النائب نبيل حداد العمال.

ورأت الوزيرة أن المزارع ستحتاج إلى قنوات جديدة، وذكرت الشركة المنفذة أن القنوات ستُحفر في عام 2023. وتحدثت هيئة الري عن المزارع.

وكان جون سميث قد زار الموقع سابقا.
`,
)

const MATCH = parseArticle(
  'match.md',
  '---\nheadline: فوز فريق الواحة\ndate: 2020-05-02\n---\n\nفاز فريق الواحة، وأشاد المدرب كريم زيدان بلاعبيه.\n',
)

/** The library of the tests: two articles, the first with everything that answers can show. */
export function fixtureLibrary(): Library {
  const entries: readonly LibraryEntry[] = [
    { article: DAM, analysis: damAnalysis() },
    { article: MATCH, analysis: matchAnalysis() },
  ]
  const memory = createMemoryLibrary([DAM, MATCH])
  return {
    entries: async () => entries,
    byId: async id => entries.find(({ article }) => article.id === id) ?? null,
    byKey: async key => entries.find(({ article }) => article.key === key) ?? null,
    rarity: () => memory.rarity(),
    search: request => memory.search(request),
  }
}

function damAnalysis(): Analysis {
  const person = personIn(DAM)
  const layla = person('ليلى منصور', 'la000', ['منصور', 'الوزيرة'], 'وزيرة المياه', 'female')
  const sami = person('سامي حداد', 'sa000', ['المهندس'], 'مدير المشروع', 'male')
  const nabil = person('نبيل حداد', 'na000', ['النائب'], 'النائب', 'male')
  const john = person('جون سميث', 'jo000', [], null, null)
  const says = quotationIn(DAM)
  return {
    ...analyse(DAM),
    people: [layla, sami, nabil, john],
    quotations: [
      says('direct', 'سيروي السد عشرين ألف مزرعة في الصيف القادم', speakerOf(layla), 'وقالت', 2),
      says('indirect', 'العمل بدأ في العام الماضي', speakerOf(layla), 'وأضافت', 2),
      says('indirect', 'السد آمن', speakerOf(sami), 'وقال مدير', 3),
      says('indirect', 'المزارع ستحتاج إلى قنوات جديدة', speakerOf(layla), 'ورأت', 4),
      says(
        'indirect',
        'القنوات ستُحفر في عام 2023',
        { kind: 'organisation', name: 'الشركة المنفذة', role: null, person: null },
        'وذكرت',
        4,
      ),
    ],
    places: [{ name: 'الواحة', mentions: [spanOf(DAM, 'الواحة')] }],
    dates: [
      dateOf(DAM, 'عام 2023', '2023-01-01', '2023-12-31', false, 4),
      dateOf(DAM, 'يوم الثلاثاء', '2021-03-09', '2021-03-09', true, 1),
      dateOf(DAM, 'العام الماضي', '2020-01-01', '2020-12-31', true, 2),
      dateOf(DAM, 'سابقا', null, null, true, 5),
    ],
    keywords: ['سد النخيل', 'المزارع'],
  }
}

function matchAnalysis(): Analysis {
  const coach = personIn(MATCH)('كريم زيدان', 'ka000', [], 'المدرب', 'male')
  return { ...analyse(MATCH), people: [coach], quotations: [], places: [], dates: [], keywords: [] }
}

function spanOf(article: Article, text: string): Span {
  const start = article.text.indexOf(text, article.paragraphs[0]?.start ?? 0)
  if (start < 0) throw new Error(`the fixture lacks ${text}`)
  return { start, end: start + text.length }
}

function personIn(article: Article) {
  return (
    name: string,
    key: string,
    aliases: readonly string[],
    role: string | null,
    gender: Person['gender'],
  ): Person => ({ key, name, aliases, role, gender, mentions: [spanOf(article, name)] })
}

function speakerOf({ name, role, key }: Person): Speaker {
  return { kind: 'person', name, role, person: key }
}

function quotationIn(article: Article) {
  return (
    kind: Quotation['kind'],
    text: string,
    speaker: Speaker,
    cue: string,
    paragraph: number,
  ): Quotation => ({
    kind,
    ...spanOf(article, text),
    speakers: [speaker],
    cue: spanOf(article, cue),
    paragraph,
  })
}

function dateOf(
  article: Article,
  text: string,
  from: string | null,
  to: string | null,
  relative: boolean,
  paragraph: number,
): DateMention {
  return { ...spanOf(article, text), from, to, relative, paragraph }
}
