/** Something that a rule rests on. */
export interface Source {
  readonly authors: string;
  /** Null for pages without one. */
  readonly year: number | null;
  /** Journal, volume and pages, book or page. */
  readonly where: string;
  /**
   * `read`: mostly the abstract, not the full text; `memory`: not looked up again. Only what has
   * been read may be shown to a runner as a citation.
   */
  readonly status: "read" | "memory";
  /** What of it has not been checked; null where nothing is to be said. */
  readonly caveat: string | null;
}

function read(
  authors: string,
  year: number | null,
  where: string,
  caveat: string | null = null,
): Source {
  return { authors, year, where, status: "read", caveat };
}

function memory(authors: string, year: number | null, where: string): Source {
  return { authors, year, where, status: "memory", caveat: null };
}

/** The article that the project began with. */
const ARTICLE = {
  article: read("Iloebesko.dk", null, "article on strength training beside a running program"),
} as const;

const CONCURRENT_TRAINING = {
  "robineau-2016": read("Robineau J et al.", 2016, "J Strength Cond Res 30(3):672-683"),
  "sporer-2003": read("Sporer BC, Wenger HA", 2003, "J Strength Cond Res 17(4):638-644"),
  "doma-2013": read("Doma K, Deakin GB", 2013, "Appl Physiol Nutr Metab 38:651-656"),
  "doma-2014": read("Doma K, Deakin GB", 2014, "Eur J Sport Sci 14:107-115"),
  "doma-2015": read("Doma K, Deakin GB", 2015, "Res Q Exerc Sport 86:387-396"),
  "doma-2017": read("Doma K et al.", 2017, "Sports Med 47:2187-2200"),
  "doma-2019": read("Doma K et al.", 2019, "Sports Med 49, doi 10.1007/s40279-019-01072-2"),
  "palmer-2001": read("Palmer CD, Sleivert GG", 2001, "J Sci Med Sport 4:447-459"),
  "marcora-2007": read("Marcora SM, Bosio A", 2007, "Scand J Med Sci Sports 17:662-671"),
  "assumpcao-2013": read("Assumpção CO et al.", 2013, "Sci World J 2013:189149"),
  "thomas-2018": read("Thomas K et al.", 2018, "Med Sci Sports Exerc 50:2526-2535"),
  "helland-2020": read("Helland C et al.", 2020, "PeerJ 8:e10044"),
  "moran-navarro-2017": read("Morán-Navarro R et al.", 2017, "Eur J Appl Physiol 117:2387-2399"),
  "garcia-pallares-2011": read(
    "García-Pallarés J, Izquierdo M",
    2011,
    "Sports Med 41:329-343",
    "details from memory",
  ),
  "eddens-2018": read("Eddens L et al.", 2018, "Sports Med 48:177-188"),
  "schumann-2022": read("Schumann M et al.", 2022, "Sports Med 52:601-612"),
  "sequence-2024": read("Sequence review, Nord University", 2024, "Sports 12(8):226"),
} as const;

