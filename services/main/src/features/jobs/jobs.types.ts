/** Where a job is; the last three are its ends. */
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** What went wrong, by the code under which the portal has words for it. */
export interface JobError {
  code: string;
  /** Facts that help whoever reads it, such as how many there may be. */
  context?: Record<string, unknown>;
}

/** What a job has made. */
export interface JobFile {
  name: string;
  mediaType: string;
  bytes: number;
}

/** Work that takes longer than a request may, for somebody who waits for it. */
export interface Job {
  id: string;
  communityId: string;
  ownerId: string;
  /** Who really started it, when it was somebody in the owner's name. */
  actorId?: string;
  kind: string;
  state: JobState;
  input: unknown;
  /** The permissions without which its file is not for its owner any more. */
  needs: string[];
  /** Goes up each time that a process takes the job: only the last may write. */
  run: number;
  /** How many steps are done; none is done twice. */
  steps: number;
  /** Where the next step goes on; undefined before the first. */
  resumeFrom?: unknown;
  /** How much is done, of how much as far as that is known. */
  done: number;
  total?: number;
  errors: JobError[];
  file?: JobFile;
  createdAt: Date;
  startedAt?: Date;
  endedAt?: Date;
}

/** How far a step has brought a job. */
export interface Progress {
  resumeFrom: unknown;
  done: number;
  total: number;
  /** What a later step needs of it, at most a few megabytes. */
  keep?: Uint8Array;
  /** When the next step is to be taken, if not at once; until then the job is in nobody's way. */
  resumeAt?: Date;
}

/** The last step of a job that makes a file: its content is written while it is read. */
export interface Finish {
  file: { name: string; mediaType: string; content: AsyncIterable<Uint8Array> };
  /** What could not be done, where the rest was. */
  errors?: JobError[];
}

/** The last step of a job that makes no file: what it did is kept elsewhere. */
export interface Done {
  isDone: true;
}

/** A job as one of its steps sees it. */
export interface JobAtWork<Input, Place> {
  communityId: string;
  ownerId: string;
  input: Input;
  resumeFrom: Place | undefined;
  done: number;
  total: number | undefined;
  /** What earlier steps kept, the last first. */
  kept: () => AsyncIterable<Buffer>;
  /**
   * Says how far a step is that cannot be taken in parts, so that nobody thinks it dead. Where the process
   * stops, or has lost the job, this ends the step; it is begun again from its beginning.
   */
  reached: (done: number, total: number) => Promise<void>;
}

/**
 * Does one kind of job, a step at a time. A step takes seconds at most. Whatever it is interrupted
 * by, it is begun again from where the one before ended: so it changes nothing but by what it
 * returns, which is kept together with the place where the next goes on; or it keeps its place itself,
 * in the transactions of what it changes.
 */
export interface JobKind<Input = never, Place = never> {
  /** @throws JobFailed when there is no use in trying again; an error of the domain says that as well */
  step(job: JobAtWork<Input, Place>): Promise<Progress | Finish | Done>;
}

/** By their names: what a feature's door brings as `jobs`. */
export type JobKinds = Readonly<Record<string, JobKind>>;
