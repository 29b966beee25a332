/** Rate limits as Discord keeps them: so many requests in a window, for each bucket. */
export interface Buckets {
  /** Counts a request; the headers of its answer, and how long to wait if it is one too many. */
  take(bucket: string): { readonly headers: Record<string, string>; readonly retryMs: number };
}

export function buckets(limit: number, windowMs: number): Buckets {
  const windows = new Map<string, { endsMs: number; used: number }>();
  return {
    take(bucket) {
      const now = Date.now();
      const before = windows.get(bucket);
      const current =
        before === undefined || before.endsMs <= now ? { endsMs: now + windowMs, used: 0 } : before;
      current.used++;
      windows.set(bucket, current);
      const leftMs = current.endsMs - now;
      return {
        retryMs: current.used > limit ? leftMs : 0,
        headers: {
          "x-ratelimit-limit": String(limit),
          "x-ratelimit-remaining": String(Math.max(0, limit - current.used)),
          "x-ratelimit-reset": String(current.endsMs / 1000),
          "x-ratelimit-reset-after": String(leftMs / 1000),
          "x-ratelimit-bucket": bucket.split(" ")[0] ?? "",
        },
      };
    },
  };
}
