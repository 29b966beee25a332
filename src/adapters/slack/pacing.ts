import { putNewest } from "../../application/put-newest.js";
/** How fast one channel takes messages: about one a second, and not before it was asked to wait. */
export interface Pacing {
  /** Milliseconds until that channel takes another message; 0 for now. */
  waitMs(channel: string): number;
  /** The same for what cannot wait: only as long as Slack itself asked for. */
  heldMs(channel: string): number;
  posted(channel: string): void;
  askedToWait(channel: string, ms: number): void;
}

const BETWEEN_POSTS_MS = 1000;
/** So many channels are remembered; quiet ones have nothing to be remembered for. */
const MOST_CHANNELS = 10_000;

export function pacing(nowMs: () => number = Date.now): Pacing {
  const freeAt = new Map<string, number>();
  const heldUntil = new Map<string, number>();
  const until = (times: Map<string, number>, channel: string, at: number) =>
    putNewest(times, channel, at, MOST_CHANNELS);
  const left = (times: Map<string, number>, channel: string) =>
    Math.max(0, (times.get(channel) ?? 0) - nowMs());
  return {
    waitMs: (channel) => Math.max(left(freeAt, channel), left(heldUntil, channel)),
    heldMs: (channel) => left(heldUntil, channel),
    posted: (channel) => until(freeAt, channel, nowMs() + BETWEEN_POSTS_MS),
    askedToWait: (channel, ms) => until(heldUntil, channel, nowMs() + ms),
  };
}
