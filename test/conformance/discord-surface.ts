import { running } from "../adapters/discord/running.js";
import type { DoublePerson, Outcome } from "../doubles/discord/person.js";
import { listening, type Surface } from "./surface.js";

/** Discord, through the real client and the double. */
export async function discordSurface(begins: string): Promise<Surface> {
  const listener = listening();
  const bot = await running({ through: listener.through });
  bot.at(begins);
  return {
    name: "Discord",
    at: bot.at,
    person(name) {
      const person = bot.discord.person(name);
      return {
        async say(line) {
          const shown = await person.slash(line);
          const text = [shown.text, ...(await restOfForm(person, shown))].join("\n");
          return { text, code: listener.endOf(line) };
        },
      };
    },
    faults: () => [
      ...bot.discord.refusals,
      ...bot.discord.specFaults(),
      ...bot.logged.filter((line) => !line.startsWith("info")),
    ],
    close: bot.close,
  };
}

/** Goes through a form step by step and reads each; the last one is not sent. */
async function restOfForm(person: DoublePerson, first: Outcome): Promise<readonly string[]> {
  const texts: string[] = [];
  let step = first;
  for (let at = 2; step.kind === "modal"; at++) {
    const of = Number(/\((\d+) of (\d+)\)/.exec(step.modal?.title ?? "")?.[2] ?? "1");
    if (at > of) break;
    await person.submit(requiredOf(step));
    step = await person.press(`Next: ${at} of ${of}`);
    texts.push(step.text);
  }
  return texts;
}

function requiredOf({ text }: Outcome): Readonly<Record<string, string>> {
  if (/^Program \*/m.test(text)) return { program: "half" };
  return /^Kind \*/m.test(text) ? { kind: "own-plan" } : {};
}
