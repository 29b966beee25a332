import type { CommandCall, Delivery, Lunge } from "../../../src/application/lunge.js";
import type { Person } from "../../../src/application/ports.js";
import type { Block, Button, ErrorCode, Form, Reply } from "../../../src/application/reply.js";

/** A bot with a handful of commands, each there for something that the console has to show. */
export interface FakeLunge extends Lunge {
  /** What it was called with, in order. */
  readonly calls: readonly { readonly person: Person; readonly call: CommandCall }[];
}

export function said(...blocks: readonly Block[]): Reply {
  return { blocks, private: true, error: null };
}

export function text(words: string): Block {
  return { type: "text", text: words };
}

export function buttons(...pairs: readonly (readonly [label: string, id: string])[]): Block {
  return {
    type: "buttons",
    buttons: pairs.map(([label, id]): Button => ({ id, label, style: "plain" })),
  };
}

export function refused(code: ErrorCode, message: string): Reply {
  return { blocks: [text(message)], private: true, error: { code, message } };
}

export const START_FORM: Form = {
  id: "start",
  title: "Set up",
  fields: [
    {
      name: "program",
      label: "Program",
      hint: "The one you follow",
      required: true,
      choices: [
        { value: "half", label: "Half marathon" },
        { value: "10k", label: "10 km" },
      ],
      several: false,
      value: null,
    },
    {
      name: "race",
      label: "Race day",
      hint: null,
      required: false,
      choices: null,
      several: false,
      value: null,
    },
    {
      name: "focus",
      label: "Focus",
      hint: null,
      required: false,
      choices: null,
      several: false,
      value: "balanced",
    },
  ],
};

const FILE = new TextEncoder().encode('{"plan":1}');

/** The command as text, so that a conversation shows what arrived. */
function echoed({ name, args, bare, attachment }: CommandCall): string {
  const named = Object.entries(args).map(([key, value]) => `${key}=${value}`);
  const file =
    attachment === null ? [] : [`+${attachment.name} (${attachment.bytes.length} bytes)`];
  return [name, ...bare, ...named, ...file].join(" | ");
}

function answer(person: Person, call: CommandCall): Reply {
  const { race, program } = call.args;
  switch (call.name) {
    case "today":
      return said(
        { type: "heading", text: `Easy run for ${person.name}` },
        buttons(["Done", "done day:2026-12-22"], ["More…", "more"]),
      );
    case "day":
      return said(buttons(["Done", `done day:${call.bare.join()}`]));
    case "week":
      return said(text("Seven days."), buttons(["Next week", "week 6"]));
    case "start":
      if (race === "never") return refused("bad-argument", '"never" is no date.');
      return program === undefined
        ? said({ type: "form", form: START_FORM })
        : said(text(echoed(call)));
    case "export":
      return said(
        text("Your plan."),
        { type: "picture", name: "load.png", mime: "image/png", bytes: FILE, alt: "Load is level" },
        { type: "file", name: "plan.json", mime: "application/json", bytes: FILE },
      );
    case "board":
      return { ...said(text("The group: 88 %")), private: false };
    case "plan":
      return refused("no-plan", "You have no plan yet. /start makes one.");
    case "boom":
      throw new Error("a secret inside");
    case "fault":
      return refused("internal", "A fault of mine, reference abc123.");
    case "broken-button":
      return said(buttons(["Broken", "/"]), buttons(["Empty", ""]));
    default:
      return said(text(echoed(call)));
  }
}

export function fakeLunge(): FakeLunge {
  const calls: { person: Person; call: CommandCall }[] = [];
  return {
    calls,
    async command(person, call) {
      calls.push({ person, call });
      return answer(person, call);
    },
    async message(person, words) {
      return said(text(`${person.name} said: ${words}`));
    },
    async greeting(person) {
      return said(text(`Hello ${person.name}.`));
    },
  };
}

/** A reminder every day at 06:30 UTC to one person, while the clock moves. */
export function dailyReminder(from: number, to: Person) {
  let reached = from;
  return {
    async advance(until: number): Promise<readonly Delivery[]> {
      const due: Delivery[] = [];
      for (let at = reached + 1; at <= until; at++)
        if (at % 1440 === 390)
          due.push({
            at,
            to,
            reply: said(text("Today: easy."), buttons(["Stop", "reminder off"])),
          });
      reached = Math.max(reached, until);
      return due;
    },
  };
}
