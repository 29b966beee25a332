import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const CHILD = fileURLToPath(new URL("child.ts", import.meta.url));

/** Starts another process that does one of the acts of `child.ts`; it ends with the test. */
function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** What the process says until it has ended. */
export async function saidBy(...args: string[]): Promise<string> {
  const child = start(args);
  const parts: string[] = [];
  child.stdout?.on("data", (part) => parts.push(String(part)));
  await once(child, "close");
  return parts.join("").trim();
}

/** Waits until the process has said its first word, and leaves it running. */
export async function running(...args: string[]): Promise<ChildProcess> {
  const child = start(args);
  if (child.stdout === null) throw new Error("the process has no output");
  await once(child.stdout, "data");
  return child;
}
