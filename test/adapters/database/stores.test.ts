import { join } from "node:path";
import { describe } from "vitest";
import { challengeContract } from "./challenge-contract.js";
import { chatContract } from "./chat-contract.js";
import { checkInContract } from "./check-in-contract.js";
import { newFolder, opened } from "./files.js";
import { installationContract } from "./installation-contract.js";
import { reminderContract } from "./reminder-contract.js";
import { storeContract } from "./store-contract.js";

describe("the stores in a file", () => {
  storeContract(() => opened(join(newFolder(), "lunge.db")));
  chatContract(() => opened(join(newFolder(), "lunge.db")));
  checkInContract(() => opened(join(newFolder(), "lunge.db")));
  reminderContract(() => opened(join(newFolder(), "lunge.db")));
  challengeContract(() => opened(join(newFolder(), "lunge.db")));
  installationContract(() => opened(join(newFolder(), "lunge.db")));
});

describe("the stores in memory", () => {
  storeContract(() => opened(":memory:"));
  chatContract(() => opened(":memory:"));
  checkInContract(() => opened(":memory:"));
  reminderContract(() => opened(":memory:"));
  challengeContract(() => opened(":memory:"));
  installationContract(() => opened(":memory:"));
});
