import type {
  Gait,
  NamedPace,
  Range,
  RunType,
  StrengthClass,
  Target,
  TimeOfDay,
} from "../../domain/session.js";
import type { Measure } from "./measures.js";
import type { StepWord } from "./words/vocabulary.js";

/** How a part is joined to the one before it. */
export type Joined =
  | "start"
  | "none"
  | "comma"
  | "stop"
  | "line"
  | "colon"
  | "slash"
  | "plus"
  | "and"
  | "next"
  | "with"
  | "including"
  | "or"
  | "bracket";

/** Words around at most one amount, or around the amounts of a ladder. */
export interface Stretch {
  readonly kind: "stretch";
  readonly joined: Joined;
  /** Where it stands in the words. */
  readonly from: number;
  to: number;
  /** One amount, or those of a ladder; none for a label. */
  measures: Measure[];
  /** `30"-30"` in a repeat: the second is the recovery. */
  isPair: boolean;
  /** `5 km 30 min`: the same run in another measure. */
  also: Measure | null;
  readonly sessions: (RunType | "run")[];
  step: StepWord | null;
  readonly gaits: Gait[];
  target: Target | null;
  /** `between sets`, `entre les 400m`. */
  between: "reps" | "sets" | null;
  /** `1 min after 5k and mile pace`: only behind what is run so. */
  readonly after: Target[];
  isAfter: boolean;
  place: "first" | "last" | null;
  time: TimeOfDay | null;
  strength: StrengthClass | null;
  isCross: boolean;
  isLoosening: boolean;
  isRest: boolean;
  isOptional: boolean;
  isTotal: boolean;
  /** A race that is named: `marathon`, `semi`. */
  race: NamedPace | null;
  isGoal: boolean;
  isAlternating: boolean;
  isWithout: boolean;
  /** `except #3`: about single repetitions, which have no place of their own. */
  isException: boolean;
  /** `all with 2 min rest`: after each part. */
  isEach: boolean;
  /** `uphill`, `downhill`, in the words' own language. */
  note: string | null;
  /** Words that found no place. */
  unread: number;
  impossible: number;
}

/** `6 x …`. */
export interface Repeated {
  readonly kind: "repeat";
  readonly joined: Joined;
  readonly from: number;
  readonly to: number;
  readonly times: Range;
  readonly parts: readonly Part[];
}

/** What stands in brackets. */
export interface Group {
  readonly kind: "group";
  readonly joined: Joined;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

/** `Repeat 8 times`, after what is repeated. */
export interface Again {
  readonly kind: "again";
  readonly joined: Joined;
  readonly from: number;
  readonly to: number;
  readonly times: Range;
}

export type Part = Stretch | Repeated | Group | Again;

export function emptyStretch(joined: Joined, from: number): Stretch {
  return {
    kind: "stretch",
    joined,
    from,
    to: from,
    measures: [],
    isPair: false,
    also: null,
    sessions: [],
    step: null,
    gaits: [],
    target: null,
    between: null,
    after: [],
    isAfter: false,
    place: null,
    time: null,
    strength: null,
    isCross: false,
    isLoosening: false,
    isRest: false,
    isOptional: false,
    isTotal: false,
    race: null,
    isGoal: false,
    isAlternating: false,
    isWithout: false,
    isException: false,
    isEach: false,
    note: null,
    unread: 0,
    impossible: 0,
  };
}

/** The stretches of parts, inside repeats and brackets too. */
export function stretchesOf(parts: readonly Part[]): readonly Stretch[] {
  return parts.flatMap((part) => {
    if (part.kind === "stretch") return [part];
    return part.kind === "again" ? [] : stretchesOf(part.parts);
  });
}
