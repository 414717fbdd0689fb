/** Files do not make one document. Lists every fault. */
export class DocumentError extends Error {
  override readonly name: string = 'DocumentError';

  /** @param subject the file */
  constructor(
    readonly subject: string,
    readonly faults: readonly string[],
  ) {
    super(`${subject}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
