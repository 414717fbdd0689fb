/**
 * Options of a query whose replacements have their dates as MySQL writes them, in UTC. Sequelize itself
 * writes them by the clock of the machine's own zone and without their milliseconds
 * (https://github.com/sequelize/sequelize/issues/10493): then what has begun a moment ago has not begun yet.
 */
export function withExactDates(options: unknown): unknown {
  if (!isObject(options) || !isObject(options['replacements'])) return options;
  return { ...options, replacements: exact(options['replacements']) };
}

function exact(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, -1).replace('T', ' ');
  if (Array.isArray(value)) return value.map(exact);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, exact(one)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Bytes and what a library makes stay what they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}
