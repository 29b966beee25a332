/** What of `plan.json` the rules of the contract speak of; the schema has held before. */
export interface PlanFile {
  readonly timeZone: string;
  readonly program: { readonly weeks: number; readonly start: string };
  readonly weeks: readonly { readonly number: number; readonly monday: string }[];
  readonly sessions: readonly Session[];
  readonly cost: {
    readonly total: number;
    readonly items: readonly { readonly points: number }[];
  };
}

export type Session = Run | Strength;

interface Base {
  readonly id: string;
  readonly origin: "program" | "placed";
  readonly date: string;
  readonly start: string;
  readonly week: number;
  readonly minutes: number;
  readonly status: string;
}

export interface Run extends Base {
  readonly kind: "run";
  readonly type: string;
  readonly distanceKm: number | null;
  readonly trimmedKm: number;
  readonly trimmedMinutes: number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly kind: string;
  readonly distanceM?: number | null;
  readonly seconds?: number | null;
  readonly times?: number;
  readonly steps?: readonly Step[];
  readonly strengthBlock?: number;
}

export interface Strength extends Base {
  readonly kind: "strength";
  readonly class: string;
  readonly place: string;
  readonly runId: string | null;
  readonly legReps: number;
  readonly plyoContacts: number;
  readonly blocks: readonly {
    readonly when: string;
    readonly exercises: readonly {
      readonly exercise: string;
      readonly sets: number;
      readonly reps?: number | null;
      readonly seconds?: number | null;
      readonly perSide?: boolean;
    }[];
  }[];
}
