/** Answers its parent how much memory the process has, and never outlives it. */
process.on("message", () => process.send?.({ rssBytes: process.memoryUsage().rss }));
process.on("disconnect", () => process.exit());
