import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './speakers.fixture.ts'

const STRIKER = 'أكد عادل حمدي، لاعب الاتحاد، أن الفريق جاهز للقاء.'
const POET = 'قالت الشاعرة ليلى بنسعيد إن ديوانها الجديد قريب.'
const PREMIER = 'قال رئيس الوزراء البولندي دونالد توسك إن الحدود آمنة تماما.'
const MINISTER = 'قال وزير المالية المصري سامح حداد إن الخطة جاهزة الآن.'
const TALKS = 'التقى الوزير سامح حداد المبعوث فيصل العلي في القاهرة أمس.'

describe('epithets', () => {
  it.each([
    [
      'a nationality alone',
      'قال المدرب الألماني توماس مولر إن الفوز مهم جدا. وأضاف الألماني أن العمل لم ينته.',
      'توماس مولر',
    ],
    ['a kind of calling', `${STRIKER} وأشار النجم المصري إلى أن اللقاء صعب جدا.`, 'عادل حمدي'],
    ['what somebody is best at', `${STRIKER} وقال هداف الدوري إن العرض لم يصل بعد.`, 'عادل حمدي'],
    ['where somebody is from', `${STRIKER} وقال ابن مدينة طنطا إن العرض لم يصل بعد.`, 'عادل حمدي'],
    ['a work of somebody', `${POET} وأضافت صاحبة "أغاني البحر" أن النشر قريب جدا.`, 'ليلى بنسعيد'],
    ['a calling of the same kind', `${POET} وتابعت الكاتبة المغربية أن النشر قريب جدا.`, 'ليلى بنسعيد'],
    ['a country for its adjective', `${PREMIER} وأضاف رئيس وزراء بولندا أن التعاون مستمر.`, 'دونالد توسك'],
    [
      'an adjective for its country',
      'قال مندوب بريطانيا جون ميلر إن القرار ملزم. وأضاف المندوب البريطاني أن التعاون مستمر.',
      'جون ميلر',
    ],
    [
      'the one of that nation, not who spoke last',
      `${PREMIER} ${MINISTER} وأضاف السياسي البولندي أن التعاون مستمر.`,
      'دونالد توسك',
    ],
    [
      'the office of whose counterpart they are',
      'التقى الرئيس المصري عادل حمدي نظيره الفرنسي جان مورو أمس. وقال الرئيس الفرنسي إن الحل قريب جدا.',
      'جان مورو',
    ],
    [
      'a counterpart',
      'التقى الرئيس المصري عادل حمدي نظيره الفرنسي جان مورو أمس. وقال مورو إن الحل قريب. وأكد نظيره المصري أن العمل بدأ فعلا.',
      'عادل حمدي',
    ],
    ['the latter', `${TALKS} وشدد الأخير على أن الحل سياسي تماما.`, 'فيصل العلي'],
    ['the former', `${TALKS} وشدد الأول على أن الحل سياسي تماما.`, 'سامح حداد'],
    [
      'the namesake who speaks',
      'قال منصور سعيد، شقيق علي سعيد، إن الأسرة تنتظر الحكم. وأضاف سعيد أن القضية طالت كثيرا.',
      'منصور سعيد',
    ],
    ['an office after a verb of going on', `${STRIKER} وأضاف قائد المنتخب أن العرض لم يصل بعد.`, 'عادل حمدي'],
    [
      'the noun of a body that was only named',
      'زار وفد أمس مكاتب منظمة أطباء السلام. وقالت المنظمة إن العمل بدأ قبل شهر.',
      'منظمة أطباء السلام',
    ],
  ])('take up somebody by %s', (_, body, speaker) => {
    expect(lastSpeaker(body)).toBe(speaker)
  })

  it.each([
    ['of another calling', `${MINISTER} وأضاف اللاعب الشاب أن اللقاء صعب جدا.`, 'اللاعب الشاب'],
    ['of another nation', `${PREMIER} وأضاف السياسي الفرنسي أن التعاون مستمر.`, 'السياسي الفرنسي'],
    ['of the other gender', `${MINISTER} وأضافت النجمة المصرية أن العرض قريب جدا.`, 'النجمة المصرية'],
    ['an office that nobody holds', `${MINISTER} وأضاف الرئيس التركي أن التعاون مستمر.`, 'الرئيس التركي'],
    ['a country that speaks', `${PREMIER} وقالت بولندا إن التعاون مستمر دائما.`, 'بولندا'],
    ['a family name with ابن', `${MINISTER} وقال ابن السويدي إن التعاون مستمر دائما.`, 'ابن السويدي'],
    [
      'a suspect, after the lawyer',
      'قال المحامي رائد حداد إن موكله بريء. وقال المتهم إنه لم يكن هناك أبدا.',
      'المتهم',
    ],
    [
      'a document, after one who wrote it',
      'قال الباحث الرئيسي في الدراسة مارك ويلسون إن العينة كبيرة. وأوضحت الدراسة أن النوم مفيد للجميع.',
      'الدراسة',
    ],
  ])('take up nobody %s', (_, body, speaker) => {
    expect(lastSpeaker(body)).toBe(speaker)
  })
})
