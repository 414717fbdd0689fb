import type { Refusal } from '@gatehouse/codes/verify';
import type { Acting } from '../../acting.js';
import type { BlockChecks } from '../blocks/blocks.feature.js';
import type { CodesService } from '../codes/codes.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { HOLDER_TYPE, judge } from './pass-state.js';
import type { PassViews } from './pass-views.js';
import { NothingToCheck } from './passes.errors.js';
import type { PassesStore } from './passes.store.js';
import type { Judgement, Pass, PassView } from './passes.types.js';

export interface PassChecksDependencies {
  store: Pick<PassesStore, 'find'>;
  views: Pick<PassViews, 'viewOf'>;
  blocks: Pick<BlockChecks, 'isRefused'>;
  codes: Pick<CodesService, 'typed' | 'resolve' | 'verify' | 'isAnybodys'>;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  now: () => Date;
}

/** What somebody has at the gate: one of both. */
export interface Shown {
  /** Six digits. */
  code?: string | undefined;
  /** What a camera has read. */
  qr?: string | undefined;
  people: number;
}

/** Of what is no pass of the community. */
interface NoPass {
  result: 'unknown' | 'other_community';
  reason?: Refusal;
}

/** What is to be said of what was shown. */
export type PassCheck = ((Judgement | Refused) & { view: PassView }) | NoPass;

/** Of somebody whom the community does not let in. */
interface Refused {
  result: 'blocked';
}

export type PassChecksService = ReturnType<typeof createPassChecksService>;

/** Looking at passes at the gate; nothing is changed by it. */
export function createPassChecksService(deps: PassChecksDependencies) {
  const { blocks, views, communities, now } = deps;

  return {
    /** @throws NothingToCheck, CodesPaused */
    async check(acting: Acting, { code, qr, people }: Shown): Promise<PassCheck> {
      if ((code === undefined) === (qr === undefined)) throw new NothingToCheck();
      const found =
        code === undefined ? await byQr(deps, acting, qr ?? '') : await byCode(deps, acting, code);
      if ('result' in found) return found;
      const at = now();
      const { communityId } = acting;
      const [view, { timeZone: zone }, isRefused] = await Promise.all([
        views.viewOf(found),
        communities.getCommunity(communityId),
        blocks.isRefused({ communityId, ...found.visitor }, at),
      ]);
      if (isRefused) return { result: 'blocked', view };
      return { ...judge(found, { people, zone, at }), view };
    },
  };
}

async function byCode(
  { store, codes, now }: PassChecksDependencies,
  { communityId, accountId }: Acting,
  code: string,
): Promise<Pass | NoPass> {
  const found = await codes.typed({ communityId, accountId }, async (tx) => {
    const holder = await codes.resolve(tx, { communityId, code, at: now() });
    return holder?.type === HOLDER_TYPE ? store.find(holder, tx) : undefined;
  });
  return found ?? { result: 'unknown' };
}

/** Whoever shows what was signed has not guessed it. */
async function byQr(
  { store, codes }: PassChecksDependencies,
  { communityId }: Acting,
  text: string,
): Promise<Pass | NoPass> {
  const verdict = await codes.verify(communityId, text);
  if (!verdict.ok) {
    const { reason, keyId } = verdict;
    const isOthers =
      reason === 'unknown_key' && keyId !== undefined && (await codes.isAnybodys(keyId));
    return isOthers ? { result: 'other_community' } : { result: 'unknown', reason };
  }
  if (verdict.kind !== 'pass') return { result: 'unknown', reason: 'unknown_kind' };
  const found = await store.find({ communityId, id: verdict.pass.passId });
  return found ?? { result: 'unknown' };
}
