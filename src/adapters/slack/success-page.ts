/** What the one who installed reads: the next step, and words to introduce the bot with. */
export function successPage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lunge is installed</title>
<h1>Lunge is installed</h1>
<p>Next: open Slack, find Lunge under Apps, and press <b>Set up</b> on its Home tab. It takes two minutes.</p>
<p>Lunge never introduces itself. To tell your team, copy this:</p>
<blockquote>We have Lunge now: it weaves strength training into your running program and tells you
each day what to run and which strength to do. Find it under Apps, or type /lunge. What you tell it
is for you alone.</blockquote>
</html>
`;
}
