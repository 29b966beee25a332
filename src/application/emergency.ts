/**
 * SF-2: words that ask for an emergency number, whatever else is said. Better once too often than
 * once too few; a mention of the past is answered with the number as well.
 */
const EMERGENCY_WORDS: readonly RegExp[] = [
  /\bchest (is |feels )?(pain|pains|pressure|tight|tightness|hurts?)\b/i,
  /\b(pain|pressure|tightness) (in|on|across) (my |the )?chest\b/i,
  /\bmy chest (hurts?|aches?)\b/i,
  /\b(i |just |have |has )?faint(ed|ing)\b/i,
  /\bpass(ed|ing) out\b|\bblack(ed|ing) out\b/i,
  /\b(can'?t|cannot|can not|unable to) breathe\b/i,
  /\bsevere(ly)? (breathless|short of breath|breathlessness)\b/i,
  /\b(one side|left side|right side)\b.{0,40}\b(numb|weak|weakness|paraly[sz]ed)\b/i,
  /\b(numb|weak|weakness)\b.{0,40}\b(one|left|right) side\b/i,
  /\b(confus(ed|ion)|collapsed?|collapsing)\b.{0,60}\b(heat|hot|sun)\b/i,
  /\b(heat|hot|sun)\b.{0,60}\b(confus(ed|ion)|collapsed?|collapsing)\b/i,
  /\bheat ?stroke\b/i,
  /\bbrystsmerter\b|\bsmerter i brystet\b|\btrykken i brystet\b/i,
  /\bbesvimet\b|\bbesvimer\b|\bkan ikke få luft\b/i,
];

/** Whether a text speaks of an emergency. */
export function isEmergency(text: string): boolean {
  return EMERGENCY_WORDS.some((words) => words.test(text.slice(0, 10_000)));
}
