import { join } from "node:path";
import { describe } from "vitest";
import { chatContract } from "./chat-contract.js";
import { newFolder, opened } from "./files.js";
import { installationContract } from "./installation-contract.js";
import { storeContract } from "./store-contract.js";

describe("the stores in a file", () => {
  storeContract(() => opened(join(newFolder(), "lunge.db")));
  chatContract(() => opened(join(newFolder(), "lunge.db")));
  installationContract(() => opened(join(newFolder(), "lunge.db")));
});

describe("the stores in memory", () => {
  storeContract(() => opened(":memory:"));
  chatContract(() => opened(":memory:"));
  installationContract(() => opened(":memory:"));
});
