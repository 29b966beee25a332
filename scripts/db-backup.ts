import { backupCommand } from "../src/adapters/database/backup-command.js";

const { status, line } = await backupCommand(process.argv.slice(2));
(status === 0 ? process.stdout : process.stderr).write(`${line}\n`);
process.exitCode = status;
