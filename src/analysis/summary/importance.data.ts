// Terms (src/analysis/terms.ts) by which a sentence says that it is important: the "bonus words" of Edmundson (1969),
// in Arabic superlatives and what is main or first. Written for Mujaz.

export const IMPORTANCE =
  'اهم اهمها اهمهم ابرز ابرزها ابرزهم اشهر اشهرها اشهرهم اكبر اكبرها اكثر اكثرها اعظم اعظمها اول اولي ' +
  'رئيسي رئيسيه اساسي اساسيه اساس'