const STRENGTH_FOR_RUNNERS = {
  "blagrove-2018": read("Blagrove RC et al.", 2018, "Sports Med 48:1117-1149"),
  "balsalobre-2016": read(
    "Balsalobre-Fernández C et al.",
    2016,
    "J Strength Cond Res 30:2361-2368",
  ),
  "beattie-2014": memory("Beattie K et al.", 2014, "Sports Med 44:845-865"),
  "beattie-2017": read("Beattie K et al.", 2017, "J Strength Cond Res 31:9-23"),
  "denadai-2017": read("Denadai BS et al.", 2017, "Sports Med 47:545-554", "numbers from memory"),
  "llanos-lagos-2024": read(
    "Llanos-Lagos C et al.",
    2024,
    "Sports Med 54:895-932 and 54:1801-1833",
    "numbers from memory",
  ),
  "eihara-2022": read("Eihara Y et al.", 2022, "Sports Med Open 8:138"),
  "engeroff-2023": read(
    "Engeroff T et al.",
    2023,
    "Sci Rep, s41598-023-30798-3",
    "authors from memory",
  ),
  "low-2019": read("Low JL et al.", 2019, "J Sports Sci Med 18:301-315"),
  "blagrove-2019": read("Blagrove RC et al.", 2019, "J Sci Med Sport 22:239-244"),
  "barenie-2020": read("Barenie MJ et al.", 2020, "Int J Exerc Sci 13:1770-1782"),
  "cessation-2021": read(
    "Study of training cessation",
    2021,
    "Sports, PMC7821917",
    "authors (Berryman et al.) from memory",
  ),
  "spiering-2021": read("Spiering BA et al.", 2021, "J Strength Cond Res 35:1449-1458"),
  "pritchard-2015": read("Pritchard H et al.", 2015, "Strength Cond J 37(2):72-83"),
  "acsm-strength-2009": read("Ratamess NA et al. (ACSM)", 2009, "Med Sci Sports Exerc 41:687-708"),
  "bell-2023": read(
    "Bell L et al.",
    2023,
    "Front Sports Act Living, deload consensus",
    "second-hand",
  ),
  "leppanen-2024": read("Leppänen M et al.", 2024, "Br J Sports Med 58:722"),
  "wu-2024": read(
    "Wu H et al.",
    2024,
    "Sports Med, s40279-024-01993-7",
    "first author from memory",
  ),
  "toresdahl-2020": read("Toresdahl BG et al.", 2020, "Sports Health 12"),
  "lauersen-2018": read("Lauersen JB et al.", 2018, "Br J Sports Med 52:1557"),
} as const;

const RUNNING_LOAD = {
  "frandsen-2025": read("Frandsen JSB et al.", 2025, "Br J Sports Med 59:1203-1210"),
  "nielsen-2014": read("Nielsen RØ et al.", 2014, "J Orthop Sports Phys Ther 44"),
  "nielsen-2014-beginners": read("Nielsen RØ et al.", 2014, "Int J Sports Phys Ther 9:338-345"),
  "buist-2008": read("Buist I et al.", 2008, "Am J Sports Med 36:33-39"),
  "damsted-2019": read("Damsted C et al.", 2019, "J Orthop Sports Phys Ther 49:230-238"),
  "bosquet-2007": read("Bosquet L et al.", 2007, "Med Sci Sports Exerc 39:1358-1365"),
  "wang-2023": read("Wang Z et al.", 2023, "PLoS ONE 18:e0282838"),
  "smyth-2021": read("Smyth B, Lawlor A", 2021, "Front Sports Act Living 3:735220"),
  "feely-2023": read("Feely C et al.", 2023, "Front Sports Act Living 4:1096124"),
  "munoz-2014": read("Muñoz I et al.", 2014, "Int J Sports Physiol Perform 9:265-272"),
  "festa-2020": read("Festa L et al.", 2020, "Front Sports Act Living 1:70"),
  "seiler-2010": memory("Seiler S", 2010, "Int J Sports Physiol Perform 5:276-291"),
  "rice-2024": read("Rice H et al.", 2024, "J Sport Health Sci 13(1)"),
  "hunter-2019": read("Hunter JG et al.", 2019, "Med Sci Sports Exerc 51:1178-1185"),
  "marathon-recovery": read("Study of recovery after a marathon", null, "PMC5613699"),
  "daniels-gilbert-1979": memory("Daniels J, Gilbert J", 1979, "Oxygen Power"),
  "daniels-2014": read(
    "Daniels J",
    2014,
    "Daniels' Running Formula, 3rd ed.; 4th ed. 2021",
    "readers' notes, not the book itself",
  ),
  "vdot-time-off": read("VDOT table of time off", 2018, "vdoto2.com"),
  "riegel-1981": memory("Riegel PS", 1981, "Am Sci 69:285-290"),
  "vickers-2016": read("Vickers AJ, Vertosick EA", 2016, "BMC Sports Sci Med Rehabil 8"),
  "tanaka-2001": memory("Tanaka H et al.", 2001, "J Am Coll Cardiol 37:153-156"),
  "swain-1994": memory("Swain DP et al.", 1994, "Med Sci Sports Exerc 26:112-116"),
} as const;

