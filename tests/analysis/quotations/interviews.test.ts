import { describe, expect, it } from 'vitest'
import { quotationsIn } from './quotations.fixture.ts'

const asked = [
  'حوار مع الكاتبة سلمى حداد. حاورها: كريم سالم.',
  '• كيف بدأت الكتابة؟',
  '•• بدأت في سن مبكرة، وكان أبي عادل حداد يقول: لا تتوقفي.',
  'بعد البدايات',
  '• وهل تقرئين النقد بحسب ما قال فوكو؟',
  '•• أقرؤه كل يوم.',
  'ولا أغضب منه أبدا.',
  '• ماذا بعد؟',
  '•• رواية جديدة.',
]

describe('an interview in which signs tell questions from answers', () => {
  it('gives every answer, whole, to who is interviewed', () => {
    expect(quotationsIn(asked.join('\n\n'))).toEqual([
      'direct by سلمى حداد: بدأت في سن مبكرة، وكان أبي عادل حداد يقول: لا تتوقفي.',
      'direct by سلمى حداد: أقرؤه كل يوم.',
      'direct by سلمى حداد: ولا أغضب منه أبدا.',
      'direct by سلمى حداد: رواية جديدة.',
    ])
  })

  it('ends before the narrator tells of them again', () => {
    const body = [...asked, 'وقد ولدت سلمى حداد في الوادي.', 'ولها خمس روايات.'].join('\n\n')
    expect(quotationsIn(body)).toHaveLength(4)
  })

  it.each([
    ['fewer than three questions', asked.slice(0, 6)],
    ['questions without signs', asked.map(line => line.replace(/^•+ /, ''))],
  ])('is none with %s', (_, lines) => {
    expect(quotationsIn(lines.join('\n\n')).filter(found => found.includes('بدأت في سن مبكرة'))).toEqual([])
  })
})

describe('topics and prefaces before a colon', () => {
  it.each([
    ['وعن الجسر: نعمل على صيانته كل عام.', 'سلمى حداد', 'نعمل على صيانته كل عام'],
    ['وردا على سؤال عن الأسعار: نتوقع أن تتراجع.', 'سلمى حداد', 'نتوقع أن تتراجع'],
    ['وبدوره المدير كريم سالم: الجسر آمن تماما.', 'كريم سالم', 'الجسر آمن تماما'],
    ['من جهته، المدير كريم سالم: الجسر آمن تماما.', 'كريم سالم', 'الجسر آمن تماما'],
    ['د. كريم سالم: الجسر آمن تماما.', 'كريم سالم', 'الجسر آمن تماما'],
    ['أما سعد فقال: "الجسر قديم جدا جدا".', 'سعد', 'الجسر قديم جدا جدا'],
  ])('lead to speech: %s', (sentence, speaker, said) => {
    expect(quotationsIn(`وقالت سلمى حداد إن العمل بدأ. ${sentence}`).at(-1)).toBe(
      `direct by ${speaker}: ${said}`,
    )
  })

  it.each(['وعن الأسعار: ارتفع سعر الخبز وانخفض سعر اللحم.', 'من جهة أخرى: وصل الوفد إلى الوادي أمس.'])(
    'are no speech by themselves: %s',
    sentence => {
      expect(quotationsIn(`وقالت سلمى حداد إن العمل بدأ. ${sentence}`)).toHaveLength(1)
    },
  )
})

describe('a word that و joins', () => {
  it('names nobody before a colon and marks', () => {
    const body = 'قال المدرب كريم سالم: "سنفوز غدا". وبدا متفائلا: "اللاعبون جاهزون تماما لكل شيء".'
    expect(quotationsIn(body).at(-1)).toBe('direct by كريم سالم: اللاعبون جاهزون تماما لكل شيء')
  })
})

describe('few words in marks after a verb of saying', () => {
  it.each([
    'ونفت ذلك مؤكدة "أنا باقية هنا".',
    'وأضافت "لن نرحل".',
    'وعما إذا كانت ستشارك قالت «القرار للمدرب».',
  ])('are an utterance: %s', sentence => {
    const said = /["«](.*)["»]/.exec(sentence)?.[1]
    expect(quotationsIn(`وصلت سلمى حداد. ${sentence}`)).toContain(`direct by سلمى حداد: ${said}`)
  })

  it.each([
    ['وأضافت: «أنهينا كل الاستعدادات» لافتة إلى أن الجسر آمن.', 'أنهينا كل الاستعدادات', 'الجسر آمن'],
    ['وأضافت "هذا رقم كبير" وتابعت "لكنه أقل من السابق".', 'هذا رقم كبير', 'لكنه أقل من السابق'],
  ])('are an utterance before the speaker says more: %s', (sentence, ...said) => {
    const found = quotationsIn(`وقالت سلمى حداد إن العمل بدأ. ${sentence}`).slice(1)
    expect(found.map(each => each.replace(/^.*?: /, ''))).toEqual(said)
  })

  it('are all that follows أن, where they are a clause', () => {
    expect(quotationsIn('وشددت سلمى حداد على أن «الاستجواب حق دستوري».')).toEqual([
      'direct by سلمى حداد: الاستجواب حق دستوري',
    ])
    expect(quotationsIn('وشددت سلمى حداد على أنه «حق».')).toEqual([])
  })

  it('are an utterance before the narrator goes on', () => {
    expect(
      quotationsIn('وقالت سلمى حداد إن العمل بدأ. وأضافت "النتائج واعدة"، لكنها حذرت: "ننتظر المزيد".').slice(
        1,
      ),
    ).toEqual(['direct by سلمى حداد: النتائج واعدة', 'direct by سلمى حداد: ننتظر المزيد'])
  })

  it.each(['وأعلنت سلمى حداد "نتائج أولية".', 'وأكدت سلمى حداد أهمية "العمل الجماعي".'])(
    'are a term: %s',
    body => {
      expect(quotationsIn(body)).toEqual([])
    },
  )
})
