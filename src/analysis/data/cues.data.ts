// Verbs of saying, one a line, as they occur in Arabic news; written for this project from knowledge of the language.
//
// After a change here: npm run build && node scripts/cue-forms.mjs
//
// Columns:
//   past      third person masculine singular
//   present   third person masculine singular
//   active    participle without tanwin and ة (قائل for قائلا، قائلة); `-` where none is in use
//   masdar    verbal noun; `-` where it is no cue
//   takes     what follows the verb or its subject:
//             n أن/إن   b بأن   i إلى أن   a على أن   m من أن   o عن (أن)   f في أن
//             d direct speech   p a person before أن or بـ (أبلغ فلانا أن، وصف فلانا بأنه)   q a question (هل، متى)
//   strength  speech  says that somebody speaks, whatever stands there (قال، صرح)
//             report  speaks when أن, a colon or marks follow (أشار، اعتبر، كشف)
//             weak    thought, hope or deed that may be worded (اعتقد، وعد): only where أن or marks follow soon
//   other     p: unvowelled past is mostly another word (بين، كتب، ذكر): only at the start of a clause
//             o: what is done may be anything: speech only where it follows (سجل هدفين، واصل تدريباته)
export const VERB_ROWS: readonly string[] = `
قال       يقول     قائل    قول      nbd    speech
صرح       يصرح     مصرح    تصريح    nbd    speech
أضاف      يضيف     مضيف    -        nbid   speech
أكد       يؤكد     مؤكد    تأكيد    nbad   speech
أوضح      يوضح     موضح    توضيح    nbd    speech
ذكر       يذكر     ذاكر    ذكر      nbd    speech  p
أشار      يشير     مشير    إشارة    nbid   report
أصدر      يصدر     -       -        bd     weak
أفاد      يفيد     مفيد    إفادة    nbd    speech
أعلن      يعلن     معلن    إعلان    nbod   speech
أردف      يردف     مردف    -        nbd    speech
استطرد    يستطرد   مستطرد  -        nbd    speech
تابع      يتابع    متابع   -        nbd    speech
واصل      يواصل    مواصل   -        d      report  o
استرسل    يسترسل   مسترسل  -        d      report
استدرك    يستدرك   مستدرك  -        nbd    speech
أكمل      يكمل     مكمل    -        d      report  o
استأنف    يستأنف   -       -        d      weak
استكمل    يستكمل   -       -        d      weak
مضى       يمضي     -       -        id     report  o
زاد       يزيد     -       -        nbd    report  o
ختم       يختم     خاتم    -        nbd    report  o
اختتم     يختتم    مختتم   -        nbd    report  o
أنهى      ينهي     -       -        d      weak
أتم       -        -       -        d      weak
لفت       يلفت     لافت    -        nbid   report
نوه       ينوه     منوه    تنويه    nbid   report
نبه       ينبه     منبه    تنبيه    nbimd  report
شدد       يشدد     مشدد    تشديد    nbad   report
ركز       يركز     -       -        ad     weak
بين       يبين     مبين    -        nbd    report  p
أبان      يبين     -       إبانة    nbd    report
شرح       يشرح     شارح    شرح      nbd    report
فسر       يفسر     مفسر    تفسير    nbd    report
أورد      يورد     مورد    -        nbd    report
سرد       يسرد     -       -        nbd    report
روى       يروي     راوي    رواية    nbd    speech  p
حكى       يحكي     حاكي    -        nbd    speech
تحدث      يتحدث    متحدث   -        nboad  report
تكلم      يتكلم    -       -        od     report
نطق       ينطق     -       -        bd     report
همس       يهمس     هامس    -        nbd    speech
صرخ       يصرخ     صارخ    -        nbd    speech
هتف       يهتف     هاتف    -        nbd    speech
صاح       يصيح     صائح    -        nbd    speech
نادى      ينادي    منادي   -        bd     report
ردد       يردد     مردد    ترديد    nbd    report
كرر       يكرر     مكرر    -        nbad   report
أعاد      يعيد     -       -        ad     weak
جدد       يجدد     مجدد    -        nbad   weak
خاطب      يخاطب    مخاطب   -        pd     report
كتب       يكتب     كاتب    -        nbd    speech  p
دون       يدون     مدون    -        nbd    report  p
غرد       يغرد     مغرد    -        nbd    speech
نشر       ينشر     -       -        nbod   report  p
علق       يعلق     معلق    تعليق    nbad   speech
عقب       يعقب     معقب    تعقيب    nbd    report  p
رد        يرد      راد     -        nbad   speech
أجاب      يجيب     مجيب    -        nbd    speech
سأل       يسأل     سائل    -        dqp    speech
تساءل     يتساءل   متسائل  تساؤل    nodq   speech
استفسر    يستفسر   مستفسر  -        odq    report
استغرب    يستغرب   مستغرب  -        nd     report
تعجب      يتعجب    متعجب   -        nd     report
نفى       ينفي     نافي    نفي      nbd    report
كذب       يكذب     مكذب    -        nd     weak
أنكر      ينكر     منكر    إنكار    nbd    report
دحض       يدحض     -       -        d      weak
فند       يفند     -       -        d      weak
زعم       يزعم     زاعم    زعم      nbd    report
ادعى      يدعي     مدعي    ادعاء    nbd    report
اتهم      يتهم     متهم    اتهام    bpd    report
وصف       يصف      واصف    وصف      bpd    report
نعت       ينعت     -       -        bpd    report
سمى       يسمي     -       -        pd     weak
لقب       يلقب     -       -        bpd    weak
انتقد     ينتقد    منتقد   -        nd     weak
هاجم      يهاجم    مهاجم   -        d      weak
سخر       يسخر     ساخر    -        d      report
طالب      يطالب    مطالب   مطالبة   nbpd   report
دعا       يدعو     داعي    -        iapd   report
ناشد      يناشد    مناشد   -        npd    report
طلب       يطلب     طالب    -        nd     weak
حث        يحث      -       -        apd    weak
أوصى      يوصي     موصي    -        nbd    report
نصح       ينصح     ناصح    -        nbpd   report
اقترح     يقترح    مقترح   اقتراح   nbd    report
حذر       يحذر     محذر    تحذير    nmbd   report
توعد      يتوعد    متوعد   -        nbd    report
هدد       يهدد     مهدد    تهديد    nbd    report
تعهد      يتعهد    متعهد   تعهد     nbd    report
وعد       يعد      واعد    -        nbd    report  p
التزم     يلتزم    -       -        nb     weak
أقسم      يقسم     مقسم    -        nbad   report
حلف       يحلف     -       -        nbd    weak
اعترف     يعترف    معترف   اعتراف   nbd    report
أقر       يقر      مقر     إقرار    nbd    report
سلم       -        -       -        bn     weak
شهد       -        -       -        nb     weak
أدلى      -        -       -        d      weak
اعتبر     يعتبر    معتبر   اعتبار   nbd    report
رأى       يرى      -       -        nbd    report  p
اعتقد     يعتقد    معتقد   اعتقاد   nbd    report
ظن        يظن      -       -        nb     weak
توقع      يتوقع    متوقع   توقع     nbd    report
رجح       يرجح     مرجح    ترجيح    nbd    report
استبعد    يستبعد   مستبعد  استبعاد  nbd    report
تكهن      يتكهن    متكهن   -        nb     report
تنبأ      يتنبأ    متنبئ   -        nbd    report
قدر       يقدر     مقدر    -        nb     weak    p
خمن       يخمن     -       -        nb     weak
افترض     يفترض    مفترض   -        nb     weak
شكك       يشكك     مشكك    تشكيك    fnbd   report
تمنى      يتمنى    متمني   تمني     nbad   report
أمل       يأمل     آمل     -        nbfd   report
رجا       يرجو     راجي    -        nd     weak
ود        -        -       -        n      weak
أعرب      يعرب     معرب    إعراب    nbomfd report
عبر       يعبر     معبر    تعبير    nbomfd report  p
أبدى      يبدي     مبدي    إبداء    nbmfd  report
أظهر      يظهر     مظهر    -        nbd    weak
أبرز      يبرز     مبرز    -        nbd    report  p
كشف       يكشف     كاشف    كشف      nobd   report
أفصح      يفصح     -       -        nobd   report
باح       يبوح     -       -        bd     weak
سرب       يسرب     -       -        n      weak
أبلغ      يبلغ     مبلغ    إبلاغ    nbpod  report
بلغ       -        -       -        pnb    weak
أخبر      يخبر     مخبر    -        nbpd   report
أعلم      -        -       -        nbp    weak
أطلع      يطلع     -       -        ap     weak
أنبأ      ينبئ     -       -        nbp    weak
أنذر      ينذر     منذر    -        nbpd   report
أخطر      -        -       -        bp     weak
أسر       يسر      -       -        bnd    weak
أوحى      يوحي     موحي    -        bn     weak
لمح       يلمح     ملمح    تلميح    inbd   report
ألمح      يلمح     ملمح    إلماح    inbd   report
نقل       ينقل     ناقل    -        nod    report  p
ساق       يسوق     -       -        nd     weak
اقتبس     يقتبس    مقتبس   -        d      report
استشهد    يستشهد   مستشهد  -        bd     report
استدل     يستدل    -       -        bn     weak
سجل       يسجل     مسجل    -        nbd    report  po
لاحظ      يلاحظ    ملاحظ   ملاحظة   nbd    report
خلص       يخلص     -       -        inbd   report
استنتج    يستنتج   مستنتج  استنتاج  nbd    report
استخلص    يستخلص   -       -        nbd    report
انتهى     ينتهي    -       -        i      weak
توصل      يتوصل    متوصل   -        inb    weak
أثبت      يثبت     مثبت    -        nbd    weak
برهن      يبرهن    -       -        na     weak
وجد       يجد      -       -        nb     weak
اكتشف     يكتشف    -       -        nb     weak
أدرك      يدرك     مدرك    -        nb     weak
علم       -        -       -        nb     weak    p
تيقن      -        -       -        nbm    weak
آمن       يؤمن     مؤمن    -        bn     weak
اقتنع     يقتنع    مقتنع   -        nb     weak
وافق      يوافق    -       -        nad    weak
أيد       يؤيد     مؤيد    -        nd     weak
عارض      يعارض    -       -        nd     weak
رفض       يرفض     رافض    -        nd     weak
استنكر    يستنكر   مستنكر  -        nd     weak
أدان      يدين     -       -        nd     weak
دان       -        -       -        nd     weak    p
ندد       يندد     مندد    -        bd     weak
احتج      يحتج     محتج    -        bnad   report
اشتكى     يشتكي    مشتكي   -        mnbd   report
شكا       يشكو     شاكي    -        mnbd   report
تذمر      يتذمر    -       -        md     weak
خشي       يخشى     -       -        nmd    weak
خاف       يخاف     -       -        nmd    weak
تخوف      يتخوف    متخوف   تخوف     nmd    report
أسف       يأسف     آسف     -        nd     weak
تأسف      يتأسف    متأسف   -        nd     weak
اعتذر     يعتذر    معتذر   -        nbd    report
تحسر      -        -       -        d      weak
أثنى      يثني     مثني    -        d      weak
أشاد      يشيد     مشيد    -        bd     weak
امتدح     يمتدح    -       -        d      weak
مدح       يمدح     -       -        d      weak
رحب       يرحب     مرحب    -        bd     weak
بارك      -        -       -        d      weak
شكر       يشكر     شاكر    -        d      weak
عزا       يعزو     عازي    -        id     report
أرجع      يرجع     مرجع    -        id     report
برر       يبرر     مبرر    تبرير    bnd    report
علل       يعلل     معلل    تعليل    bnd    report
تذرع      يتذرع    متذرع   -        bn     report
تحجج      يتحجج    متحجج   -        bn     report
استند     -        -       -        i      weak
جادل      يجادل    مجادل   -        nbd    report
حاجج      يحاجج    -       -        nb     report
أصر       يصر      مصر     إصرار    nabd   report
ألح       يلح      ملح     -        nabd   weak
تمسك      يتمسك    متمسك   -        bnd    weak
جزم       يجزم     جازم    جزم      nbd    report
قطع       -        -       -        b      report  po
أشاع      يشيع     -       -        nb     report
اكتفى     يكتفي    مكتفي   -        d      weak
قرر       يقرر     -       -        d      weak
حسم       -        -       -        nd     weak
أوعز      يوعز     -       -        ib     weak
أمر       يأمر     آمر     -        nbpd   weak
وجه       يوجه     موجه    -        nbd    weak    p
أهاب      يهيب     مهيب    -        bd     report
اشترط     يشترط    مشترط   -        nd     report
تحدى      يتحدى    متحدي   -        nd     weak
عول       -        -       -        an     weak
راهن      يراهن    -       -        an     weak
أجمع      يجمع     مجمع    -        na     report
اتفق      يتفق     -       -        na     report
استذكر    يستذكر   مستذكر  -        nd     report
تذكر      يتذكر    متذكر   -        nd     report
ذكّر      يذكر     مذكر    تذكير    nbd    report  p
تطرق      يتطرق    متطرق   -        i      weak
عرج       يعرج     -       -        a      weak
صدح       -        -       -        d      weak
أنشد      ينشد     منشد    -        d      report
غنى       يغني     -       -        d      weak
مزح       يمزح     مازح    -        nd     report
تهكم      يتهكم    متهكم   -        nd     report
داعب      -        مداعب   -        d      report
قاطع      -        -       -        d      weak
ثمن       يثمن     مثمن    -        nd     weak
استهل     يستهل    مستهل   -        d      report  o
أسهب      يسهب     -       -        d      weak
أوجز      يوجز     موجز    -        nbd    report
لخص       يلخص     ملخص    -        nbd    report
استعرض    يستعرض   -       -        d      weak
عدد       يعدد     -       -        d      weak    p
أبرق      -        -       -        nd     weak
راسل      -        -       -        d      weak
حدث       يحدث     -       -        nbp    weak    p
حاضر      -        -       -        d      weak
عد        يعد      -       -        nbd    weak    p
حسب       يحسب     -       -        nb     weak    p
استشف     يستشف    -       -        nm     weak
تمتم      يتمتم    متمتم   -        nbd    speech
تلعثم     -        -       -        d      weak
تنهد      -        متنهد   -        d      report
ابتسم     -        مبتسم   -        d      weak
ضحك       -        ضاحك    -        d      weak
بكى       -        باكي    -        d      weak
بشر       يبشر     مبشر    -        nbd    report  p
طمأن      يطمئن    مطمئن   -        nbpd   report
أفتى      يفتي     -       -        nbd    report
نص        ينص      ناص     -        anbd   report
قضى       يقضي     -       -        bnd    weak
جاء       -        -       -        nbd    report  p
دل        يدل      -       -        anb    weak
ذهب       يذهب     -       -        i      weak
دفع       يدفع     -       -        b      weak
فضل       يفضل     مفضل    -        d      weak    p
عكس       -        -       -        n      weak
أذاع      يذيع     -       -        nbd    report
بث        يبث      -       -        nd     weak
`
  .trim()
  .split('\n')

/** Present forms that, before أن, are nobody's: يذكر أن، يشار إلى أن. */
export const IMPERSONAL_FORMS =
  'يشار يقال يعتقد يذكر يزعم يظن يتوقع يرجح يقدر ينتظر يفترض يخشى يلاحظ يتضح يبدو يتبين يعرف يؤمل يرتقب يستفاد يستنتج يفهم يحكى يروى يؤخذ تقرر يستدل يضاف يشتبه علم عرف تبين اتضح'
