import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/analysis/document.ts'
import { findPeople } from '../../../src/analysis/people/people.ts'
import { findQuotations } from '../../../src/analysis/quotations/quotations.ts'
import { parseArticle } from '../../../src/articles/parse.ts'

/** The speakers of the quotations of a text, in order. */
function speakersIn(body: string): string[] {
  const document = documentOf(parseArticle('article.txt', `عنوان الخبر\n${body}`))
  return findQuotations(document, findPeople(document)).map(({ speakers }) =>
    speakers.map(({ name }) => name).join(' + '),
  )
}

const SAID = '"سنعمل معا من أجل مستقبل أفضل"'

describe('speakers', () => {
  it.each([
    ['a name after the cue', `قال محمد العلي: ${SAID}.`, ['محمد العلي']],
    ['a name before the cue', `محمد العلي، رئيس البلدية، قال إن الطريق سيفتح غدا.`, ['محمد العلي']],
    ['a title and a name', `وقال وزير الخارجية التركي أحمد محمود: ${SAID}.`, ['أحمد محمود']],
    ['a name in apposition', `وقال وزير الخارجية التركي، أحمد محمود، ${SAID}.`, ['أحمد محمود']],
    ['an office with ل', `وقال الأمين العام لمجلس المدينة، أحمد محمود، إن العمل بدأ أمس.`, ['أحمد محمود']],
    ['an organisation', 'وأعلنت منظمة الصحة العالمية أن المرض انحسر تماما.', ['منظمة الصحة العالمية']],
    ['an unnamed source', 'وقال مصدر أمني إن الطريق سيفتح غدا.', ['مصدر أمني']],
    [
      'an issuer',
      'وانحسر المرض تماما هذا العام، بحسب تقرير لمنظمة الصحة العالمية.',
      ['منظمة الصحة العالمية'],
    ],
    ['two at once', 'وقالت مصادر طبية ومصدر أمني إن الطريق سيفتح غدا.', ['مصادر طبية + مصدر أمني']],
    [
      'who is quoted by an agency',
      'ونقلت وكالة الأنباء عن محمد العلي قوله إن الطريق سيفتح غدا.',
      ['محمد العلي'],
    ],
    ['an addressee that is no speaker', 'وقال محمد العلي لأحمد محمود إن الطريق سيفتح غدا.', ['محمد العلي']],
    [
      'a paper before the subject',
      'كشف لـ«المدينة» مدير الجوازات محمد العلي أن العمل بدأ أمس.',
      ['محمد العلي'],
    ],
    [
      'a name that no list knows after a title and a comma',
      `وقالت مديرة التسويق في الشركة، تيلورا شموندت: ${SAID}.\nوأضافت شموندت: ${SAID}.`,
      ['تيلورا شموندت', 'تيلورا شموندت'],
    ],
    [
      'a name that no list knows after a long title',
      `وقال عضو اللجنة الدائمة لقوى الوسط غرندوف شموندت: ${SAID}.`,
      ['غرندوف شموندت'],
    ],
    [
      'a body with what it is for',
      'وأعلن المرصد الوطني لحقوق الطفل أن الظاهرة تراجعت كثيرا.',
      ['المرصد الوطني لحقوق الطفل'],
    ],
    ['a name in marks', 'وتقول "بي دي" إن الطريق سيفتح غدا.', ['بي دي']],
    [
      'a source told at length',
      'ووفقا لشهود عيان كانوا في ساحة السوق، فإن الحريق بدأ في المخزن.',
      ['شهود عيان'],
    ],
    [
      'who does what the sentence tells',
      'وتداول نشطاء صورا للسوق، مؤكدين أن الحريق بدأ في المخزن.',
      ['نشطاء'],
    ],
    [
      'a source after كما',
      'وتقدمت الشركة بطلب جديد إلى الوزارة، كما أفاد مسؤولون في الشركة.',
      ['مسؤولون في الشركة'],
    ],
    [
      'whose words are published',
      'ونشرت وكالة الأنباء تصريح مسؤول رفيع بأن العلاقات مع الجيران أهم من النفط.',
      ['مسؤول رفيع'],
    ],
    [
      'the document of an issuer and its participle',
      'وأكدت الوزارة في بيان أن الطريق مغلق. وأكد البيان أن الحادث انتهى، محذرا من أن الحريق قد يعود.',
      ['الوزارة', 'الوزارة', 'الوزارة'],
    ],
    [
      'a name with ب that is introduced after it',
      'وقال محمد العلي إن الطريق طويل. وقالت بيرفان كولدان وهي نائبة عن المدينة إن العمل انتهى.',
      ['محمد العلي', 'بيرفان كولدان'],
    ],
    ['a noun after كان', 'وكانت إسرائيل كررت أنها لن تقبل بذلك أبدا.', ['إسرائيل']],
    [
      'no time',
      'وقال محمد العلي إن الطريق طويل. وأكد الأسبوع الماضي أن العمل انتهى.',
      ['محمد العلي', 'محمد العلي'],
    ],
    ['a noun with the pronoun of a thing', 'وقد قال مصمموها إنها أخف دراجة في السوق.', ['مصمموها']],
    ['the one whose words are a source', 'وقد تغير المكان كثيرا، وفقا لحديث محمد العلي.', ['محمد العلي']],
    [
      'a source after an outlet in marks',
      'وحسب قناة "المدينة" المحلية، قال محمد العلي إن الطريق سيفتح غدا.',
      ['محمد العلي'],
    ],
    ['a noun before the verb of its sentence', 'روسيا أكدت أن العمل انتهى تماما.', ['روسيا']],
    ['a source after an outlet', 'وحسب وكالة الأنباء، قال مصدر أمني إن العمل انتهى تماما.', ['مصدر أمني']],
    [
      'some, who have not been named',
      'وقال محمد العلي إن الطريق سيفتح غدا. ويرى البعض أن العمل انتهى تماما.',
      ['محمد العلي', 'البعض'],
    ],
    [
      'the source of the outlet',
      'وقال مصدر مطلع في الوزارة إن الأسعار ستنخفض. وسجل مصدر هسبريس أن العمل انتهى تماما.',
      ['مصدر مطلع في الوزارة', 'مصدر مطلع في الوزارة'],
    ],
    [
      'the body that the verb agrees with',
      'وقال محمد العلي إن الطريق سيفتح غدا. وتصدر الهيئة تقارير كثيرة، أكدت فيها أن الطريق مغلق.',
      ['محمد العلي', 'الهيئة'],
    ],
    ['the noun of a relative clause', 'وزارت مكتب المدير الذي قال إن الملف أغلق تماما.', ['المدير']],
  ])('are found from %s', (_, body, expected) => {
    expect(speakersIn(body)).toEqual(expected)
  })

  it.each([
    [
      'كل من',
      'وأكد كل من رئيس البنك طارق علي ووزير المالية محمد صالح أن العمل بدأ أمس.',
      ['طارق علي', 'محمد صالح'],
    ],
    ['a colleague', 'وقال المحامي رائد سعيد وزميلته هالة نصار إن العمل بدأ أمس.', ['رائد سعيد', 'هالة نصار']],
    [
      'titles after the names',
      'وقال طارق علي، مدير البنك، ومحمد صالح، وزير المالية، إن العمل بدأ أمس.',
      ['طارق علي', 'محمد صالح'],
    ],
    ['three', 'وأعلنت مصر والأردن والكويت أن العمل بدأ أمس.', ['مصر', 'الأردن', 'الكويت']],
    ['nobody more', 'وقال الوزير محمد صالح والابتسامة على وجهه إن العمل بدأ أمس.', ['محمد صالح']],
  ])('speak together: %s', (_, body, expected) => {
    expect(speakersIn(body)).toEqual([expected.join(' + ')])
  })

  it.each([
    [
      'كشف مصدر مسؤول في وزارة العدل لـ«المدينة» عن الخطة، مؤكدا أن العمل بدأ أمس.',
      'مصدر مسؤول في وزارة العدل',
    ],
    ['وقال أحد سكان القرية إن العمل بدأ أمس.', 'أحد سكان القرية'],
    ['وأكد محاميه أحمد راغب لوكالة الأنباء أن العمل بدأ أمس.', 'أحمد راغب'],
    ['وقالت زوجته إن العمل بدأ أمس.', 'زوجته'],
    ['وقال ابنه غرندوف إن العمل بدأ أمس.', 'غرندوف'],
    ['وقالت المديرة العامة لصندوق النقد، كريستالينا غورغييفا، إن العمل بدأ أمس.', 'كريستالينا غورغييفا'],
    ['وقال أحد الجيران الآخرين ويُدعى محمود العلي إن العمل بدأ أمس.', 'محمود العلي'],
    ['وقال أحد السكان، واسمه حسن، إن العمل بدأ أمس.', 'حسن'],
    ['وقال كبير الاقتصاديين في البنك إن العمل بدأ أمس.', 'كبير الاقتصاديين في البنك'],
    [`وبدأ الرئيس خطابه بالقول: ${SAID}.`, 'الرئيس'],
    ['وافتتحت الوزيرة كلمتها بقولها إن العمل بدأ أمس.', 'الوزيرة'],
    ['وقال محامي المتهم إن العمل بدأ أمس.', 'محامي المتهم'],
    ['وقالت والدة القتيل، أحمد سعيد، إن العمل بدأ أمس.', 'والدة القتيل'],
    ['وقالت متحدثة باسمها إن العمل بدأ أمس.', 'متحدثة باسمها'],
    ['وأبلغ رئيس الوزراء الإيطالي البرلمان أن العمل بدأ أمس.', 'رئيس الوزراء الإيطالي'],
    ['ودعا مجلس الأمن الأطراف إلى الهدوء، وأكد أن العمل بدأ أمس.', 'مجلس الأمن'],
    [`ووفقا لوكالة "فرانس برس" يأتي هذا بعد أن ${SAID}.`, 'وكالة "فرانس برس"'],
  ])('are named by the whole phrase and no more: %s', (body, expected) => {
    expect(speakersIn(body)).toEqual([expected])
  })

  it.each(['باستخدام القوة', 'تنفيذ خطة النمو', 'مرتين', 'حوالي عشرين', 'طالبة عدم الكشف عن اسمها'])(
    'are no things or times: %s',
    words => {
      expect(speakersIn(`وقال محمد العلي إن الطريق طويل. وأكد ${words} أن العمل انتهى تماما.`)).toEqual([
        'محمد العلي',
        'محمد العلي',
      ])
    },
  )

  it('say what stands before and after the words that tell of them', () => {
    expect(speakersIn(`${SAID}، تقول النائبة سعاد الزيدي، رئيسة لجنة العدل، ${SAID}.`)).toEqual([
      'سعاد الزيدي',
      'سعاد الزيدي',
    ])
  })

  it.each([
    ['a bare verb', `وقال محمد العلي: ${SAID}. وأضاف: ${SAID}.`],
    ['a participle', `وقال محمد العلي إن الطريق سيفتح غدا، مضيفا ${SAID}.`],
    ['the next paragraph', `وقال محمد العلي: ${SAID}.\nوتابع: ${SAID}.`],
    ['an attribution with a pronoun', `وقال محمد العلي: ${SAID}.\nوالطريق طويل وصعب، على حد قوله.`],
    ['ذات before the noun', `وقال محمد العلي: ${SAID}.\nوأضاف ذات المصدر: ${SAID}.`],
    ['the object of the verb', `وقال محمد العلي: ${SAID}.\nوخاطب الشباب بقوله: ${SAID}.`],
    ['a nickname in marks', `وقال محمد العلي: ${SAID}.\nوأشار "الصخرة" إلى أن العمل انتهى تماما.`],
    [
      'another noun of the same office',
      `وقال محمد العلي، القنصل المغربي في المدينة: ${SAID}.\nوأضاف الدبلوماسي المغربي: ${SAID}.`,
    ],
    [
      'a noun of the same calling',
      `وقال محمد العلي، لاعب نادي المدينة: ${SAID}.\nوأضاف اللاعب البرازيلي: ${SAID}.`,
    ],
    ['a calling and the same', `وقال محمد العلي: ${SAID}.\nوأضاف المهني ذاته: ${SAID}.`],
    ['the same', `وقال محمد العلي: ${SAID}.\nوأضاف المتحدث نفسه: ${SAID}.`],
  ])('go on with %s', (_, body) => {
    expect(speakersIn(body)).toEqual(['محمد العلي', 'محمد العلي'])
  })

  it.each([
    ['whom the narrator asks about', 'وعن سامي حداد، أجاب'],
    ['the one whom a question is about', 'وردا على سؤال عن سامي حداد قال'],
    ['the one of whom there is talk', 'وفيما يخص سامي حداد قال'],
    ['the opponent', 'وعن احتمال ترشحه ضد سامي حداد قال'],
    ['the topic', 'وبشأن سامي حداد أوضح'],
  ])('are not %s', (_, cue) => {
    expect(speakersIn(`قال محمد العلي: ${SAID}. ${cue}: ${SAID}.`)).toEqual(['محمد العلي', 'محمد العلي'])
  })

  it('are those spoken to where they answer', () => {
    const told = 'وقال محمد العلي للوزيرة ليلى حداد إنه لن يوقع الاتفاق'
    expect(speakersIn(`${told}، فردت عليه: ${SAID}.`)).toEqual(['محمد العلي', 'ليلى حداد'])
    expect(speakersIn(`قال محمد العلي: ${SAID}. وسأله طالب عن الحرب فأجاب: ${SAID}.`)).toEqual([
      'محمد العلي',
      'محمد العلي',
    ])
  })

  it('know the issuer of a document by the document, and not its topic or who has got it', () => {
    const told = (document: string) =>
      speakersIn(`كشف ${document} أن الفقر تراجع كثيرا. وأشار التقرير إلى أن التعليم تحسن أيضا.`)
    expect(told('تقرير صادر عن البنك الدولي')).toEqual(['البنك الدولي', 'البنك الدولي'])
    expect(told('تقرير لوزارة التخطيط')).toEqual(['وزارة التخطيط', 'وزارة التخطيط'])
    expect(told('تقرير حديث حول وزارة التخطيط')[0]).not.toBe('وزارة التخطيط')
    expect(told('تقرير حصلت عليه وكالة الأنباء')[0]).not.toBe('وكالة الأنباء')
  })

  it('are no noun that is spelled like a verb', () => {
    expect(speakersIn(`يقول محمود، وهو طالب جامعي من حلب: ${SAID}. ويتابع وهو يبكي: ${SAID}.`)).toEqual([
      'محمود',
      'محمود',
    ])
  })

  it('are those known by the title before their name, however long it is', () => {
    const title = 'مسؤول الرقابة عن المنشطات في الوفد'
    expect(speakersIn(`وكشف ${title} سامي حداد أن الفحوص بدأت اليوم.`)).toEqual(['سامي حداد'])
  })

  it('are not those whose title only tells whom they serve', () => {
    const said = 'واعتبر محامي اللاعب، سامي حداد، أن القرار مجحف جدا.'
    expect(speakersIn(`${said} وأكد اللاعب أنه بريء من التهمة.`)).toEqual(['سامي حداد', 'اللاعب'])
    expect(speakersIn(`${said} وأكد المحامي أنه بريء من التهمة.`)).toEqual(['سامي حداد', 'سامي حداد'])
  })

  it('are those named before a participle in its sentence', () => {
    const said = `قال محمد العلي: ${SAID}.`
    expect(speakersIn(`${said} وتدخل سامي حداد قائلا: ${SAID}.`)).toEqual(['محمد العلي', 'سامي حداد'])
  })

  it('are the body of which the sentence before tells, where nobody speaks in it', () => {
    const before = `قال محمد العلي: ${SAID}. وكانت النيابة قد وجهت إليه التهم.`
    expect(speakersIn(`${before} وذكرت في بيان أنها استدعت الشهود.`)).toEqual(['محمد العلي', 'النيابة'])
    expect(speakersIn(`${before} وأضاف أنه استدعى الشهود أمس.`)).toEqual(['محمد العلي', 'محمد العلي'])
  })

  it('agree in gender', () => {
    expect(speakersIn(`وقالت وزارة التعليم: ${SAID}.\nوقال محمد العلي: ${SAID}.\nوأضافت: ${SAID}.`)).toEqual([
      'وزارة التعليم',
      'محمد العلي',
      'وزارة التعليم',
    ])
  })

  it('take up a body by its noun', () => {
    expect(speakersIn(`وقالت وزارة التعليم: ${SAID}.\nوأكدت الوزارة أن العمل بدأ أمس.`)).toEqual([
      'وزارة التعليم',
      'وزارة التعليم',
    ])
  })

  it('tell the agency from the official by gender', () => {
    expect(
      speakersIn(
        'ونقلت وكالة الأنباء عن مسؤول محلي قوله إن الطريق سيفتح غدا. وأضافت أن العمل بدأ أمس صباحا.',
      ),
    ).toEqual(['مسؤول محلي', 'وكالة الأنباء'])
  })

  it('are not those inside what somebody else says', () => {
    expect(speakersIn(`وقال محمد العلي إن الوزارة أعلنت أن الطريق سيفتح غدا.\nوأضاف: ${SAID}.`)).toEqual([
      'محمد العلي',
      'محمد العلي',
    ])
  })
})
