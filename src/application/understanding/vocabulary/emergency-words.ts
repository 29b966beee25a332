/**
 * SF-2 in words, English and Danish together: an emergency is heard in every language. The notation
 * is that of `phrases.ts`.
 */
export const EMERGENCY_WORDS: readonly string[] = [
  // Chest pain and pressure.
  "chest|chests .. pain|pains|painful|pressure|tight|tightness|tightening|hurt|hurts|hurting",
  "chest .. ache|aches|aching|sore|heavy|crushing|squeezing|burning|discomfort",
  "pain|pains|pressure|tightness|ache|discomfort|squeezing|crushing in|on|across|inside|around (my) (the) (left|right|upper|lower) chest",
  "pain|pains|pressure|tightness|ache|discomfort in|on (my) (the) (left|right) side|half|part of (my) (the) chest",
  "pain|pains|pressure|tightness in|around|near|behind (my) (the) heart|breastbone|sternum",
  "tight|sore|heavy|aching|burning|crushing|squeezing (feeling) (in|on|across) (my) (the) chest",
  "chest|chests .. killing|stabbing|weird|strange|funny|uncomfortable|burns|squeezed|cramp|cramps|cramping",
  "elephant .. chest",
  "weight|weights|load|brick|stone|sits|sitting|sat|stands|standing|pressing|presses|squeezing .. on my chest",
  "but|rather|men|derimod (also) (now) (it) (is) in|i (my) (the) (min) chest|brystet",
  "help|hjælp .. chest|brystet",
  "heart attack|attacks",
  "heart hurts|hurt|hurting|aches|aching",
  "heart (feels|felt) (like) .. explode|exploding|burst|bursting",
  "pain|pains|ache|aching|numbness|tingling|shooting|radiating .. down|into|along (my) (the) left arm",
  "left arm and|& (my) (the) jaw|neck|chest",
  "arm .. jaw",
  "jaw .. arm",
  "cardiac arrest",
  "heart stopped",
  "angina",
  "brystsmert*",
  "trykken|tryk|trykker|smerte|smerter|ondt|stikken|stikker|klemmer|strammer|knugende .. bryst|brystet|brystkassen",
  "brystet|brystkassen .. ondt|trykker|strammer|klemmer|smerter|brænder|snører",
  "trykken|tryk|smerte|smerter|ondt|stikken|stikker|trykker .. brystben|brystbenet|hjerte|hjertet",
  "hjerte|hjertet gør|gjorde (så) (meget) ondt",
  "smerte|smerter|stråler|udstråler|jager .. venstre arm|kæbe|kæben",
  "hjerteanfald|hjertestop|hjertetilfælde",
  // Fainting.
  "faint|fainted|fainting|faints",
  "pass|passed|passing|passes out",
  "black|blacked|blacking out",
  "blackout",
  "seizure|seizures|krampeanfald",
  "lost|losing|lose consciousness",
  "unconscious",
  "collapsed|collapsing|collapse .. run|running|race|training|track|intervals|session|finish",
  "i|someone|somebody|he|she|man|woman|runner|friend|partner (has|have|just|suddenly|almost|nearly) collapsed",
  "jeg|nogen|han|hun|mand|kvinde|løber (er|har) (lige|pludselig|næsten) kollapset|kollapsede|kollapser",
  "besvim*",
  "bevidstløs*",
  "mistede|mister|mistet bevidstheden",
  "gik ud som et lys",
  "segnede|segnet|segner|faldt|faldet|falder om",
  "gik|gået|går omkuld",
  // Breath.
  "can't|cant|cannot|couldn't|couldnt|hardly|barely|unable (to) (hardly) (even) breathe|breath",
  "can not (even) breathe",
  "not able to breathe",
  "can't|cant|cannot|couldn't|couldnt catch|get my breath",
  "can't|cant|cannot|couldn't|couldnt get|getting (any|enough) air|breath|oxygen",
  "can not get (any|enough) air",
  "not getting (any|enough) air",
  "severe|severely|extremely (short) (of) breath|breathless|breathlessness",
  "sudden|suddenly (very) (short|shortness) (of) breath|breathless|breathlessness",
  "short|shortness|out of breath .. rest|walking|stairs|upstairs|sitting|lying|sofa|bed",
  "breathless .. rest|walking|stairs|upstairs|sitting|lying|sofa|bed",
  "struggling|struggle|struggled|hard|difficult to breathe",
  "struggling|fighting|gasping|desperate for breath|air",
  "trouble|difficulty breathing",
  "kan (næsten) (slet) ikke|næppe|knap (rigtig|ordentligt) trække|få vejret",
  "trække vejret ordentligt",
  "svært|besvær|vanskeligt (ved) (med) (at) trække|få vejret|luft",
  "får|få|faar (næsten) (slet) ikke|ingen luft",
  "kan|kunne (næsten) (slet) ikke få (nok) luft",
  "får|fik ikke luft|nok (nok|luft)",
  "åndenød",
  // One side, speech, face.
  "one|left|right side (of) (my) (the) (body|face) .. numb|weak|weakness|paralysed|paralyzed|paralysis|droop*|limp",
  "can't|cant|cannot (suddenly) feel (my) (the) (whole) left|right|one side|arm|half",
  "can't|cant|cannot feel one|half (side) of (my) (the) body|face",
  "numb|numbness|weak|weakness|paralysed|paralyzed|paralysis .. one|left|right side",
  "one|left|right arm|arms (and) (leg) (suddenly) (feels|is|went|gone|has) (gone) (suddenly) numb|weak|limp|paralysed|paralyzed",
  "can't|cant|cannot (suddenly) move (my) arm|leg|arms|legs|face|side",
  "face .. droop*|numb|hanging|lopsided",
  "slurred|slurring (my) speech|words",
  "can't|cant|cannot speak|talk properly",
  "having a stroke",
  "lammet|lam|lammelse|lammelser|følelsesløs|kraftesløs|svag .. ene|venstre|højre side",
  "ene|venstre|højre side .. lammet|lam|følelsesløs|kraftesløs|svag|hænger",
  "hænger (i) (den) (ene) mundvig|mundvigen|ansigtet|side",
  "mundvigen hænger",
  "pludselig .. lammet|lam",
  "ikke (længere) mærke (min|den|hele) venstre|højre|ene|halve arm|side|ansigt|ansigtet",
  "taler|snakker sløret|utydeligt",
  "slagtilfælde",
  "hjerneblødning",
  // Heat; see also the two tables below.
  "heatstroke|sunstroke",
  "heat|sun stroke|exhaustion|collapse",
  "stopped sweating",
  "hedeslag|solstik|hedekollaps",
  // Plain calls for help.
  "call|calling|need|needs (for) (an) ambulance",
  "ring|ringe (efter) (en) ambulance|ambulancen|112",
  "call 112|911|999",
  "this|it is (a) (an) (medical) emergency",
  "it's (a) (an) (medical) emergency",
  "medical emergency",
  "det er (en) nødsituation",
  // Not in the rulebook, and answered with the number all the same.
  "hit|struck|run by|over (by) (a) car|bus|truck|lorry|van",
  "påkørt (af)",
  "bleeding|bløder (very) heavily|badly|lots|kraftigt|voldsomt|meget",
  "suicid*|selvmord*",
  "kill myself",
  "end|take my (own) life",
  "tage livet af mig",
  "tage mit (eget) liv",
];

