import type { Program } from "../../src/domain/program.js";
import { readProgram } from "../../src/notation/index.js";

/**
 * A program from weeks drawn as text: cells between bars or on lines of their own, a blank line
 * between weeks. A cell is a day, a time if it matters, and `free`, a short form (`6x1000m`,
 * `8 km easy`, `6 km`) or anything that the program text allows for a run or for strength.
 */
export function programOf(weeks: string): Program {
  const blocks = weeks.split(/\n[ \t]*\n/).filter((block) => block.trim() !== "");
  const text = blocks.map((block, index) => `## Week ${index + 1}\n${linesOf(block)}`).join("\n\n");
  const read = readProgram(`# Drawn\nunit: km\n\n${text}\n`);
  if (!read.ok) throw new Error(`not a program: ${JSON.stringify(read.problem)}\n${text}`);
  return read.value;
}

/** The same week so many times over. */
export function times(count: number, week: string): string {
  return Array.from({ length: count }, () => week.trim()).join("\n\n");
}

function linesOf(block: string): string {
  return block
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "" && !/\s(free|-)$/.test(cell))
    .map(lineOf)
    .join("\n");
}

const CELL = /^(?<day>\w+)\s+(?<time>\d\d:\d\d\s+)?(?<what>.*)$/;
const REPEATS = /^(\d+)\s*x\s*(\d+)\s*m$/;
const AMOUNT = /^(?<amount>\d[\d.]*\s*(?:km|m|min))(?:\s+(?<type>[a-z-]+))?$/;

function lineOf(cell: string): string {
  const groups = CELL.exec(cell)?.groups;
  if (groups === undefined) throw new Error(`not a day of a drawn week: ${cell}`);
  const { day, time = "", what = "" } = groups;
  return `${day} ${time}${sessionOf(what)}`;
}

function sessionOf(what: string): string {
  const repeats = REPEATS.exec(what);
  if (repeats !== null) {
    const work = `${repeats[1]} x (${repeats[2]} m @ interval pace + 90 s jog)`;
    return `intervals: 12 min warm-up + ${work} + 12 min cool-down`;
  }
  const amount = AMOUNT.exec(what)?.groups;
  return amount === undefined ? what : `${amount.type ?? "easy"} ${amount.amount}`;
}
