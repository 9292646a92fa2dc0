import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences, trimSpan } from '../../src/arabic/sentences.ts'
import { splitWords } from '../../src/arabic/words.ts'

/** `text` with ¦ where a sentence ends; splitting it without them must give the same pieces. */
function check(marked: string): void {
  const pieces = marked.split('¦')
  const text = pieces.join('')
  const found = splitSentences(text).map(span => text.slice(span.start, span.end))
  expect(found).toEqual(pieces.map(piece => piece.trim()))
}

describe('splitSentences', () => {
  it.each([
    ['a full stop, a question, an exclamation', 'وصل الوفد.¦ متى يعود؟¦ لا أحد يعلم!¦ انتهى.'],
    ['stops glued to the next word', 'انتهى الاجتماع.¦وقال الوزير إنه سعيد.¦ثم غادر'],
    ['a stop after a space, glued to the next word', 'صنع من الخشب .¦فالعود آلة قديمة'],
    ['a year before a glued stop', 'ولد ابنه عام 1965.¦قدم بعدها أعمالا كثيرة'],
    ['a number that is glued after a word', 'انتهى العام.¦25 شخصا شاركوا'],
    ['a foreign name before a glued stop', 'أعلنت وكالة NASA.¦وقال مديرها'],
    ['a mark after the stop', 'قال: «سنعود.»¦ وغادر القاعة.'],
    ['a mark before the stop', 'قال: «سنعود».¦ وغادر القاعة.'],
    ['a reversed mark after the stop', 'قال: ”سنعود.“¦ وغادر القاعة.'],
    ['a straight mark after the stop', 'قال: "سنعود."¦ وغادر القاعة.'],
    ['a straight mark after the stop and a space', 'قال: "سنعود. "¦ وغادر القاعة.'],
    ['a straight mark that opens the next sentence', 'عاد أمس.¦ "كنت متعبا" قال لاحقا.'],
    ['an opening mark glued to the stop', 'عاد أمس.¦«كنت متعبا» قال لاحقا.'],
    ['a further stop after the mark', 'قال: «سنعود.».¦ وغادر القاعة.'],
    ['speech of several sentences', 'قال: «وصلنا.¦ كان الطريق طويلا.¦ سنعود.»'],
    ['a question that is speech after a colon', 'وسأل: «متى يعود؟»¦ وغادر القاعة.'],
    ['a title amid the prose that a stop follows', 'غنت «من أين أبدأ؟».¦ وصفق الجمهور.'],
    ['a pause after a whole sentence', 'كان الطريق إلى القرية البعيدة طويلا وصعبا جدا...¦ ثم وصلنا'],
    ['a pause after closed marks', 'غنى «القدس» ثم كان الطريق إلى القرية البعيدة طويلا وصعبا…¦ ثم وصلنا'],
    ['a pause after reversed marks', 'قال ”نعم“ ثم كان الطريق إلى القرية البعيدة طويلا وصعبا جدا…¦ ثم وصلنا'],
    ['a pause at the end of marks', 'قال: «كان الطريق إلى القرية البعيدة طويلا وصعبا…»¦ ثم غادر.'],
    ['a stop after a pause in marks', 'قال: «كنا … نحلم بالعودة.¦ ثم عدنا إلى البيوت».'],
    ['a stop before an agency in brackets', 'غادر الوفد المدينة.¦(وكالات)'],
    ['a year of an era', 'توفي في فيينا عام 1827م.¦ ودفن فيها'],
    ['a year of an era after a space', 'توفي عام 1440 هـ.¦ ودفن في مكة'],
    ['a letter that names something', 'يحتوي على فيتامين د.¦ وينصح به'],
    ['lines', 'سطر أول\nسطر ثان'.replace('\n', '¦\n')],
    ['bullets', '• بند أول¦ • بند ثان¦ • بند ثالث'],
    ['Persian full stops', 'وصل الوفد۔¦ ثم غادر۔'],
  ])('ends at %s', (_, text) => check(text))

  it.each([
    ['titles', 'قال د. محمد علي والمهندس م. سعد وأ.د. هدى سالم إنهم وافقوا.'],
    ['initials', 'أعلنت م.ت.ف. موقفها وكذلك الرئيس جورج و. بوش.'],
    ['Latin abbreviations', 'زار Dr. Smith من U.S. Navy المدينة.'],
    ['names of Latin letters', 'قال جورج دبليو. بوش لتلفزيون (بي.بي.سي) إنه عائد.'],
    ['addresses in Arabic letters', 'نقل موقع «العربية.نت» عن الوزير قوله.'],
    ['page numbers', 'ورد في ص. 25 من الكتاب.'],
    ['decimals, times, dates', 'ارتفع بنسبة 3.5 في المئة عند 10.30 يوم 25.4.2019 صباحا.'],
    ['addresses', 'نشر موقع www.example.org/a.html?id=5 والبريد info@example.org الخبر.'],
    ['a year of an era that goes on', 'شُيّد المسجد عام 876 م. في القاهرة.'],
    ['a short pause', 'لا... لن نعود أبدا.'],
    ['a pause in brackets', 'أصناف كثيرة من الفاكهة والخضار واللحوم وغيرها (تفاح، موز...) في السوق.'],
    ['a pause after a blank', 'كان الطريق إلى القرية البعيدة طويلا وصعبا جدا … ثم وصلنا.'],
    ['two dots after a blank', 'كان الطريق إلى القرية البعيدة طويلا وصعبا جدا .. ثم وصلنا.'],
    ['a pause between marks', 'قال: «كان الطريق إلى القرية البعيدة طويلا وصعبا جدا… ثم وصلنا» وغادر.'],
    [
      'a pause between curled marks',
      'قال: “كان الطريق إلى القرية البعيدة طويلا وصعبا جدا... ثم وصلنا” وغادر.',
    ],
    [
      'a pause between straight marks',
      'قال: "كان الطريق إلى القرية البعيدة طويلا وصعبا جدا... ثم وصلنا" وغادر.',
    ],
    ['a pause before a comma', 'باع التفاح والموز والبرتقال والعنب والتين والرمان الخ..، ثم عاد.'],
    ['a question in marks that is taken up', '«متى تعود؟» سأل الصحافي.'],
    ['a title with a question mark', 'شارك في برنامج «من سيربح المليون؟» الذي يقدمه.'],
    ['a question in marks before a comma', 'وسأل: «متى تعود؟»، لكنه لم يجب.'],
    ['a mark of doubt in brackets', 'فاز بالجائزة (؟) كما يقول.'],
    ['an item number', '1. وصول الوفد إلى المدينة'],
    ['a glued item number', '1.وصول الوفد إلى المدينة'],
  ])('goes on after %s', (_, text) => check(text))

  it('gives a lone mark at the end to the last sentence', () => {
    check('وصل الوفد. ***')
    check('وصل الوفد. ”')
  })

  it.each([fc.string({ unit: 'binary' }), arabicLike()])('loses no word and overlaps nowhere (%#)', texts => {
    fc.assert(
      fc.property(texts, text => {
        const sentences = splitSentences(text)
        expect(sentences.flatMap(({ start, end }) => splitWords(text, start, end))).toEqual(splitWords(text))
        sentences.forEach((sentence, index) => {
          expect(sentence).toEqual(trimSpan(text, sentence))
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0)
        })
      }),
    )
  })

  it.each(['.', '\n', '"', '؟»', '… ', '1. ', ' • ', 'م. ', '. »', 'ق.م. '])(
    'gives exact spans of a long text of nothing but %j',
    unit => {
      const text = unit.repeat(20_000)
      for (const sentence of splitSentences(text)) expect(sentence).toEqual(trimSpan(text, sentence))
    },
  )
})

function arabicLike(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.constantFrom('قال', 'د', 'م', '.', '..', '…', '؟', '»', '«', '"', ' ', '\n', '3', 'U', '•', '،'),
    )
    .map(parts => parts.join(''))
}
