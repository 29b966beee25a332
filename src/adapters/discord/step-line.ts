/** What a button that opens a form's step carries where other buttons carry a command line. */
export interface StepLine {
  readonly form: string;
  /** From 0. */
  readonly step: number;
}

export function writeStepLine({ form, step }: StepLine): string {
  return `&${step} ${form}`;
}

/** Null for a command line. */
export function readStepLine(line: string): StepLine | null {
  const [, step, form] = /^&(\d+) ([\s\S]+)$/.exec(line) ?? [];
  return step === undefined || form === undefined ? null : { form, step: Number(step) };
}
