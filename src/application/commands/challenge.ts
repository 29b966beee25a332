import { editChallenge, endChallenge, ifAllowed } from "../challenges/change.js";
import { createChallenge } from "../challenges/create.js";
import { joinChallenge, leaveChallenge } from "../challenges/join.js";
import { acceptInvitation, inviteSpace } from "../challenges/share.js";
import { shownName } from "../challenges/shown-name.js";
import { challengesHere, type Numbered, whichChallenge } from "../challenges/which.js";
import { type Context, command } from "../command.js";
import { withPlan } from "../current-plan.js";
import type { Place } from "../ports.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";
import { boardView } from "../views/board-view.js";
import { challengeCard } from "../views/challenge-view.js";
import { CHALLENGE_ARGS, type ChallengeValues } from "./challenge-args.js";

/** Group challenges that reward keeping to one's own plan. */
export const challenge = command({
  name: "challenge",
  args: CHALLENGE_ARGS,
  examples: [
    "/challenge create",
    '/challenge create kind:own-plan title:"December together"',
    "/challenge join as:name",
    "/challenge board",
    "/challenge list",
  ],
  async run(context, values) {
    switch (values.action) {
      case null:
      case "list":
        return list(context);
      case "create":
        return inGroup(context, (place) =>
          withPlan(context, ({ runner }) => createChallenge(context, values, place, runner)),
        );
      case "accept":
        return inGroup(context, (place) => acceptInvitation(context, values.code ?? "", place));
      default:
        return withChallenge(context, values);
    }
  },
});

/** The actions that are about one challenge. */
async function withChallenge(context: Context, values: ChallengeValues): Promise<Reply> {
  const found = await whichChallenge(context, values.number, values.action ?? "board");
  if (!found.ok) return found.problem;
  const one = found.value;
  switch (values.action) {
    case "join":
      return withPlan(context, (current) => joinChallenge(context, current, one, values));
    case "leave":
      return leaveChallenge(context, one);
    case "how":
      return how(context, one);
    case "edit":
      return ifAllowed(context, one, () => editChallenge(context, one, values));
    case "end":
      return ifAllowed(context, one, () => endChallenge(context, one, values.confirm));
    case "invite":
      return inGroup(context, (place) => inviteSpace(context, one, place));
    default:
      return board(context, one);
  }
}

function inGroup(context: Context, then: (place: Place) => Promise<Reply>): Promise<Reply> {
  const { place } = context.person;
  if (place !== undefined && place !== null) return then(place);
  return Promise.resolve(failed("no-group", context.messages.challenge.onlyInGroup));
}

async function list(context: Context): Promise<Reply> {
  const { challenge: words, format } = context.messages;
  const here = await challengesHere(context);
  if (here.length === 0) return failed("no-challenge", words.none);
  const items = await Promise.all(
    here.map(async ({ challenge: one, number }) => {
      const { members } = await context.stores.boards.group(one.id, one.start);
      const dates = [format.longDate(one.start), format.longDate(one.end)] as const;
      return {
        label: `${number} ${shownName(one.title)}`,
        value: words.listRow(words.kinds[one.kind], ...dates, words.people(members)),
      };
    }),
  );
  return privately({ type: "heading", text: words.listHeading }, { type: "fields", items });
}

async function how({ stores, messages }: Context, { challenge: one, number }: Numbered) {
  const { challenge: words } = messages;
  const creator = await stores.challenges.creator(one.id);
  return privately(
    ...challengeCard(one, creator?.name ?? null, messages),
    { type: "text", text: words.rules.join("\n") },
    {
      type: "buttons",
      buttons: [{ id: `challenge join ${number}`, label: words.join, style: "primary" }],
    },
  );
}

/** For members only: others see what the channel shows. */
async function board(
  { stores, messages, now, runner }: Context,
  { challenge: one, number }: Numbered,
): Promise<Reply> {
  const { challenge: words } = messages;
  const member = runner === null ? null : await stores.members.find(one.id, runner.id);
  if (runner === null || member === null || member.leftAt !== null) {
    return failed("bad-argument", words.notIn(shownName(one.title)), {
      type: "buttons",
      buttons: [{ id: `challenge join ${number}`, label: words.join, style: "primary" }],
    });
  }
  return privately(...(await boardView(stores, one, runner.id, now, messages)));
}
