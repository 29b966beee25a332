import type { Program } from "../domain/program.js";
import type { Person } from "./ports.js";
import { putNewest } from "./put-newest.js";

/** A program that was read and not yet accepted. */
export interface Draft {
  readonly program: Program;
  /** Arguments for `/start` that came with the import: `race:2027-04-11`. */
  readonly startArguments: string;
}

/** A file that holds several programs, until the person says which. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What people are asked about and have not answered: kept in memory, gone with the process. */
export interface Drafts {
  keep(person: Person, draft: Draft): void;
  /** The person's draft, which stays; null when there is none any more. */
  look(person: Person): Draft | null;
  keepFile(person: Person, file: OpenFile): void;
  /** The file that waits for its level; null when there is none any more. */
  lookFile(person: Person): OpenFile | null;
  drop(person: Person): void;
}

/** So many drafts and files are kept; the oldest go first. */
const MOST_DRAFTS = 1000;
const MOST_FILES = 100;

export function drafts(): Drafts {
  const kept = new Map<string, Draft>();
  const files = new Map<string, OpenFile>();
  const keyOf = ({ platform, workspace, id }: Person) => `${platform}/${workspace}/${id}`;
  return {
    keep: (person, draft) => putNewest(kept, keyOf(person), draft, MOST_DRAFTS),
    look: (person) => kept.get(keyOf(person)) ?? null,
    keepFile: (person, file) => putNewest(files, keyOf(person), file, MOST_FILES),
    lookFile: (person) => files.get(keyOf(person)) ?? null,
    drop: (person) => {
      kept.delete(keyOf(person));
      files.delete(keyOf(person));
    },
  };
}
