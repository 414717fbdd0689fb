/** The error a promise ends with; a promise that does not fail is the test's failure. */
export async function failureOf(attempt: Promise<unknown>): Promise<Error> {
  let outcome: unknown;
  try {
    outcome = await attempt;
  } catch (error) {
    if (error instanceof Error) return error;
    outcome = error;
  }
  throw new Error(`should have failed, but gave ${JSON.stringify(outcome)}`);
}
