import type { Findable } from '../provision/source.js';

/** One test as a build server shows it. */
export interface TestResult {
  /** The suite's sections and the test's title. */
  name: string;
  /** Where it stands. */
  file: string;
  seconds: number;
  /** Why it failed, if it did. */
  failure?: string;
}

/** What one stage or suite came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What a person needs to see when something failed. */
  report: string;
  /** The failures that did not come again when their files ran a second time. */
  unsteady?: string;
  /** Each test, where the stage knows of single ones. */
  tests?: TestResult[];
  /** What a person should know although nothing failed. */
  note?: string;
}

/** One line of the run: a check of the code, or a suite of tests. */
export interface Stage {
  name: string;
  /** What it needs: `servers` are provisioned only when a chosen stage wants them. */
  needs: 'nothing' | 'servers';
  /** Programs that have to be on the machine for it. */
  programs?: Findable[];
  /**
   * With whom it shares the machine. `beside`: two of these run at once, each in a system, a database and a
   * broker's namespace of its own. `below`: it only looks at the code, and takes what of the processor the
   * others leave, from the beginning of the run. `behind`: a suite that mostly waits for its servers; once
   * all that runs below is done, these run one after the other beside the two.
   */
  pace: 'beside' | 'below' | 'behind';
  /** The name of a stage whose work it takes up: it waits for that one's end, where both run. */
  after?: string;
  /** The files of its tests, where it can run single ones: paths below the repository. */
  files?: () => Promise<string[]>;
  run: (context: StageContext) => Promise<Outcome>;
}

export interface StageContext {
  /** The environment of every child: the URLs of the servers. */
  env: NodeJS.ProcessEnv;
  /** Only tests whose title matches. */
  grep: string | undefined;
  /** Only files whose path holds this. */
  file?: string | undefined;
  /** Where reports may be written. */
  folder: string;
  /** Where JUnit XML is written for a build server, if anywhere. */
  junit: string | undefined;
  /** Whether files with failures run once more before they count: in CI alone. */
  secondRun: boolean;
}
