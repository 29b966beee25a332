/** Where the adapter tells its operator what happens; never with what a person said. */
export interface PlatformLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
