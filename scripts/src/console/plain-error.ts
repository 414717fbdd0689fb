/**
 * A failure whose message is one sentence for the person at the terminal: it is printed without a
 * stack, and the command ends with exit code 1.
 */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/** The message of anything thrown, for use inside a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if (error instanceof Error) return error.message || error.name;
  return String(error);
}
