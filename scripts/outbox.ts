import { outboxCommand } from "../src/adapters/database/outbox-command.js";

const { status, lines } = await outboxCommand(process.argv.slice(2), Date.now());
console.log(lines.join("\n"));
process.exitCode = status;
