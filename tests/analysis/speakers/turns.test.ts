import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './speakers.fixture.ts'

const BEFORE = 'قالت السعودية إن السد جاهز.'
const SAID = '"محاولة للهروب من الأزمة الداخلية"'

describe('the word turns', () => {
  it.each([
    ['a place before its verb', `${BEFORE} لكن الدوحة رفضت القرار واعتبرته ${SAID}.`, 'الدوحة'],
    ['a country before its verb', `${BEFORE} إلا أن إيران نفت الخبر، مؤكدة أن ${SAID}.`, 'إيران'],
    ['a body before its verb', `${BEFORE} بيد أن المنظمة انتقدت القرار وأكدت أنه ${SAID}.`, 'المنظمة'],
    ['a man before his verb', `${BEFORE} غير أن الوزير رفض القرار ووصفه بأنه ${SAID}.`, 'الوزير'],
    [
      'who an outlet tells to have spoken',
      `ذكرت صحيفة "المساء" أن الوزير سامي حداد انتقد القرار قائلا إن ${SAID}.`,
      'سامي حداد',
    ],
    [
      'the body of a relative clause, whose name stands in marks',
      `قال سامي حداد إن السد جاهز. ورحب بذلك حزب "نداء الأمة" الذي قال في بيان إن الخطوة ${SAID}.`,
      'حزب "نداء الأمة"',
    ],
    [
      'a woman or body, and no man before it, by the gender of a relative clause',
      'استقبل سامي حداد أعضاء منظمة "العدل" التي قالت إن القرار تاريخي.',
      'منظمة "العدل"',
    ],
    [
      'those who have spoken to a paper',
      'قال سامي حداد إن السد جاهز. وأكد الباعة الذين تحدثوا للصحيفة أن السوق راكد.',
      'الباعة',
    ],
    [
      'who has issued the document where it stands',
      `أصدرت النقابة بيانا أمس. وقال سامي حداد إنه لم يقرأه. وجاء في البيان أن القرار ${SAID}.`,
      'النقابة',
    ],
    [
      'whose view it is',
      `وبالنسبة لسامي حداد، رئيس النادي، فإن "الحركة بدأت تعرف انتعاشة تدريجية منذ فتح الحدود"`,
      'سامي حداد',
    ],
  ])('to %s', (_, body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })

  it.each([
    ['a noun with a verb of another gender', `${BEFORE} لكن القرار أجلت نشره وأكدت أنه ${SAID}.`, 'السعودية'],
    [
      'an outlet that has published the words',
      `وقال سامي حداد في محاضرة نقلتها وسائل الإعلام أمس ${SAID}.`,
      'سامي حداد',
    ],
    [
      'what a man has condemned',
      `أشاد سامي حداد بالشرطة وقال إن السد جاهز. وأدان محاولات ${SAID}.`,
      'سامي حداد',
    ],
    ['what is done to somebody', `قال سامي حداد إن السد جاهز. ورفض اتهامات ${SAID}.`, 'سامي حداد'],
    [
      'a body of which somebody has told',
      'أعلن سامي حداد أن المجلس يستعد للمرحلة المقبلة، كما قال إن العمل مستمر.',
      'سامي حداد',
    ],
    [
      'a company of which somebody has told',
      'كشفت منى حداد أن الشركة ستفتح فرعا جديدا، حيث أوضحت أن التوظيف سيبدأ غدا.',
      'منى حداد',
    ],
    [
      'whom the sentence is about',
      'قال سامي حداد إن الفريق جاهز. وبالنسبة لكريم نصار رحب حداد ببقائه ولكنه قال إن القرار بيد النادي.',
      'سامي حداد',
    ],
    [
      'what she has described',
      'تعمل منى حداد في المركز. ورغم أنها سبق ووصفت دراسة الفلك بأنها صعبة، فإنها قالت إن العمل جميل.',
      'منى حداد',
    ],
    [
      'a man where the verb is feminine',
      'قال الوزير سامي حداد إن الأمر خطير. وتمسح العجوز دموعها وتقول: "لم يبق لي شيء هنا".',
      '',
    ],
    [
      'a brother of hers, or another man, where the verb is feminine',
      'قال سامي حداد إن السد جاهز. وقتل شقيق الوزيرة في الحرب، كما أن لديه هموما أخرى، لذا يفكر في أسرته كل يوم وكل ليلة، وقالت إن البيت بعيد.',
      '',
    ],
    [
      'whose words are only told of',
      'قال نزار عياد، محامي اللاعب، إن ما ورد على لسان عماد نصار في الجلسة غير صحيح.',
      'نزار عياد',
    ],
    [
      'those whom somebody describes',
      `قال سامي حداد إن السد جاهز، فيما وصف السياسيين بأنهم ${SAID}.`,
      'سامي حداد',
    ],
  ])('not to %s', (_, body, expected) => {
    expect(lastSpeaker(body)).toBe(expected)
  })
})
