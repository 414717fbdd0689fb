/** What a scanner says of a file. */
export type Verdict = { isClean: true } | { isClean: false; found: string };

/** Looks for viruses. */
export interface Scanner {
  /** @throws ScannerAway when it does not answer; ScannerUnsure when it cannot say of this file */
  scan(chunks: AsyncIterable<Buffer>): Promise<Verdict>;
}

/** The scanner does not answer; another time it may. Until then it answers of no file. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway';
}

/** The scanner cannot say what this file is, as of one that is longer than it searches. */
export class ScannerUnsure extends Error {
  override readonly name = 'ScannerUnsure';
}
