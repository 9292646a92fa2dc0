// Function words, folded: they say little about what a text is about. Hand-made from Arabic grammar.

/** Words that ask (questions) and verbs of asking: never looked for. */
export const ASKING_WORDS = words(`
  من ما ماذا متي اين كيف كم هل لماذا لم اي ايه مين فين وين ايش شو ليش ليه علاش امتي قديش بشحال ماهي ماهو منهو لمن بمن
  بما مما عما عمن فيما بماذا لما اليس وما ومن فما اذكر عرف يعني تعني يقصد يدعي تدعي
`)

/** Words that say what kind of answer a question wants: they need not stand in it. */
export const FRAMING_WORDS = words(`
  اسم الاسم اسماء لقب يسمي تسمي سمي سميت معني كلمه عدد نوع النوع انواع سبب السبب طريقه الطريقه مكان تاريخ شخص الشخص
  شيء الشيء
`)

/** Prepositions, pronouns, conjunctions, auxiliaries: they only count where they stand beside a looked-for word. */
export const FUNCTION_WORDS = words(`
  في من الي علي عن مع هو هي هم هن هما انا نحن انت انتم كان كانت كانوا يكون تكون ليس ليست ان انه انها انهم اذا اذ لو لولا
  قد لقد ثم او ام لا لن لم ما هذا هذه هذان هاتان هولاء ذلك تلك اولايك الذي التي الذين اللذان اللتان اللواتي اللاتي الذى
  كل بعض غير بين عند عندما حين حيث بعد قبل منذ حتي خلال حول دون ضد عبر نحو لدي سوي مثل كما لكن بل اي ايضا فقط
  به بها بهم فيه فيها فيهم له لها لهم منه منها منهم عليه عليها عليهم اليه اليها اليهم عنه عنها عنهم معه معها
  وهو وهي وقد وكان وكانت وفي ومن وعلي والتي والذي وان ولم ولا لان بان كانه التى يتم تم ال وال هناك هنا يا اما الا انما
  يمكن يكن تكن تمت تتم يتم يجب لهذا لهذه بهذا بهذه هولاء عليهما
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
