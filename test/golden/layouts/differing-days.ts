const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const CLASSES: Readonly<Record<string, string>> = { H: "heavy legs", L: "light legs", C: "core" };
/** `MoH6 WeC+ SaL°`: two letters of the day, one of the class, then the hour, + or °. */
const IN_SHORT = /^[A-Z][a-z][HLC][\d+°]/;
const DAY_OF_CODE = new Map(DAYS.map((day) => [day.slice(0, 2), day]));

/** One dose of a drawn week: its class, and its place or time where the drawing says it. */
interface DrawnDose {
  readonly legs: boolean;
  readonly words: string;
  readonly where: string | null;
}

/**
 * Days on which the woven week is not what the worked one asks for. A worked cell may offer choices
 * (`core or light legs`), be `optional`, leave the place open (`core`) or the class (`legs`), and
 * say more in brackets.
 */
export function differingDays(sheet: string, woven: string, legsOnly: boolean): readonly string[] {
  const asked = cellsOf(IN_SHORT.test(sheet) ? drawn(sheet) : sheet);
  const ours = cellsOf(woven);
  return DAYS.filter((day) => {
    const dose = doseOf(ours.get(day) ?? "");
    const seen = legsOnly && dose !== null && !dose.legs ? null : dose;
    return !isAsked(asked.get(day) ?? "", seen);
  });
}

/** A week in short (`MoH6 WeC+ SaL°`) as a drawn week. */
function drawn(code: string): string {
  const words = code.split(" ").filter((one) => one !== "");
  return words.map(drawnCell).join(" | ");
}

function drawnCell(code: string): string {
  const day = DAY_OF_CODE.get(code.slice(0, 2));
  const words = CLASSES[code.slice(2, 3)];
  const place = code.slice(3);
  if (day === undefined || words === undefined) throw new Error(`no dose is written ${code}`);
  if (place === "°") return `${day} ${words} in the run`;
  if (place === "+") return `${day} ${words} after the run`;
  return `${day} ${place.padStart(2, "0")}:00 ${words}`;
}

function cellsOf(week: string): ReadonlyMap<string, string> {
  const cells = week.split("|").map((cell) => cell.replace(/\([^)]*\)/g, "").trim());
  return new Map(cells.map((cell) => [cell.slice(0, 3), cell.slice(3).trim()]));
}

function isAsked(cell: string, dose: DrawnDose | null): boolean {
  const choices = cell.replace("optional", "").split(" or ");
  if (dose === null) return cell === "" || cell.includes("optional");
  return choices.some((choice) => {
    const wish = doseOf(choice.trim());
    if (wish === null || (wish.where !== null && wish.where !== dose.where)) return false;
    return wish.words === "legs" ? dose.legs : wish.words === dose.words;
  });
}

const DOSE = /^(?<time>\d\d:\d\d )?(?<words>heavy legs|light legs|legs|core)(?<place> .*)?$/;

function doseOf(cell: string): DrawnDose | null {
  if (cell === "") return null;
  const groups = DOSE.exec(cell)?.groups;
  if (groups === undefined) throw new Error(`not a dose of a drawn week: "${cell}"`);
  const { time, words = "", place } = groups;
  return { legs: words !== "core", words, where: (time ?? place)?.trim() ?? null };
}
