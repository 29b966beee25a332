import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Compiled, compiled } from "../../../compiled.js";

/** The program itself, as it is built to be started. */
export function compiledProgram(): Promise<Compiled> {
  return compiled(new URL("../../../../src/main.ts", import.meta.url));
}

export interface ProgramWish {
  readonly entry: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** By so many milliseconds its clock is ahead. */
  readonly aheadMs: number;
}

/** A process of the program, as an operator would start it. */
export interface Program {
  readonly child: ChildProcess;
  /** What it wrote to either stream. */
  said(): string;
  isOver(): boolean;
  /** Resolves with the exit status, null after a kill. */
  readonly ended: Promise<number | null>;
}

export function startProgram({ entry, file, environment, aheadMs }: ProgramWish): Program {
  const child = spawn(process.execPath, ["--import", clockAhead(aheadMs), entry], {
    env: { PATH: process.env.PATH, ...environment, LUNGE_DB: file, LUNGE_LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
    });
  }
  const ended = once(child, "close").then(([status]) => status as number | null);
  return {
    child,
    said: () => said,
    isOver: () => child.exitCode !== null || child.signalCode !== null,
    ended,
  };
}

/** A module that sets the clock of the process, and changes nothing else. */
function clockAhead(ms: number): string {
  const module = `const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) { super(...(parts.length === 0 ? [Real.now() + ${ms}] : parts)); }
      static now() { return Real.now() + ${ms}; }
    };`;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}
