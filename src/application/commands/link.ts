import { waitsForProfessional } from "../../planning/monitoring/stops.js";
import { accountOf } from "../accounts.js";
import * as arg from "../args.js";
import { fingerprintOf, newCode } from "../challenges/codes.js";
import { type Context, command } from "../command.js";
import { mergeRunners } from "../merge-runners.js";
import type { AccountKey, RunnerRecord } from "../ports.js";
import { failed, privately } from "../replies.js";
import type { Reply } from "../reply.js";

const CODE_MINUTES = 10;
const TRIES_AN_HOUR = 5;
const KEPT = ["there", "here"] as const;
type Kept = (typeof KEPT)[number];

/** One runner in two places: a code from one is typed at the other, whichever way round. */
export const link = command({
  name: "link",
  args: { code: arg.text("K7QM-2XVA"), keep: arg.choice(KEPT), confirm: arg.choice(["yes", "no"]) },
  examples: ["/link", "/link code:K7QM-2XVA"],
  async run(context, { code, keep, confirm }) {
    const { person, now, stores, messages } = context;
    const { link: words } = messages;
    if (confirm === "no") return privately({ type: "text", text: words.cancelled });
    const here = accountOf(person);
    if ((await stores.links.tries(here, now - 60)) >= TRIES_AN_HOUR) {
      return failed("too-fast", words.tooFast);
    }
    if (code === null) return issued(context, here);
    const there = await stores.links.ownerOf(fingerprintOf(code), now);
    if (there === null) {
      await stores.links.noteTry(here, now);
      return failed("expired", words.noCode);
    }
    if (sameAccount(here, there)) return failed("bad-argument", words.ownCode);
    return joined(context, { code, there, keep, isConfirmed: confirm === "yes" });
  },
});

async function issued({ stores, ids, now, messages }: Context, here: AccountKey): Promise<Reply> {
  const code = newCode(ids);
  await stores.links.noteTry(here, now);
  await stores.links.keepCode(fingerprintOf(code), here, now + CODE_MINUTES);
  return privately({ type: "text", text: messages.link.code(code) });
}

interface Wish {
  readonly code: string;
  readonly there: AccountKey;
  readonly keep: Kept | null;
  readonly isConfirmed: boolean;
}

/** A preview first; joined with a yes, and the code is then used up. */
async function joined(context: Context, wish: Wish): Promise<Reply> {
  const { stores, messages, runner: here } = context;
  const { link: words } = messages;
  const there = await stores.runners.find(wish.there);
  if (here === null && there === null) return failed("no-plan", words.nobody);
  if (here !== null && there !== null && here.id === there.id) {
    await stores.links.useUp(fingerprintOf(wish.code));
    return privately({ type: "text", text: words.already });
  }
  const keep = wish.keep ?? (there === null ? "here" : "there");
  const goes = keep === "there" ? here : there;
  const stays = keep === "there" ? there : here;
  if ((await isStopped(context, goes)) && !(await isStopped(context, stays))) {
    const other = keep === "there" ? "here" : "there";
    return failed("needs-clearance", words.mustStay, {
      type: "buttons",
      buttons: [
        { id: `link code:${wish.code} keep:${other}`, label: words.otherWay, style: "primary" },
      ],
    });
  }
  if (!wish.isConfirmed) return preview(context, wish.code, keep, here, there);
  await stores.links.useUp(fingerprintOf(wish.code));
  await join(context, wish.there, keep, here, there);
  return privately({ type: "text", text: words.joined });
}

/** Somebody has to look first: joining accounts must not be a way around that. */
async function isStopped({ stores }: Context, runner: RunnerRecord | null): Promise<boolean> {
  if (runner === null) return false;
  const current = await stores.plans.current(runner.id);
  return waitsForProfessional(current?.plan.course?.adjustments ?? []);
}

async function join(
  { stores, person, now }: Context,
  otherAccount: AccountKey,
  keep: Kept,
  here: RunnerRecord | null,
  there: RunnerRecord | null,
): Promise<void> {
  if (here === null || there === null) {
    const account = here === null ? accountOf(person) : otherAccount;
    const runner = here ?? there;
    if (runner !== null) await stores.links.attach(account, runner.id);
    return;
  }
  const [stays, goes] = keep === "there" ? [there, here] : [here, there];
  await mergeRunners(stores, stays, goes, now);
}

/** What each side brings, and what stays in force. */
async function preview(
  context: Context,
  code: string,
  keep: Kept,
  here: RunnerRecord | null,
  there: RunnerRecord | null,
): Promise<Reply> {
  const { link: words } = context.messages;
  const line = (more: string) => `link code:${code}${more}`;
  const hasBoth = here !== null && there !== null;
  const other = keep === "there" ? "here" : "there";
  return privately(
    { type: "heading", text: words.heading },
    {
      type: "fields",
      items: [
        { label: words.there, value: await history(context, there) },
        { label: words.here, value: await history(context, here) },
      ],
    },
    { type: "text", text: keep === "there" ? words.staysThere : words.staysHere },
    ...(hasBoth ? [{ type: "text" as const, text: words.merged }] : []),
    { type: "text", text: words.bothYours },
    {
      type: "buttons",
      buttons: [
        { id: line(` keep:${keep} confirm:yes`), label: words.join, style: "primary" },
        ...(hasBoth
          ? [{ id: line(` keep:${other}`), label: words.otherWay, style: "plain" as const }]
          : []),
        { id: line(" confirm:no"), label: words.cancel, style: "plain" },
      ],
    },
  );
}

async function history(
  { stores, messages }: Context,
  runner: RunnerRecord | null,
): Promise<string> {
  if (runner === null) return messages.link.nothing;
  const plan = await stores.plans.current(runner.id);
  const entries = await stores.logs.all(runner.id);
  return messages.link.history(plan?.plan.program.title ?? null, entries.length);
}

function sameAccount(one: AccountKey, other: AccountKey): boolean {
  return (
    one.platform === other.platform &&
    one.workspace === other.workspace &&
    one.externalId === other.externalId
  );
}
