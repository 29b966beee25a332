/** How fast one channel takes messages: about one a second, and not before it was asked to wait. */
export interface Pacing {
  /** Milliseconds until that channel takes another message; 0 for now. */
  waitMs(channel: string): number;
  posted(channel: string): void;
  askedToWait(channel: string, ms: number): void;
}

const BETWEEN_POSTS_MS = 1000;
/** So many channels are remembered; quiet ones have nothing to be remembered for. */
const MOST_CHANNELS = 10_000;

export function pacing(nowMs: () => number = Date.now): Pacing {
  const freeAt = new Map<string, number>();
  const setFree = (channel: string, at: number) => {
    freeAt.delete(channel);
    freeAt.set(channel, at);
    const [oldest] = freeAt.keys();
    if (freeAt.size > MOST_CHANNELS && oldest !== undefined) freeAt.delete(oldest);
  };
  return {
    waitMs: (channel) => Math.max(0, (freeAt.get(channel) ?? 0) - nowMs()),
    posted: (channel) => setFree(channel, nowMs() + BETWEEN_POSTS_MS),
    askedToWait: (channel, ms) => setFree(channel, nowMs() + ms),
  };
}
