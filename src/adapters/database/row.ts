import * as z from "zod";

/** A text column that holds JSON of the given shape. */
export function jsonColumn<Shape extends z.ZodType>(
  shape: Shape,
  parse: (text: string) => unknown = JSON.parse,
) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return parse(text);
      } catch {
        // The parser's own message quotes the text, which may tell of health.
        context.addIssue({ code: "custom", message: "no JSON" });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

/**
 * The value of a row. Rows are read through the same shape before they are written, so that
 * nothing is stored that cannot be read again.
 *
 * @throws Error naming the table, the key and the columns that do not read; never their content
 */
export function readRow<Shape extends z.ZodType>(
  shape: Shape,
  row: unknown,
  table: string,
  key: string,
): z.output<Shape> {
  const read = shape.safeParse(row);
  if (read.success) return read.data;
  const fields = new Set(read.error.issues.map((issue) => issue.path.join(".") || "the whole row"));
  throw new Error(`the row ${key} of the table ${table} does not read: ${[...fields].join(", ")}`);
}
