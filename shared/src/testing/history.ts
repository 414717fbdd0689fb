/** One request of a client, from its first try to the answer that ended it. */
export interface Attempt {
  /** What the client calls it; the same for each try. */
  key: string;
  /** What the system calls it, once it has accepted it. */
  id?: string;
  outcome: 'accepted' | 'refused' | 'unanswered';
  /** Milliseconds of the Unix epoch. */
  askedAt: number;
  endedAt: number;
  /** Each try: how long it took in milliseconds, and how it ended. */
  tries: { startedAt: number; ms: number; ended: string }[];
}

/** The log of what clients asked for and were told, as they saw it. */
export class History {
  readonly attempts: Attempt[] = [];

  /** The ids of what was accepted, in the order of the answers. */
  get accepted(): string[] {
    return this.attempts.flatMap(({ outcome, id }) =>
      outcome === 'accepted' && id !== undefined ? [id] : [],
    );
  }

  /** Every try, in the order in which they began. */
  get tries(): Attempt['tries'] {
    return this.attempts
      .flatMap(({ tries }) => tries)
      .sort((one, other) => one.startedAt - other.startedAt);
  }

  /**
   * Asks as a careful client does: with the same key until there is an answer that counts.
   *
   * @param ask one try; resolves with the id when the system accepts
   * @param judge what a failed try means
   */
  async ask(
    key: string,
    ask: (key: string) => Promise<string>,
    { judge, pauseMs = 50, tries: most = 2400 }: AskOptions,
  ): Promise<string | undefined> {
    const attempt: Attempt = {
      key,
      outcome: 'unanswered',
      askedAt: Date.now(),
      endedAt: 0,
      tries: [],
    };
    this.attempts.push(attempt);
    while (attempt.outcome === 'unanswered' && attempt.tries.length < most) {
      const startedAt = performance.now();
      const note = (ended: string): void => {
        attempt.tries.push({ startedAt, ms: performance.now() - startedAt, ended });
      };
      try {
        attempt.id = await ask(key);
        attempt.outcome = 'accepted';
        note('accepted');
      } catch (error) {
        const { again, ended } = judge(error);
        note(ended);
        if (!again) attempt.outcome = 'refused';
        else await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    attempt.endedAt = Date.now();
    return attempt.id;
  }
}

export interface AskOptions {
  judge: (error: unknown) => { again: boolean; ended: string };
  pauseMs?: number;
  tries?: number;
}

/** What one place says has happened: a table, a queue, a feed, a screen. */
export interface Testimony {
  /** For people: `feed of Asha`. */
  where: string;
  /** Ids in the order of that place, each as often as it stands there. */
  ids: readonly string[];
  /** The order that it should have, where it has one to keep. */
  order?: readonly string[];
}

export interface Verdict {
  accepted: number;
  /** Accepted and missing somewhere. */
  lost: number;
  /** Standing somewhere more than once. */
  doubled: number;
  /** Not at the place that it should have. */
  outOfOrder: number;
  /** Nobody asked for it, or it was refused. */
  unasked: number;
  /** One line for each place that is wrong. */
  findings: string[];
}

/**
 * Compares what was accepted with what each place says, once all is quiet: nothing may be missing,
 * nothing may be there twice, nothing unasked, and what has an order keeps it.
 */
export function compare(accepted: readonly string[], testimonies: readonly Testimony[]): Verdict {
  const verdict: Verdict = {
    accepted: accepted.length,
    lost: 0,
    doubled: 0,
    outOfOrder: 0,
    unasked: 0,
    findings: [],
  };
  const wanted = new Set(accepted);
  for (const { where, ids, order } of testimonies) {
    const known = ids.filter((id) => wanted.has(id));
    const distinct = new Set(known);
    const lost = accepted.length - distinct.size;
    const doubled = known.length - distinct.size;
    const unasked = ids.length - known.length;
    const outOfOrder = order === undefined ? 0 : misplaced(known, order, wanted);
    verdict.lost += lost;
    verdict.doubled += doubled;
    verdict.unasked += unasked;
    verdict.outOfOrder += outOfOrder;
    if (lost + doubled + unasked + outOfOrder > 0) {
      const counts = `${lost} lost, ${doubled} doubled, ${outOfOrder} out of order, ${unasked} unasked`;
      verdict.findings.push(`${where}: ${counts}`);
    }
  }
  return verdict;
}

/** How many do not follow the one that they should; what is lost or doubled is counted elsewhere. */
function misplaced(
  ids: readonly string[],
  order: readonly string[],
  wanted: ReadonlySet<string>,
): number {
  const present = new Set(ids);
  const expected = [...new Set(order)].filter((id) => wanted.has(id) && present.has(id));
  return [...present].filter((id, index) => expected[index] !== id).length;
}
