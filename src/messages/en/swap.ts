import type { Surface } from "../../domain/adjustment.js";
import { format } from "./format.js";

/** What an outing is changed for, as the card's line begins. */
const CAUSES = {
  icy: "icy",
  wet: "wet",
  "cold-ground": "cold ground",
  warm: "warm",
  hot: "hot",
  cold: "very cold",
  air: "bad air",
  thunder: "thunder",
  treadmill: "treadmill",
  "ten-minutes": "ten minutes",
  "no-equipment": "no equipment",
  easier: "easier",
} as const;
type SwapCause = keyof typeof CAUSES;

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Sessions done otherwise: the ground, the weather, the means, the time. */
export const swap = {
  today: "today",
  onDay: (weekday: string): string => `on ${weekday}`,
  /** `Icy today. Your intervals become …`: the causes, then what they change, a sentence each. */
  line: (
    causes: readonly SwapCause[],
    darkAt: string | null,
    day: string,
    changes: readonly string[],
  ): string => {
    const said = [
      causes.length === 0 ? null : `${format.list(causes.map((one) => CAUSES[one]))} ${day}`,
      darkAt === null ? null : `dark at ${darkAt}`,
    ].filter((part) => part !== null);
    return [said.join(", "), ...changes].map((one) => `${upperFirst(one)}.`).join(" ");
  },
  restTitle: (title: string): string => `${title}, better left out`,
  whyHeading: (weekday: string): string => `Done otherwise on ${weekday}`,
  /** The provider asks to be named beside its data. */
  weather: (time: string, degrees: number, ground: string | null): string =>
    `At ${time}: ${degrees} °C${ground === null ? "" : `, ${ground}`}. Weather data by Open-Meteo.com`,
  ground: { dry: null, cold: "cold ground", wet: "wet ground", icy: "ice" },
  weatherUnknown:
    "The weather is unknown just now, so this is as prescribed. Look outside before you go.",
  whatIsIt: (day: string): string => `What is different ${day}?`,
  buttons: {
    icy: "Icy",
    wet: "Wet",
    dark: "Dark",
    hot: "Hot",
    treadmill: "On a treadmill",
  } as const satisfies Record<Surface, string>,
  noEquipment: "No equipment",
  tenMinutes: "Only ten minutes",
  easier: "Easier, please",
  staysAsItIs: (day: string): string =>
    `Nothing has to change: ${day} the session stands as it is.`,
  raceStays: "A race stays what it is. /skip leaves it out.",
  nothingOn: (day: string): string => `${day} holds no session to do otherwise.`,
};
