/** The specification, or the way it is bound, is wrong. Lists every fault; stops the start. */
export class SpecError extends Error {
  override readonly name = 'SpecError';

  constructor(
    readonly subject: string,
    readonly faults: readonly string[],
  ) {
    super(`${subject}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
