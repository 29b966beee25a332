import type { Program } from "../domain/program.js";
import type { Person } from "./ports.js";

/** A program that was read and not yet accepted. */
export interface Draft {
  readonly program: Program;
  /** Arguments for `/start` that came with the import: `race:2027-04-11`. */
  readonly startArguments: string;
}

/** What people are asked about and have not answered: kept in memory, gone with the process. */
export interface Drafts {
  keep(person: Person, draft: Draft): void;
  /** The person's draft, which stays; null when there is none any more. */
  look(person: Person): Draft | null;
  drop(person: Person): void;
}

/** So many drafts are kept; the oldest go first. */
const MOST_DRAFTS = 1000;

export function drafts(): Drafts {
  const kept = new Map<string, Draft>();
  const keyOf = ({ platform, workspace, id }: Person) => `${platform}/${workspace}/${id}`;
  return {
    keep(person, draft) {
      kept.delete(keyOf(person));
      kept.set(keyOf(person), draft);
      const [oldest] = kept.keys();
      if (kept.size > MOST_DRAFTS && oldest !== undefined) kept.delete(oldest);
    },
    look: (person) => kept.get(keyOf(person)) ?? null,
    drop: (person) => {
      kept.delete(keyOf(person));
    },
  };
}
