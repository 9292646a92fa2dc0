import { describe, expect, it } from 'vitest'
import type { Analysis, Person, Quotation } from '../../src/analysis/analysis.ts'
import { findPerson, namesPerson } from '../../src/answers/person.ts'
import { parseArticle } from '../../src/articles/parse.ts'

const analysis = analysisOf([
  person('إيمانويل ماكرون', 'الرئيس الفرنسي', ['ماكرون']),
  person('تشو جونغ إن', 'زعيم كوريا الجنوبية', ['تشو']),
  person('جو بايدن', 'الرئيس الأميركي', []),
  person('بيير دوبوا', 'مستشار الرئيس الفرنسي', []),
  person('آنا وولف', 'وزيرة الخارجية', ['الوزيرة']),
  person('سامي حداد', null, []),
  person('نبيل حداد', null, []),
  person('عبد الرحمن بن خليفة', 'أمير المنطقة', []),
  person('محمد', null, []),
])

const article = parseArticle(
  'x.txt',
  'عنوان\n\nزار رئيس اتحاد الزراع المهندس سامي حداد المزرعة. وقال نبيل حداد، أمين الصندوق، إنه راض.',
)
const entry = { article, analysis: withMentions(analysis) }

describe('findPerson', () => {
  it.each([
    ['ماكرون', 'إيمانويل ماكرون'],
    ['ايمانويل', 'إيمانويل ماكرون'],
    ['لماكرون', 'إيمانويل ماكرون'],
    ['وماكرون؟', 'إيمانويل ماكرون'],
    ['مكرون', 'إيمانويل ماكرون'],
    ['ماكروون', 'إيمانويل ماكرون'],
    ['Macron', 'إيمانويل ماكرون'],
    ['emmanuel macron', 'إيمانويل ماكرون'],
    ['الرئيس ماكرون', 'إيمانويل ماكرون'],
    ['السيد إيمانويل ماكرون', 'إيمانويل ماكرون'],
    ['الرئيس الفرنسي إيمانويل ماكرون', 'إيمانويل ماكرون'],
    ['الرئيس الفرنسي', 'إيمانويل ماكرون'],
    ['للرئيس الفرنسي', 'إيمانويل ماكرون'],
    ['رئيس فرنسا', 'إيمانويل ماكرون'],
    ['إيمانويل جان ماكرون', 'إيمانويل ماكرون'],
    ['رئيس الولايات المتحدة', 'جو بايدن'],
    ['رئيس أمريكا', 'جو بايدن'],
    ['الرئيس الكوري الجنوبي', 'تشو جونغ إن'],
    ['Cho Jong In', 'تشو جونغ إن'],
    ['مستشار الرئيس الفرنسي', 'بيير دوبوا'],
    ['وزيره الخارجيه', 'آنا وولف'],
    ['الدكتور سامى حداد', 'سامي حداد'],
    ['عبدالرحمن بن خليفة', 'عبد الرحمن بن خليفة'],
    ['عبد الرحمن خليفه', 'عبد الرحمن بن خليفة'],
  ])('takes %s for %s', (text, name) => {
    expect(namesFound(text)).toEqual([name])
  })

  it.each([
    ['حداد', ['سامي حداد', 'نبيل حداد']],
    ['الرئيس', ['إيمانويل ماكرون', 'جو بايدن']],
    ['الرئيسان', ['إيمانويل ماكرون', 'تشو جونغ إن']],
    ['الزعيمين', ['إيمانويل ماكرون', 'تشو جونغ إن']],
    ['ماكرون وبايدن', ['إيمانويل ماكرون', 'جو بايدن']],
  ])('asks which of several is meant by %s', (text, names) => {
    expect(namesFound(text)).toEqual(names)
  })

  it.each([
    'ميركل',
    'Merkel',
    'بريجيت ماكرون',
    'سكرتير ماكرون',
    'محمود',
    'الرئيس المصري',
    'وزيرة الدفاع',
    'فرنسا',
    'أقوال ماكرون',
    '؟',
    '',
  ])('finds nobody for %s', text => {
    expect(namesFound(text)).toEqual([])
  })

  it.each([
    ['رئيس اتحاد الزراع', 'سامي حداد'],
    ['لرئيس اتحاد الزراع', 'سامي حداد'],
    ['أمين الصندوق', 'نبيل حداد'],
  ])('finds by %s, which stands beside the name, %s', (text, name) => {
    expect(namesFound(text)).toEqual([name])
  })

  it('finds an organisation that speaks', () => {
    expect(findPerson({ text: 'وكالة النهر' }, entry)).toEqual({ kind: 'speaker', name: 'وكالة النهر' })
  })

  it('finds the person of a key, and nobody for a foreign key', () => {
    expect(findPerson({ key: 'جو ba' }, entry).kind).toBe('none')
    expect(findPerson({ key: analysis.people[2]!.key }, entry).kind).toBe('person')
  })
})

it('is not sure of somebody for a word that is only like a title', () => {
  expect(namesPerson('مستشارة', entry)).toBe(false)
  expect(namesPerson('ماكرون', entry)).toBe(true)
})

/** The analysis with the mentions of full names in the article. */
function withMentions(bare: Analysis): Analysis {
  const people = bare.people.map(known => {
    const start = article.text.indexOf(known.name)
    return start < 0 ? known : { ...known, mentions: [{ start, end: start + known.name.length }] }
  })
  return { ...bare, people }
}

function namesFound(text: string): string[] {
  const found = findPerson({ text }, entry)
  if (found.kind === 'several') return found.people.map(({ name }) => name)
  return found.kind === 'person' ? [found.person.name] : []
}

function person(name: string, role: string | null, aliases: readonly string[]): Person {
  return { key: name.slice(0, 5), name, role, aliases, gender: null, mentions: [] }
}

function analysisOf(people: readonly Person[]): Analysis {
  const says = (name: string, key: string | null): Quotation => ({
    kind: 'direct',
    start: 0,
    end: 1,
    speakers: [{ kind: key === null ? 'organisation' : 'person', name, role: null, person: key }],
    cue: null,
    paragraph: 1,
  })
  const [first, second] = people
  return {
    analyser: 'test',
    people,
    quotations: [says(first!.name, first!.key), says(second!.name, second!.key), says('وكالة النهر', null)],
    places: [],
    dates: [],
    sentences: [],
    keywords: [],
  }
}
