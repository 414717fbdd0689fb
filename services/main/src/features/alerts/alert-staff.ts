/** The accounts of those who go there, and of those who manage the community. */
export interface Staff {
  guards: readonly string[];
  managers: readonly string[];
}

export interface AlertStaffDependencies {
  findGuards: (communityId: string) => Promise<string[]>;
  findManagers: (communityId: string) => Promise<string[]>;
  /** How long whoever calls for help waits to learn who guards the community. */
  patienceMs?: number;
}

export type FindStaff = ReturnType<typeof createAlertStaff>;

/** Of so many communities it is remembered whom they had. */
const REMEMBERED = 1000;

/**
 * Finds who is to be rung. Auth knows; while it does not answer, whom it named last is as good: somebody who
 * is no guard any more learns of an alarm, which is better than that nobody does.
 */
export function createAlertStaff(deps: AlertStaffDependencies) {
  const { findGuards, findManagers, patienceMs = 1500 } = deps;
  const known = new Map<string, Staff>();

  const ask = async (communityId: string): Promise<Staff> => {
    const [guards, managers] = await Promise.all([
      findGuards(communityId),
      findManagers(communityId),
    ]);
    known.delete(communityId);
    known.set(communityId, { guards, managers });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return { guards, managers };
  };

  /** @returns undefined where nobody is known, and auth does not answer in time */
  return async (communityId: string): Promise<Staff | undefined> => {
    const answered = ask(communityId).catch(() => undefined);
    return (await inTime(answered, patienceMs)) ?? known.get(communityId);
  };
}

/**
 * The guards whose shift it is; all of them where it is nobody's. A community without guards is helped by
 * those who manage it, and while auth does not say who they are, by whoever is planned for now.
 */
export function firstOf(staff: Staff | undefined, onDuty: readonly string[]): readonly string[] {
  if (staff === undefined) return onDuty;
  const { guards, managers } = staff;
  const here = guards.filter((id) => onDuty.includes(id));
  if (here.length > 0) return here;
  return guards.length > 0 ? guards : managers;
}

async function inTime<T>(answered: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}
