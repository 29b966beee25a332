import { expect, it } from "vitest";
import { suggestionsFor } from "../../../src/adapters/discord/autocomplete.js";
import { commandNamed, REGISTRY } from "../../../src/application/registry.js";

it.each([
  ["today", "day", "th", ["thu"]],
  ["start", "run-days", "tue,w", ["tue,wed"]],
  ["start", "program", "half", ["half", "half-saturday"]],
  ["start", "tz", "copenhagen", ["Europe/Copenhagen"]],
  ["settings", "run-time", "17:", ["17:00", "17:30"]],
  ["start", "reminder", "eve-20", ["eve-20:00", "eve-20:30"]],
  ["nothing", "day", "", []],
])("/%s %s:%s is offered %j", (command, option, typed, offered) => {
  expect(suggestionsFor(commandNamed(command), option, typed)).toEqual(offered);
});

it("nothing is offered that the argument would not take", () => {
  for (const command of REGISTRY) {
    for (const [name, arg] of Object.entries(command.args)) {
      const taken = suggestionsFor(command, name, "").filter((one) => arg.read(one) === null);
      expect([command.name, name, taken]).toEqual([command.name, name, []]);
    }
  }
});
