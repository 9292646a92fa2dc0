// Words at the beginning of a sentence that point to what stands before it, folded. Written for Mujaz.

export const POINTERS =
  'هو هي هم هن هما انه انها انهم ان بان بانه بانها لكن لكنه لكنها لكنهم بل اذ حيث مما بينما فيما الذي التي الذين ثم ' +
  'لذلك لذا لهذا بذلك بهذا كذلك ايضا هناك هنا هنالك ذلك تلك هذا هذه هذان هاتان هولاء اولئك منها منهم منه فيها فيه فيهم ' +
  'عليه عليها بها به لها له لهم معه معها معهم عنه عنها بينها بينهم بينهما لديه لديها لديهم عندها عندئذ بعدها بعده ' +
  'قبلها قبله خلالها كلاهما كلها كلهم جميعهم احدهم احداهما بعضهم اغلبهم معظمهم غيره غيرها مثله اخرون ' +
  'بالتالي وبالتالي بالاضافه اضافه علاوه فضلا لكون لان لانه لانها'

/** After هذا and هذه these tell the time from today, not from the sentence before. */
export const TIMES =
  'العام السنه الشهر الاسبوع اليوم الليله الصباح المساء المره الموسم الصيف الشتاء الربيع الخريف القرن العقد الايام الاعوام'

/** After في and على with هذا, ذلك or a pronoun, these begin a sentence that takes up the one before. */
export const CONTEXTS =
  'السياق الصدد الاطار الشان الخصوص المجال الموضوع الامر الجانب الغضون الاثناء الوقت المناسبه الصعيد الاساس'

/** Verbs of saying that always go on with somebody's speech. */
export const GOING_ON = 'اضاف تابع اردف استطرد استدرك زاد واصل مضي اكمل استانف عاد ختم خلص'

/** After a verb of saying these show that its subject is left out: وقال إن، وأشار إلى. */
export const NO_SUBJECT =
  'ان انه انها انهم بان بانه الي علي في من عن قائلا قائله خلال كذلك ايضا كما حول لدي امام بشان قوله قولها هذا ذلك'
