/** Words of everyday talk that look like a slip of a word that matters; they mean what they say. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `about above after again along also always angle another around away beach been before better between
  bike bill board body book both brain bread break breast brake bring brother build busy call came
  caves chance change cheat check cheese chess child class clean clear clock close coach coffee cool
  could count couch court crest crowd cruise cute daily dance date dead deal dear debt diner dinner
  dirt dish dome door down draw dream drink drive drop during each early earth east either else empty
  even ever every exam face fact fair fall family farm fast father favour feather fewer field fight
  file film final finally fine fire first five fixed flat floor food form forty found four fresh from
  front full fund funny game gave girl give glass goal gold gone good grand grass great green grin
  ground group grown hair half hand happy hard have head hear heard heart heat heavy here high hill
  hold hole home hope horse hotel hour house huge hunt hurry idea into issue item jacket keep kind
  kitchen knew know lake land large last late laugh lead learn least leave less letter level light
  like limit limited limiting line list little live load local lock look lose lost lounge love lunch
  made mail main make many march mark match matter maybe meal mean meat meet meeting mile milk mind
  minute miss money month moon more most mother mouth move moves movie much music must name near need
  never news next nice nine noise none noon north nose note nothing number once only open order other
  over page paid paint painting paper park part party pass past phone photo pick piece place plain
  plane planet plans plant plate play point poor post price print project puzzle quick quiet quite
  quiz race rain ranch ready real reason rest result results ride right ring river road rock room
  round rule runner runners sale same sand save scale scene school score scout seat second see seem
  sell send serve seven shape share ship shirt shoe shoes shop short should show shut sick side sign
  since sister site size skin skip skype sleep slow small snow some song soon sort sound south space
  speak speed spend spot spring squad squads squash stand star start state stay step still stock stone
  stop store story street strong study stuff such sugar suit summer sure swim table take talk tall
  task taxi team tell temp tempt test text than thank that their them then there these they thick
  thin thing think third this those though three throw thumb ticket tiger tight time tired tone took
  tool total touch tough town track trade traffic train travel tree trip true trust turn twice type
  under until upon used user vegan very view visit voice wait wake walk wall want warm wash waste
  watch water wave wear weather wedding weekly weekend well went were west what wheel where which
  while white whole will wind window wine winter wish with woman wonder word words work world worry
  worse would write wrong yard year yellow young your zone compete competed competing complete
  completely deadline finance financial report skipper skill stripe tempting temple thirsty thunder
  pauses paused plane panic paint saint fainter fever breathing chests knees kneel resort resume
  resumes retired undone unto hear here help helped helpful move moved mover moving moon weeks weak
  wreck helm held hello jello done bone gone one ones lone tone dine
  alle alt alting anden andet arbejde bare bedre begge brød bøger efter eller endelig færre fandt
  finde fire flere forbi fordi fram fredelig frem fri før første gade gang gerne giver glad glemte god
  godt gør gøre handle haven have havn hende holde hus hvem hver hvis hvor igen ikke ind ingen ja
  kaffe kald kalde kan kende kom komme kone kunne lang langt lege leger lever lide lige lille livet
  lykke læge lægen læse mand mange mere mest min mindre mit mode måske nej nogen noget nok næste også
  mærke mærker over overalt plads planen regn rigtig sagt samme sammen se sidde siden sige skal skole skrev skriv
  skuffe snart sne snakke spille stå stor straks super søde tage tager talte tid til tænke ude uden
  under vand var varm vejr vejret ven vente ville vær være værd øl ønske år`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
