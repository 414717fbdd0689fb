/** Who tries to prove something. */
export interface Subject {
  /**
   * Whose proof is guessed at and which, e.g. `login:<email>` or `otp:<account id>`. It need not
   * exist: what does not exist is counted alike.
   */
  account: string;
  /** The network address of the attempt. */
  address: string;
  /** The id of a known device of this account, if the attempt comes from one. */
  device?: string | undefined;
}

/** How failures turn into delays. */
export interface Policy {
  /** Failures that cost no delay; as many attempts may run side by side. */
  free: number;
  /** One failure is forgiven each time so many milliseconds have passed. */
  forgiveEveryMs: number;
  /** The delay after the last free failure; each further failure doubles it… */
  firstDelayMs: number;
  /** …up to this. */
  maxDelayMs: number;
}

/** One count of failures. */
export interface Counter {
  key: string;
  policy: Policy;
  /** Whether a success ends what failures began. */
  clearedBySuccess: boolean;
}

/** How an attempt ended: `void` when it could not be found out. */
export type Outcome = 'success' | 'failure' | 'void';

/** Whether an attempt may run now. */
export type Verdict =
  | { kind: 'go' }
  /** As many attempts as there are free failures are running; theirs decide about this one. */
  | { kind: 'wait' }
  /** `tell`: nobody was told in the last minute that attempts like this are refused. */
  | { kind: 'refused'; retryAfterMs: number; tell: boolean };
