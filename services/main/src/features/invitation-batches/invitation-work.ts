import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import { reach } from '@gatehouse/shared/failpoints/failpoints';
import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { JobAtWork, JobKind } from '../jobs/jobs.feature.js';
import { FILE_FORMATS, exported } from '../../exports/export.js';
import type { InvitationPacing } from './invitation-pace.js';
import { outcomeTable } from './invitation-table.js';
import {
  OUTCOMES,
  type BatchPlace,
  type InvitationBatch,
  type InvitationOutcome,
  type Invitee,
  type KeptOutcome,
  type OutcomeCounts,
} from './invitation-batches.types.js';
import type { InviteesStore } from './invitees.store.js';

type Send = MadeCalls['auth.invitations.send'];

export interface InvitationWork {
  invitees: Pick<InviteesStore, 'behind' | 'count'>;
  pace: InvitationPacing;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  /** Has auth send the links; what it has sent for a batch it does not send again. */
  callSend: (wanted: Send) => Promise<MadeCalls['auth.invitations.send.reply']>;
  now: () => Date;
}

/** The job that invites many. */
export const INVITATION_BATCH = 'invitation-batch';
/** Auth writes so many within a moment. */
const AT_ONCE = 20;
/** After so long auth is asked again, when it could not be. */
const AGAIN_MS = 60_000;

type Job = JobAtWork<InvitationBatch, BatchPlace>;

/** Somebody to whom a link can go. */
type Reachable = Invitee & { email: string; home: NonNullable<Invitee['home']> };

/** Invites some at a time, no more than may be in a minute, then writes what has become of each. */
export function createInvitationWork(deps: InvitationWork): JobKind<InvitationBatch, BatchPlace> {
  return {
    async step(job) {
      const place = job.resumeFrom ?? { counts: {}, isWhole: false };
      if (place.isWhole) return finish(deps, job, place);
      const search = { communityId: job.communityId, invited: job.input.invited, at: deps.now() };
      const total = job.total ?? (await deps.invitees.count(search));
      const found = await deps.invitees.behind(search, place.after, AT_ONCE);
      const wanted = found.filter(isReachable).length;
      const granted = wanted === 0 ? { mails: 0 } : await deps.pace.take(job.communityId, wanted);
      if ('until' in granted)
        return { resumeFrom: place, done: job.done, total, resumeAt: granted.until };
      const part = withMails(found, granted.mails);
      const kept = await invite(deps, job, part).catch(orAway);
      // What auth may have sent all the same, it does not send again.
      if (kept === undefined)
        return { resumeFrom: place, done: job.done, total, resumeAt: soon(deps.now()) };
      const done = job.done + part.length;
      const isWhole = found.length < AT_ONCE && part.length === found.length;
      return {
        resumeFrom: { ...placeBehind(part, place), counts: counted(place.counts, kept), isWhole },
        done,
        // Some may have been entered since they were counted.
        total: Math.max(total, done),
        keep: Buffer.from(JSON.stringify(kept)),
      };
    },
  };
}

/** Undefined while auth cannot be asked: it is away, or busy. */
function orAway(error: unknown): undefined {
  if (!(error instanceof UnavailableError)) throw error;
  return undefined;
}

const soon = (now: Date): Date => new Date(now.getTime() + AGAIN_MS);

async function invite(deps: InvitationWork, job: Job, part: Invitee[]): Promise<KeptOutcome[]> {
  const reachable = part.filter(isReachable);
  const outcomes = reachable.length === 0 ? [] : await send(deps, job, reachable);
  const told = new Map<Invitee, string | undefined>(
    reachable.map((invitee, at) => [invitee, outcomes[at]]),
  );
  return part.map((invitee) => {
    const { name, home } = invitee;
    const outcome = toOutcome(told.get(invitee)) ?? whyUnreachable(invitee);
    return { name, ...(home && { unit: home.unit.name, building: home.unit.building }), outcome };
  });
}

async function send(
  { communities, callSend, pace }: InvitationWork,
  { communityId, ownerId, input }: Job,
  reachable: Reachable[],
) {
  const { name, timeZone } = await communities.getCommunity(communityId);
  const invitations = reachable.map(({ email, home }) => ({ email, ...home }));
  const { outcomes } = await callSend({
    ...{ communityId, batchId: input.batchId, inviterId: ownerId },
    ...{ community: { name, timeZone }, invitations },
  });
  await reach('invitations.asked');
  await pace.sent(communityId, outcomes.filter((outcome) => outcome !== 'sent').length);
  return outcomes;
}

async function finish({ communities, now }: InvitationWork, job: Job, { counts }: BatchPlace) {
  const { name, timeZone } = await communities.getCommunity(job.communityId);
  const about = { community: name, timeZone, language: job.input.language, at: now() };
  const errors = OUTCOMES.filter((outcome) => outcome !== 'sent').flatMap((outcome) => {
    const count = counts[outcome] ?? 0;
    return count === 0 ? [] : [{ code: codeOf(outcome), context: { count } }];
  });
  return {
    errors,
    file: {
      name: 'invitations.csv',
      mediaType: FILE_FORMATS.csv.mediaType,
      content: exported('csv', outcomeTable(keptIn(job), about)),
    },
  };
}

async function* keptIn(job: Job): AsyncGenerator<KeptOutcome> {
  for await (const bytes of job.kept()) yield* JSON.parse(bytes.toString()) as KeptOutcome[];
}

/** The words under which a job tells of it. */
const codeOf = (outcome: InvitationOutcome): string => `invitee_${outcome.replaceAll('-', '_')}`;

function isReachable(invitee: Invitee): invitee is Reachable {
  return !invitee.hasAccount && invitee.email !== null && invitee.home !== null;
}

function whyUnreachable({ hasAccount, home }: Invitee): InvitationOutcome {
  if (hasAccount) return 'has-account';
  return home === null ? 'no-home' : 'no-address';
}

/** Undefined for whom auth was not asked. What a later release answers is no link that went out. */
function toOutcome(told: string | undefined): InvitationOutcome | undefined {
  if (told === undefined) return undefined;
  if (told === 'sent') return 'sent';
  if (told === 'accepted') return 'has-account';
  if (told === 'no-address') return 'no-address';
  return told === 'own-account' ? 'own' : 'lately';
}

/** As many from the first on as so many mails are enough for. */
function withMails(found: Invitee[], mails: number): Invitee[] {
  let left = mails;
  const end = found.findIndex((invitee) => isReachable(invitee) && (left -= 1) < 0);
  return end === -1 ? found : found.slice(0, end);
}

function placeBehind(part: Invitee[], before: BatchPlace): Pick<BatchPlace, 'after'> {
  const last = part.at(-1);
  if (last === undefined) return before;
  return { after: { personId: last.personId, residencyId: last.home?.residencyId ?? '' } };
}

function counted(before: OutcomeCounts, kept: readonly KeptOutcome[]): OutcomeCounts {
  const counts = { ...before };
  for (const { outcome } of kept) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
