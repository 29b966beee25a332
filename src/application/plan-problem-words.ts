import { unreachable } from "../domain/exhaustive.js";
import type { Messages } from "../messages/messages.js";
import type { PlanProblem } from "../planning/plan-request.js";
import { failed } from "./replies.js";
import type { Reply } from "./reply.js";

/** Why there is no plan, and what would work. Nothing has been stored for it. */
export function planProblemReply(problem: PlanProblem, messages: Messages): Reply {
  const { planProblem } = messages.errors;
  const day = messages.format.dateWithYear;
  switch (problem.kind) {
    case "needs-screening":
      return needsScreening(messages);
    case "needs-clearance":
      return failed("needs-clearance", messages.safety.clearanceFirst, {
        type: "text",
        text: messages.safety.howToClear,
      });
    case "start-in-past":
      return failed("bad-argument", planProblem.startInPast(problem.start, problem.today));
    case "race-in-past":
      return failed("bad-argument", planProblem.raceInPast(problem.race, problem.today));
    case "race-before-start":
      return failed(
        "bad-argument",
        planProblem.raceBeforeStart(day(problem.race), day(problem.start)),
      );
    case "too-long":
      return failed(
        "bad-argument",
        planProblem.tooLong(problem.weeks, problem.weeksLeft, problem.earliestRace),
      );
    case "no-race-in-program":
      return failed("bad-argument", planProblem.noRace);
    case "start-and-race-disagree":
      return failed(
        "bad-argument",
        planProblem.disagree(problem.start, problem.race, problem.raceForStart),
      );
    case "too-few-run-days":
      return failed(
        "bad-argument",
        planProblem.tooFewDays(problem.week, problem.needed, problem.available),
      );
    case "no-legal-days":
      return failed("bad-argument", planProblem.noLegalDays(problem.week, problem.rule));
    default:
      return unreachable(problem);
  }
}

/** The health questions, asked before there is a plan. */
export function needsScreening(messages: Messages, again: string | null = null): Reply {
  const { safety } = messages;
  const questions = safety.questions.map((question, index) => `${index + 1}  ${question}`);
  return failed(
    "needs-answer",
    safety.questionsIntro,
    { type: "text", text: questions.join("\n") },
    { type: "text", text: safety.answerHow },
    ...(again === null
      ? []
      : [
          {
            type: "buttons" as const,
            buttons: [{ id: `${again} health:ok`, label: safety.allNo, style: "primary" as const }],
          },
        ]),
  );
}
