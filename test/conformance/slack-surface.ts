import { faultsOfMessage, faultsOfView } from "../../src/adapters/slack/faults.js";
import { startSlackBot } from "../adapters/slack/bot.js";
import { one } from "../doubles/slack/block-rules.js";
import { addPerson, GENERAL, type ScriptedPerson } from "../doubles/slack/person.js";
import { textOf } from "../doubles/slack/reading.js";
import type { SlackDouble } from "../doubles/slack/slack.js";
import { listening, type Surface } from "./surface.js";

/** Slack in Socket Mode, through the real Bolt and the double. */
export async function slackSurface(begins: string): Promise<Surface> {
  const listener = listening();
  const bot = await startSlackBot("socket", listener.through);
  bot.at(begins);
  let people = 0;
  return {
    name: "Slack",
    at: bot.at,
    person(name) {
      const person = addPerson(bot.slack, `U${++people}`, { name });
      return {
        async say(line) {
          const [, command = "", rest = ""] = /^\/(\S+) ?(.*)$/s.exec(line) ?? [];
          const before = person.messages(GENERAL).length;
          await person.slash("/lunge", `${command} ${rest}`);
          const texts = person
            .messages(GENERAL)
            .slice(before)
            .map((one) => textOf(one.blocks));
          return {
            text: asOnTheConsole([...texts, ...(await formOf(person))].join("\n")),
            code: listener.endOf(line),
          };
        },
      };
    },
    faults: () => [...refusals(bot.slack), ...bot.logged],
    close: bot.close,
  };
}

/** Here a command is typed after the bot's name. */
function asOnTheConsole(text: string): string {
  return text.replaceAll(/\/lunge (?=[a-z])/g, "/");
}

/** Reads a form step by step; the last one is not sent. */
async function formOf(person: ScriptedPerson): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let view = person.modal(); view !== null; ) {
    const title = String(one(view.body.title).text);
    const [, at = "1", of = "1"] = /Step (\d+) of (\d+)/.exec(title) ?? [];
    texts.push(title, person.reads());
    if (at === of) break;
    await person.send({ program: "half" });
    view = person.modal();
  }
  person.closeModal();
  return texts;
}

/** What the double refused, and what the bot's own rules would have refused. */
function refusals({ calls }: SlackDouble): readonly string[] {
  return calls.flatMap(({ method, args, answer }) => {
    const refused = answer !== null && answer.ok !== true ? [`${method}: ${answer.error}`] : [];
    if (method === "response") return [...refused, ...faultsOfMessage(args)];
    if (method === "chat.postMessage") {
      return [...refused, ...faultsOfMessage({ ...args, blocks: parsed(args.blocks) })];
    }
    const isView = method.startsWith("views.");
    return isView ? [...refused, ...faultsOfView(parsed(args.view))] : refused;
  });
}

function parsed(value: unknown): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}
