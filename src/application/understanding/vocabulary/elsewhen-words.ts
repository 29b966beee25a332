/**
 * Words that put what is said of health into another time, into doubt, or in somebody else's mouth,
 * in the notation of `phrases.ts`.
 */
export const ELSEWHEN_WORDS: readonly string[] = [
  "yesterday|ago|earlier|previously|before|last|once|was|were|had|used|been|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  "gone|better|over|fine|away|improving|less|recovered|again",
  "if|when|unless|should|could|would|might|may|maybe|perhaps|possibly|probably|think|wonder|afraid|worried",
  "he|she|they|his|her|their|wife|husband|friend|son|daughter",
  "not|no|never|without|isn't|don't|doesn't",
  "igår|går|siden|tidligere|før|sidste|engang|var|havde|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
  "væk|bedre|ovre|fint|mindre|rask",
  "hvis|når|måske|kunne|ville|skulle|tror|nok|bange",
  "han|hun|hans|hendes|de|deres",
  "ikke|ingen|aldrig|uden",
];
