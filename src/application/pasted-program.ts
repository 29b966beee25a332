import { read } from "../notation/read.js";
import type { CommandCall } from "./lunge.js";

/** Fewer lines are a message, whatever they say. */
const FEWEST_LINES = 3;

/**
 * The import of a program that somebody simply pasted into a direct message; null when the text does
 * not read as one. It is shown first, as every import is, so nothing is stored by it.
 */
export function pastedProgram(text: string): CommandCall | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < FEWEST_LINES) return null;
  const reading = read(new TextEncoder().encode(text), "", { unit: null, level: null });
  if (reading.kind === "refused") return null;
  return { name: "program", args: { action: "import", text }, bare: [], attachment: null };
}
