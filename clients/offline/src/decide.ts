import type { SnapshotPass } from '@gatehouse/client';
import type { PassCode } from '@gatehouse/codes/pass-code';
import { isCode, typedCode } from '@gatehouse/codes/typed-code';
import { createVerifier, type CodeVerifier, type Verdict } from '@gatehouse/codes/verify';
import { blockOf } from './block-check.js';
import { decided, holderOfHelp, holderOfPass, type Decision, type Holder } from './decision.js';
import type { GuessCount } from './guesses.js';
import { judgeHelp } from './help-terms.js';
import { createLookup, fromBase64, madeAt, type Lookup } from './lookup.js';
import { usesOf } from './own-uses.js';
import { judge, offsetsOf, termsOfCode, termsOfListed, type PassTerms } from './pass-terms.js';
import type { OwnUse } from './scanner-store.js';
import type { Snapshot } from './snapshot.js';
import type { SnapshotHead } from './snapshot.types.js';

/** What somebody has with them: what a camera or a reader has read, or six digits that were typed. */
export interface Shown {
  text: string;
  people: number;
  /** When they leave, nothing of it keeps them. */
  direction: 'in' | 'out';
}

export interface DecideDependencies {
  snapshot: Snapshot;
  uses: (now: Date) => Promise<OwnUse[]>;
  guesses: Pick<GuessCount, 'pausedUntil'>;
  now: () => Date;
  /** Whether the server was asked so lately that it knows of nothing else. */
  isFresh: (head: SnapshotHead) => boolean;
}

export type Decide = (shown: Shown) => Promise<Decision>;

/** All that a decision looks at. */
interface Looking extends DecideDependencies {
  head: SnapshotHead;
  verifier: CodeVerifier;
  lookup: Lookup;
  shown: Shown;
  at: Date;
  homes: (unitIds: readonly string[]) => string[];
}

/** Decides about what is shown at the gate by what the device knows, with a network or without. */
export function createDecide(deps: DecideDependencies): Decide {
  const { snapshot, now } = deps;
  let tools: { of: SnapshotHead; verifier: CodeVerifier; lookup: Lookup } | undefined;
  const toolsFor = async (head: SnapshotHead) => {
    if (tools?.of !== head)
      tools = {
        of: head,
        verifier: await createVerifier(head.keys.map(({ spki }) => fromBase64(spki))),
        lookup: await createLookup(head.lookupKey),
      };
    return tools;
  };
  return async (shown) => {
    const head = snapshot.head();
    if (head === undefined) return decided('no_snapshot');
    const units = snapshot.all('unit');
    const homes = (ids: readonly string[]) => ids.map((id) => units.get(id)?.label ?? '…');
    const looking = { ...deps, ...(await toolsFor(head)), head, shown, at: now(), homes };
    const code = typedCode(shown.text);
    const found =
      isCode(code) && !/[a-z]/i.test(shown.text)
        ? await byNumber(looking, code)
        : await bySignature(looking);
    return { asOf: new Date(head.serverTime), ...found };
  };
}

async function byNumber(looking: Looking, code: string): Promise<Decision> {
  const { snapshot, guesses, lookup, at, head, isFresh } = looking;
  const until = guesses.pausedUntil(at);
  if (until !== undefined) return decided('paused', { until });
  const key = await lookup('code', code);
  const pass = [...snapshot.all('pass').values()].find((one) => one.code === key);
  const help = [...snapshot.all('help').values()].find((one) => one.code === key);
  const revoked = [...snapshot.all('revocation').values()].some((one) => one.code === key);
  if (pass) return byListed(looking, pass);
  if (help) {
    const holder = holderOfHelp(help, looking.homes);
    const isBlocked = await blockOf(looking, help);
    if (isBlocked && isIn(looking)) return decided(isBlocked, { holder });
    const { result, ...when } = judgeHelp(help, offsetsOf(head), at);
    return decided(isIn(looking) ? result : 'ok', { holder, ...when });
  }
  if (revoked) return decided('revoked');
  return decided(isFresh(head) && !head.truncated ? 'unknown' : 'not_listed');
}

async function bySignature(looking: Looking): Promise<Decision> {
  const { verifier, shown, snapshot, head, isFresh } = looking;
  const verdict = await verifier.verify(shown.text);
  if (!verdict.ok) return notBelieved(verdict, isFresh(head));
  if (verdict.kind !== 'pass') return decided('not_believed', { reason: 'unknown_kind' });
  const { pass } = verdict;
  const listed = snapshot.all('pass').get(pass.passId);
  if (snapshot.all('revocation').has(pass.passId))
    return leaving(looking, decided('revoked', { holder: signedHolder(pass) }));
  if (listed) return byListed(looking, listed);
  return bySigned(looking, pass);
}

/** What is signed by a key that is not known is nobody's; until the device has asked, it may be. */
function notBelieved(verdict: Verdict & { ok: false }, isFresh: boolean): Decision {
  const { reason } = verdict;
  if (reason !== 'unknown_key') return decided('not_believed', { reason });
  return decided(isFresh ? 'elsewhere' : 'sync_first', { reason });
}

async function byListed(looking: Looking, pass: SnapshotPass): Promise<Decision> {
  const holder = holderOfPass(pass, looking.homes);
  const blocked = await blockOf(looking, pass);
  if (blocked && isIn(looking)) return decided(blocked, { holder });
  const uses = await usesSoFar(looking, pass.id, pass.uses);
  return judged(looking, termsOfListed(pass, uses), holder);
}

async function bySigned(looking: Looking, pass: PassCode): Promise<Decision> {
  const { head, at } = looking;
  const holder = signedHolder(pass);
  const wasThere = madeAt(pass.passId) < new Date(head.serverTime) && !head.truncated;
  const wouldBeListed =
    wasThere && pass.validFrom < new Date(head.until) && pass.validTo > new Date(head.serverTime);
  if (wouldBeListed && pass.validTo > at) return leaving(looking, decided('ended', { holder }));
  const uses = await usesSoFar(looking, pass.passId, 0);
  return judged(looking, termsOfCode(pass, uses), holder);
}

function judged(looking: Looking, terms: PassTerms, holder: Holder): Decision {
  const { shown, head, at } = looking;
  const { people } = shown;
  const { result, ...more } = judge(terms, { people, offsets: offsetsOf(head), at });
  return leaving(looking, decided(result, { holder, ...more }));
}

/** Whoever leaves leaves; the entry says by what. */
const leaving = (looking: Looking, decision: Decision): Decision =>
  isIn(looking) ? decision : { ...decision, result: 'ok', tone: 'green' };

const isIn = ({ shown }: Looking): boolean => shown.direction === 'in';

const usesSoFar = async (
  { uses, at, head }: Looking,
  passId: string,
  counted: number,
): Promise<number> => usesOf(await uses(at), { passId, counted, asOf: new Date(head.serverTime) });

function signedHolder({ passId, label, maxUses }: PassCode): Holder {
  return {
    ...{ type: 'pass', id: passId, name: label, homes: [] },
    ...(maxUses !== undefined && { maxUses }),
  };
}
