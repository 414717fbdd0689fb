import { setTimeout as delay } from 'node:timers/promises';
import {
  createGatehouseClient,
  type GatehouseClient,
  type JobStatus,
} from '@gatehouse/client/gatehouse-client';
import type { RunningSystem } from '../system/start-system.js';

/** A job that has ended, as whoever waits for its file saw it. */
export interface MadeFile {
  job: JobStatus;
  /** Empty when the job has made none. */
  content: Buffer;
  /** What was wrong with it, one sentence each. */
  broken: string[];
}

const lookEveryMs = 10;
const endsWithinMs = 60_000;
const order = ['queued', 'running', 'done', 'failed', 'cancelled'];

/** A manager who has the visits of a day written to a file, and watches how far it is. */
export class FilesOfVisits {
  readonly #manager: GatehouseClient;
  readonly #day: string;

  private constructor(manager: GatehouseClient, day: string) {
    this.#manager = manager;
    this.#day = day;
  }

  static async open({ gatewayUrl, accounts }: RunningSystem, day: string): Promise<FilesOfVisits> {
    const account = accounts.find(({ role }) => role === 'manager');
    if (account === undefined) throw new Error('the demo community has no manager');
    const manager = createGatehouseClient({ gatewayUrl });
    await manager.auth.login(account.email, account.password);
    return new FilesOfVisits(manager, day);
  }

  /**
   * Asks for a file, and looks at its job until it has ended.
   *
   * @param onLook told each time how far it is
   * @throws Error when it has not ended after a minute
   */
  async make(onLook: (job: JobStatus) => void = () => undefined): Promise<MadeFile> {
    const day = this.#day;
    let job = await this.#manager.reports.export({ from: day, to: day, format: 'csv' });
    const broken: string[] = [];
    const deadline = Date.now() + endsWithinMs;
    while (job.endedAt === undefined) {
      if (Date.now() > deadline) throw new Error(`a job is ${job.state} after ${endsWithinMs} ms`);
      await delay(lookEveryMs);
      const next = await this.#manager.jobs.get(job.id);
      broken.push(...wentBack(job, next));
      job = next;
      onLook(job);
    }
    return { job, content: await this.#contentOf(job), broken: [...broken, ...endedBadly(job)] };
  }

  async #contentOf({ id, file }: JobStatus): Promise<Buffer> {
    if (file === undefined) return Buffer.alloc(0);
    return Buffer.from(await (await this.#manager.jobs.file(id)).arrayBuffer());
  }
}

function wentBack(before: JobStatus, after: JobStatus): string[] {
  const isFurther =
    after.done >= before.done && order.indexOf(after.state) >= order.indexOf(before.state);
  return isFurther ? [] : [`progress went from ${toText(before)} back to ${toText(after)}`];
}

function endedBadly(job: JobStatus): string[] {
  const isWhole = job.state === 'done' && job.done === job.total;
  return isWhole ? [] : [`a job ended as ${toText(job)} ${JSON.stringify(job.errors)}`];
}

function toText({ state, done, total }: JobStatus): string {
  return `${state} (${done} of ${total ?? '?'})`;
}
