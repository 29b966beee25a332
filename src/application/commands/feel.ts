import type { CheckIn } from "../../domain/check-in.js";
import type { ValuesOf } from "../args.js";
import * as arg from "../args.js";
import type { Told } from "../check-in-signs.js";
import { type Context, command } from "../command.js";
import { currentPlan } from "../current-plan.js";
import { feltToday } from "../feeling.js";
import { emergencyReply, healthBlocks, isHealth, SPOKEN } from "../health-words.js";
import { lighterWeekAnswer } from "../lighter-week.js";
import { failed, privately } from "../replies.js";
import { partIn } from "../understanding/health.js";
import { safetyWordsOf } from "../understanding/safety-words.js";
import type { Understanding } from "../understanding/understanding.js";
import { understandWhere } from "../understanding/where.js";
import { feelForm } from "../views/feel-form.js";

const item = arg.integer(1, 7, "3");
const ARGS = {
  sleep: item,
  fatigue: item,
  stress: item,
  soreness: item,
  mood: item,
  pain: arg.decimal(0, 10, "4"),
  fever: arg.choice(["no", "yes"]),
  where: arg.text('"shin"'),
  cutback: arg.choice(["yes", "no"]),
} as const;

/** How the runner is today: the plan follows at once. The answers are private, always. */
export const feel = command({
  name: "feel",
  args: ARGS,
  examples: [
    "/feel",
    "/feel sleep:2 fatigue:3 stress:2 soreness:5 mood:2 pain:0 fever:no",
    '/feel pain:4 where:"left shin"',
  ],
  async run(context, values) {
    const { messages, runner, stores } = context;
    if (Object.values(values).every((value) => value === null)) {
      return privately({ type: "form", form: feelForm(messages) });
    }
    const words = wordsTold(values);
    if (words?.kind === "emergency") return emergencyReply(messages);
    const care = words !== null && isHealth(words) ? healthBlocks(words, messages) : [];
    if (runner === null) return failed("no-plan", messages.errors.noPlan, ...care);
    const current = await currentPlan(context);
    if (values.cutback !== null && current !== null) {
      return lighterWeekAnswer(context, current, values.cutback);
    }
    const told = toldBy(values, words);
    await stores.checkIns.add(runner.id, checkInOf(context, values, told));
    if (current === null) return failed("no-plan", messages.errors.noPlan, ...care);
    return feltToday(context, current, told);
  },
});

type FeelValues = ValuesOf<typeof ARGS>;

function wordsTold({ where, pain }: FeelValues): Understanding | null {
  return where === null ? null : understandWhere(where, (pain ?? 0) > 0, SPOKEN);
}

function toldBy({ pain, fever, where }: FeelValues, words: Understanding | null): Told {
  const inWords = words?.kind === "pain" ? words.score : null;
  return {
    pain: pain ?? inWords,
    fever: fever === null ? null : fever === "yes",
    part: where === null ? null : partIn(safetyWordsOf(where)),
    words,
  };
}

function checkInOf({ ids, today, now }: Context, values: FeelValues, told: Told): CheckIn {
  const { sleep, fatigue, stress, soreness, mood, where } = values;
  return {
    id: ids.next(),
    date: today,
    at: now,
    items: { sleep, fatigue, stress, soreness, mood },
    pain: told.pain,
    fever: told.fever,
    where,
  };
}
