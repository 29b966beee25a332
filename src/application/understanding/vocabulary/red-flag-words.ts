import type { RedFlag } from "../understanding.js";

/** A joint, a calf, a bone or a leg, as alternatives of a phrase. */
const JOINT =
  "knee|knees|ankle|ankles|hip|joint|elbow|knæ|knæet|ankel|anklen|hofte|hoften|led|leddet";
const CALF = "calf|calves|læg|læggen|lægge|laeggen";
const URINE =
  "urine|pee|wee|piss|peeing|pissing|urinating|urin|urinen|tis|tisser|tisset|pis|pisser";
const DARK =
  "dark|brown|black|cola|coke|red|blood|bloody|tea|rusty|mørk|mørkt|brun|brunt|rød|rødt|blod|cola|te";
const PAIN =
  "pain|pains|painful|hurt|hurts|hurting|ache|aches|aching|sore|soreness|smerte|smerter|ondt";
const LOADED =
  "run|running|ran|land|landing|step|steps|walk|walking|stand|standing|hop|hopping|jump|jumping|load|loading|weight|stairs|lunge|lunges|løber|lander|går|står|hopper|belaster|belastning|løb";
const BONE =
  "shin|shins|bone|bones|shinbone|foot|heel|metatarsal|skinneben|skinnebenet|knogle|knoglen|foden";
const BROKEN =
  "bone|foot|toe|ankle|leg|shin|hip|wrist|arm|rib|finger|foden|fod|tå|tåen|anklen|benet|håndled|arm|armen|knogle";
const RUNS = "run|runs|session|kilometre|kilometer|km|mile|step|løb|løbetur|tur|træning";
const WEEKS = "weeks|wks|uger";
const MONTHS = "month|months|year|years|måned|måneder|maaneder|år";
const LONG =
  "two|three|four|five|six|seven|eight|nine|ten|to|tre|fire|fem|seks|flere|mange|several|many|couple|2|3|4|5|6|7|8|9|10|11|12|14|16|20|24";

