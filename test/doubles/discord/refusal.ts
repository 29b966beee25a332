/** An answer other than success, as Discord gives it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** 50035: what is wrong with a body. */
export function invalidBody(problem: string): Refusal {
  return new Refusal(400, 50035, `Invalid Form Body: ${problem}`);
}
