import type { Compilable, CompiledQuery } from "kysely";
import type { Queries } from "./tables.js";

/** What a query may be run with. */
type Value = string | number | null;

/** Stands for a value while a query is built; `nth` says which one. */
class Slot {
  constructor(readonly nth: number) {}
}

/**
 * A query that is built once and run with other values each time: building one costs several times
 * what running it does.
 *
 * @param build the query for given values; each must become a parameter of it, and nothing else
 *   may depend on them
 */
export function keptQuery<Values extends readonly Value[], Row>(
  build: (queries: Queries, ...values: Values) => Compilable<Row>,
): (queries: Queries, ...values: Values) => Promise<readonly Row[]> {
  let built: CompiledQuery<Row> | null = null;
  return async (queries, ...values) => {
    const slots = values.map((_, nth) => new Slot(nth)) as readonly unknown[] as Values;
    built ??= build(queries, ...slots).compile();
    const parameters = built.parameters.map((one) => (one instanceof Slot ? values[one.nth] : one));
    const filled: CompiledQuery<Row> = { ...built, parameters };
    return (await queries.executeQuery(filled)).rows;
  };
}