const MONITORING_AND_SAFETY = {
  "foster-1998": memory("Foster C", 1998, "Med Sci Sports Exerc 30:1164-1168"),
  "foster-2001": memory("Foster C et al.", 2001, "J Strength Cond Res 15:109-115"),
  "williams-2017": read("Williams S et al.", 2017, "Br J Sports Med 51:209"),
  "impellizzeri-2020": read(
    "Impellizzeri FM et al.",
    2020,
    "Int J Sports Physiol Perform 15:907-913",
    "second-hand",
  ),
  "impellizzeri-2021": read("Impellizzeri FM et al.", 2021, "Sports Med 51, s40279-020-01378-6"),
  "hooper-1995": memory("Hooper SL, Mackinnon LT", 1995, "Sports Med 20:321-327"),
  "saw-2016": memory("Saw AE et al.", 2016, "Br J Sports Med 50:281-291"),
  "thomee-1997": memory("Thomeé R", 1997, "Phys Ther 77:1690-1703"),
  "silbernagel-2007": memory("Silbernagel KG et al.", 2007, "Am J Sports Med 35:897-906"),
  "schwellnus-2022": read("Schwellnus M et al.", 2022, "Br J Sports Med 56:1066-1088"),
  "snyders-2022": read("Snyders C et al.", 2022, "Br J Sports Med 56:223-232"),
  "mountjoy-2023": memory("Mountjoy M et al.", 2023, "Br J Sports Med 57:1073-1097"),
  "goom-2019": memory("Goom T et al.", 2019, "postnatal return-to-running guidance"),
  "par-q-plus": read("PAR-Q+", null, "topics of the pre-participation questionnaire"),
} as const;

const ENVIRONMENT = {
  "mantzios-2022": read("Mantzios K et al.", 2022, "Med Sci Sports Exerc 54:153-161"),
  "ely-2007": read("Ely MR et al.", 2007, "Med Sci Sports Exerc 39:487-493"),
  "acsm-heat-2007": read("Armstrong LE et al. (ACSM)", 2007, "Med Sci Sports Exerc 39:556-572"),
  "acsm-heat-2021": read("Roberts WO et al. (ACSM)", 2021, "Curr Sports Med Rep 20:470-484"),
  "acsm-cold-2006": read("ACSM", 2006, "Med Sci Sports Exerc 38:2012"),
  "castellani-2021": read("Castellani JW et al.", 2021, "Curr Sports Med Rep 20:594-607"),
  "nata-heat": read("NATA", null, "slides on heat acclimatisation"),
  "bom-wbgt": memory("Australian Bureau of Meteorology", null, "approximation of the WBGT"),
  "berggard-2010": read("Berggård G, Johansson C", 2010, "Accid Anal Prev 42:1199-1204"),
  "gard-2000": read("Gard G, Lundborg G", 2000, "Accid Anal Prev 32:455-460"),
  "balk-conspicuity": read(
    "Balk SA et al.",
    null,
    "study of pedestrian conspicuity, TRB",
    "authors from memory",
  ),
  "epa-airnow": read("EPA AirNow", null, "pages on the US air-quality index"),
  "eea-air-quality": read("European Environment Agency", null, "pages on the air-quality index"),
  "thirty-thirty": read("30-30 rule", null, "pages on lightning safety"),
} as const;

/** The sources by the subject under which the rule reference lists them. */
export const SOURCE_SUBJECTS = {
  "Where it began": ARTICLE,
  "Concurrent training and recovery": CONCURRENT_TRAINING,
  "Strength for runners": STRENGTH_FOR_RUNNERS,
  "Running load": RUNNING_LOAD,
  "Monitoring and safety": MONITORING_AND_SAFETY,
  Environment: ENVIRONMENT,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Source>>>>;

/** Everything that the rules rest on, by key (rulebook, section 12). */
export const SOURCES = {
  ...ARTICLE,
  ...CONCURRENT_TRAINING,
  ...STRENGTH_FOR_RUNNERS,
  ...RUNNING_LOAD,
  ...MONITORING_AND_SAFETY,
  ...ENVIRONMENT,
} as const;

export type SourceKey = keyof typeof SOURCES;
