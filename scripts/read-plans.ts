import { planRows, printable } from "./plan-table.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Which folder? Give it as the argument.");
  process.exitCode = 1;
} else {
  console.table(printable(planRows(folder)));
}