/** SF-3, SF-4, LM-8 and SF-5 in words, both languages together, in the notation of `phrases.ts`. */
export const RED_FLAG_WORDS: Readonly<Record<RedFlag, readonly string[]>> = {
  calf: [
    `${CALF} .. hot|warm|swollen|swelling|swelled|red|varm|hævet|hoevet|rød`,
    `hot|warm|swollen|swelling|red|varm|hævet|rød .. ${CALF}`,
    "blood clot|clots",
    "blodprop*",
  ],
  "dark-urine": [`${URINE} .. ${DARK}`, `${DARK} (coloured|colored) ${URINE}`, "blod i urinen"],
  "bone-stress": [
    "pinpoint .. pain|tender|tenderness|sore|hurts|spot",
    `${PAIN} (in|at|on) one|single|exact|specific spot|point|place`,
    `one|single|exact|specific spot|point|place .. ${PAIN}|tender`,
    `${PAIN} .. bone|bones|knogle|knoglen`,
    `bone|bones|knogle|knoglen .. ${PAIN}|tender`,
    "knoglesmerter|knoglesmerte",
    "punktformet|punktformede|punktform smerte|smerter|ømhed",
    `broke|broken|fractured|brækket|brækkede .. ${BROKEN}`,
    `${BROKEN} .. broken|fractured|brækket`,
    "stress fracture|fractures|reaction",
    "stressfraktur|træthedsbrud|knoglebrud",
    `${PAIN} .. hop|hopping|hops|hopper|hinker`,
    `hop|hopping|hops|hopper|hinker .. ${PAIN}`,
    `${PAIN} .. når jeg hopper|lander|hinker`,
    `${PAIN} .. night|nighttime|nights|natten|nat`,
    `${PAIN} .. at rest|sleep|sleeping`,
    `${PAIN} .. i hvile`,
    `${PAIN} (when|while) (i) (am|i'm) resting`,
    `wakes|woke|keeps|kept me (up|awake) .. night|pain|${BONE}`,
    "vågner .. smerte|smerter|ondt",
    `night|natlige ${PAIN}`,
    `groin|hip|lyske|lysken|hofte|hoften .. ${PAIN} .. ${LOADED}`,
    `${PAIN} .. groin|hip|lysken|hoften .. ${LOADED}`,
  ],
  joint: [
    `${JOINT} .. swollen|swelling|swells|swelled|swell|puffy|locked|locks|locking|hævet|hæver|låser|låst|låste`,
    `swollen|swelling|locked|locking|puffy|hævet|låst (in) (my) (left|right|venstre|højre) ${JOINT}`,
    `${JOINT} (is|are|feels|er|føles) hot|red|varm|varmt|rød|rødt`,
    `${JOINT} .. gave|gives|giving|buckles|buckled (way|out|under)`,
    `${JOINT} svigter|svigtede|giver (efter)`,
  ],
  pop: [
    "felt|heard|hear|feel|sudden|loud .. pop|popping|popped|snap|snapped|crack",
    "something popped|snapped|tore",
    `${JOINT}|calf|hamstring|achilles popped|snapped|cracked`,
    "hørte|mærkede .. smæld|knæk|pop|knald",
    "sagde knæk|smæld|pop|knald",
    "sprang .. læggen|hasen|baglåret",
  ],
  numbness: [
    "numb|numbness|tingling|tingly",
    "pins and needles",
    "can't feel my foot|feet|leg|legs|toes|arm|hand",
    "sudden|strange weakness",
    "weakness in|of",
    "left|right|venstre|højre leg|arm|ben|arm (is|feels|er|føles) weak|svag",
    "lost|losing|no feeling in",
    "foot drop|drops|dropping",
    "can't lift (my) foot|toes",
    "leg|legs|ben|benet .. gave|gives|giving|buckled|buckles way|out|under",
    "følelsesløs*",
    "snurrer|prikker .. foden|benet|tæerne|fødderne|hånden",
    "benet|benene svigter|svigtede",
    "ingen kraft|kræfter i benet|foden|armen",
  ],
  limp: [
    "limp|limping|limps|limped|hobble|hobbling|hobbled",
    "can't put (any) (my) weight",
    "can't walk (properly|normally|straight)",
    "halter|humper|haltende|haltede|humpede",
    "kan ikke støtte",
  ],
  dizziness: [
    "dizzy|dizziness|lightheaded|palpitations|vertigo",
    "light headed",
    "heart .. racing|pounding|fluttering|skipping|skipped .. rest|beats|beat",
    "svimmel|svimmelhed|ør|hjertebanken",
    "hjertet springer|banker .. slag|hvile",
  ],
  worsening: [],
  lasting: [
    `${PAIN} .. for (over) (more) (than) (about) (almost) (the) (last|past) ${LONG} (of) ${WEEKS}|${MONTHS}`,
    `${PAIN} .. for (over) (more) (than) (a) ${MONTHS}|weeks|ages`,
    `${PAIN} .. since january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|spring|autumn|winter`,
    `for ${LONG} ${WEEKS}|${MONTHS} .. ${PAIN}`,
    `${PAIN} .. in|i (over) (mere) (end) ${LONG} ${WEEKS}|${MONTHS}`,
    `${PAIN} .. i ugevis|månedsvis`,
  ],
  "long-ago": [],
  "professional-first": [
    "pregnant|pregnancy|postpartum|gravid|graviditet",
    "gave|given birth",
    "lige født",
    "missed|missing|lost|no (my) (a) period|periods",
    "haven't had (my) (a) period|periods",
    "eating disorder",
    "anorexia|anorexic|bulimia|bulimic",
    "throw|throwing (it) up after|on meals|eating|purpose",
    "spiseforstyrrelse|spiseforstyrret|anoreksi|bulimi",
    "menstruation|mens udebliver|udeblevet|væk",
    "ikke haft menstruation|mens",
  ],
};

/** Words that are a sign only where a pain or a part of the body is named beside them. */
export const GROWING_WORDS: Readonly<Partial<Record<RedFlag, readonly string[]>>> = {
  "bone-stress": [
    `worse|grows|growing|builds .. ${RUNS}|running`,
    "værre .. kilometer|km|skridt|turen|løbeturen|løbet",
  ],
  worsening: [
    "worse|worsening (and) (worse) every|each|from|by (the) week",
    "worse week by|after week",
    "worse than last week",
    "more pain|painful every|each|than (last) week",
    "værre (og) (værre) for|hver (hver) uge",
    "værre end i|sidste (sidste) uge",
    "værre uge for uge",
  ],
};

/** Words of a red flag in a harmless sense. */
export const NOT_A_RED_FLAG: readonly string[] = [
  "fingers|finger|hands|hand|toes|toe|feet|face|ears|nose|fingre|hænder|tæer .. numb|tingling .. cold|freezing|wind|frost",
  "cold|freezing|frost .. fingers|hands|toes|feet .. numb|tingling",
  "numb (fingers|hands|toes|feet) from (the) cold",
  "pop music|song|songs|corn|quiz|star",
  "limp bizkit|handshake|excuse",
  "last|monday|tuesday|wednesday|thursday|friday|saturday|sunday night|nat",
  "night run|runs|session|shift|out",
  "warm|warmed|warming up|ups|down",
  "calf raise|raises|stretch|stretches|sleeve|sleeves|machine|press",
  "in the dark",
  "hot|warm weather|day|days|today|shower|bath|chocolate|dog|dogs|outside",
  "pregnant|gravid wife|girlfriend|friend|kone|kæreste|woman|women",
  "hævet løn|penge",
];