/** Heat, and what it does to a head: both in one sentence are an emergency. */
export const HEAT: readonly string[] = [
  "heat|hot|sun|sunshine|heatwave|sauna|overheated|overheating|overophedet|hedebølge|varme|varmen|varmt|hede|heden|solen|sol|bagende",
];
export const OVERCOME: readonly string[] = [
  "confused|confusion|disoriented|delirious|collapse|collapsed|collapses|collapsing|staggering",
  "forvirret|forvirring|omtåget|desorienteret|kollaps|kollapset|kollapsede|kollapser|segnede",
];

/** The same words in another sense: they are taken out before the words above are looked for. */
export const NOT_AN_EMERGENCY: readonly string[] = [
  "breathe|breath|breathing .. nose|mask|buff",
  "trække vejret .. næsen",
  "catch my breath between",
  "confused|confusion about|by|with|on",
  "faint|faintest smell|idea|hope|memory|sound|light",
  "not for the faint of heart",
  "for the faint hearted",
  "collapsed (on|onto|into|in) (the|my|a) sofa|couch|bed|chair|armchair|floor laughing",
  "collapsed on|onto|into|in (the|my|a) sofa|couch|bed|chair|armchair",
  "faldt|faldet|falder om halsen",
  "passed out flyers|bibs|medals|water",
  "pass out flyers|bibs|medals|water",
  "black out curtains",
  "weights|load on (my) chest day|machine|press",
  "chest|bryst day|dag|workout|exercise|exercises|exercise|press|presses|strap|belt|rem|freezer",
  "chest infection|cold",
  "number|nummer on|in|across|på (my) (the) chest|brystet",
  "pressure on the chest strap",
  "forvirret over|om|på",
];

/**
 * A sore chest from training it is told as that: with one of these words beside it, `sore` alone is
 * pain to be asked about and no emergency.
 */
export const CHEST_TRAINING: readonly string[] = [
  "bench|benchpress|bænkpres|press|presses|pushup|pushups|armbøjning*|dips|gym|doms|muscle|muscles",
  "push|press ups|up",
];
export const SORE_CHEST: readonly string[] = [
  "chest .. sore|ache|aches|aching",
  "sore|aching (in|on|across) (my) (the) chest",
];

/** Years that are over for long, as numbers of a text. */
const YEARS = Array.from({ length: 75 }, (_, index) => 1950 + index).join("|");

/** A time that is clearly over. */
export const LONG_AGO: readonly string[] = [
  "years|decades ago",
  "a year|decade ago",
  "# years ago",
  "last year",
  `in ${YEARS}`,
  "as a child|kid|teenager|baby",
  "when i was younger|little|pregnant",
  "when i was a kid|child|teenager|boy|girl",
  "mange|flere|et år siden",
  "# år siden",
  "sidste år",
  "som barn|ung",
  "da jeg var barn|lille|ung",
  `i ${YEARS}`,
];

/** Words that say that it goes on or has come back. */
export const STILL_GOING_ON: readonly string[] = [
  "now|today|tonight|still|again|since|yesterday|lately|recently|currently|ongoing",
  "this morning|week|evening|month",
  "keeps|keep|sometimes|often|always",
  "nu|igen|stadig|siden|stadigvæk|ofte|tit|lige",
  "i dag|går|morges|aften",
];
