/** Answers its parent how much memory the process has. */
process.on("message", () => process.send?.({ rssBytes: process.memoryUsage().rss }));
