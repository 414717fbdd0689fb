import { Actor } from './actor.js';
import type { Side } from './campaign-options.js';
import type { Account, Community } from './populate.js';
import { Seen } from './seen.js';
import type { SignIn } from './sign-in.js';

/** What of a community's rights no machine can have. */
const PERSONAL: ReadonlySet<string> = new Set([
  'people:invite',
  'people:manage',
  'people:impersonate',
]);

/** Kept for those who act as, or by leave of, somebody else. */
const RESERVED = 2;

/** Everybody who has been given something in the community: one actor for each grant. */
export function sideOf(community: Community, signIn: SignIn): Side {
  const seen = new Seen();
  seen.add('X-Community-Id', community.id);
  // Who looks after all communities could suspend it, and nothing could be tried any more.
  seen.spare(community.id);
  for (const name of ['password', 'currentPassword']) seen.add(name, signIn.password);
  const actors = [...community.people].map(
    ([who, accounts]) =>
      new Actor({
        who,
        accounts: accounts.length - RESERVED,
        open: (number) => signIn.as(accounts[number]?.email ?? ''),
      }),
  );
  for (const accounts of community.people.values()) {
    for (const { id, email } of [...accounts.slice(0, 1), ...accounts.slice(-RESERVED)]) {
      seen.spare(id);
      seen.spare(email);
    }
    for (const { id, email } of accounts.slice(1, -RESERVED)) {
      seen.add('accountId', id);
      seen.add('email', email);
    }
  }
  return { tag: community.tag, actors, seen };
}

/** Those who are more, less or other than what a community gives. */
export function outsiders(
  community: Community,
  signIn: SignIn,
  { operators, newcomers }: { operators: readonly Account[]; newcomers: readonly Account[] },
  adminRights: readonly string[],
): Actor[] {
  const admin = community.people.get('admin')?.at(-1)?.email ?? '';
  const resident = community.people.get('resident')?.at(-1);
  const ofRank = (who: string, accounts: readonly Account[], everywhere: boolean): Actor =>
    new Actor({
      who,
      everywhere,
      accounts: accounts.length,
      open: (number) => signIn.as(accounts[number]?.email ?? ''),
    });
  const rights = adminRights.filter((right) => !PERSONAL.has(right));
  return [
    ofRank('operator', operators, true),
    ofRank('newcomer', newcomers, false),
    new Actor({ who: 'machine', open: () => signIn.asMachine(admin, rights) }),
    new Actor({
      who: 'admin as a resident',
      open: () => signIn.inTheNameOf(resident?.id ?? '', admin),
    }),
    new Actor({ who: 'signed out', open: () => signIn.out(resident?.email ?? '') }),
    new Actor({ who: 'stranger', open: () => Promise.resolve(undefined) }),
  ];
}
