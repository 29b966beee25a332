/** LM-8: words of pain, both languages together, in the notation of `phrases.ts`. */
export const PAIN_WORDS: readonly string[] = [
  "pain|pains|painful|painfull|hurt|hurts|hurting|ache|aches|aching|achy|achey",
  "sore|soreness|niggle|niggles|niggling|twinge|twinges|cramp|cramps|cramping|cramped|ouch|injured|injury|doms",
  "headache|headaches|toothache|backache|stitch|migraine|blister|blisters|throbbing|stabbing",
  "splints|fasciitis|tendinitis|tendonitis|tendinopathy|itbs|sciatica",
  "tweaked|pulled|twisted|rolled|sprained|strained (my|a|the) (left|right) knee|ankle|calf|hamstring|quad|groin|back|hip|foot|muscle|achilles|neck|wrist",
  "knee|ankle|calf|shin|shins|hip|achilles|hamstring|foot|heel|groin|back acting|playing up",
  "tight|stiff (left|right) achilles|calf|hamstring",
  "knee|ankle|calf|shin|shins|hip|achilles|hamstring|foot|feet|heel|groin|back|legs is|are killing (me)",
  "knæ|knæet|ankel|anklen|læg|læggen|skinneben|skinnebenet|hofte|hoften|akilles|achilles|fod|foden|hæl|hælen|lyske|lysken|ryg|ryggen driller|brokker|murrer",
  "smerte|smerter|smertefuldt|ondt|øm|ømt|ømme|ømhed|av|krampe|kramper|værker|skadet|skade|vabel|vabler|muskelkater",
  "hovedpine|tandpine|mavepine|mavesmerter|rygsmerter|knæsmerter|sidestik|migræne",
  "vrikket|forstuvet|forstrakt|vred om|på|foden|anklen|en",
];

/** A niggle that is over, or pain in a manner of speaking: taken out before the words above count. */
export const NOT_PAIN: readonly string[] = [
  "no pain no gain",
  "pain free|freely",
  "painfree|painless|painlessly|smertefri|smertefrit",
  "pain in the neck|ass|arse|butt|bum|backside|behind",
  "pain|pains au|aux chocolat|raisin",
  "(a) (real|such|right) pain to|that",
  "is|was|what|such|being a (real|right|total) pain",
  "painful|painfully meeting|slow|boring|obvious|early|to watch|expensive",
  "pain|sore|hurts|hurt|ondt|smerten|smerterne .. gone|away|væk|better|bedre|settled|disappeared|forsvundet",
  "sore loser|losers|point|subject|winner",
  "hurts|hurt my eyes|brain|feelings|wallet|pride",
  "won't|wouldn't|would|doesn't (it) hurt to",
  "it hurts to watch|admit|say",
  "painting|paint",
  "ondt af dig|ham|hende|jer|dem",
  "ondt i røven|pengene|tegnebogen",
  "stitch fix|together",
];

/** Words that stand before the number of a pain: `pain 4`, `knee is a 3`. */
export const SCORE_LEADS: readonly string[] = [
  ..."pain pains hurts hurt hurting ache aches sore soreness level score scale smerte smerter ondt".split(
    " ",
  ),
  ..."smerteniveau niggle".split(" "),
];

/** Small words between pain and its number. */
export const SCORE_LINKS: readonly string[] = [
  ..."is was a an of about around at maybe like say level score now er på en ca cirka omkring".split(
    " ",
  ),
  ..."vel vil jeg sige in my left right i mit min the".split(" "),
];
