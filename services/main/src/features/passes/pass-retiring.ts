import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { CodesService } from '../codes/codes.feature.js';
import type { PublicLinksService } from '../public-links/public-links.feature.js';
import { holderOf, linkTo } from './pass-state.js';
import type { OnePass } from './passes.store.js';

export interface PassRetiringDependencies {
  codes: Pick<CodesService, 'end'>;
  links: Pick<PublicLinksService, 'end'>;
}

export type PassRetiring = ReturnType<typeof createPassRetiring>;

/** What a pass is known by outside ends with it, in the same transaction. */
export const createPassRetiring =
  ({ codes, links }: PassRetiringDependencies) =>
  async (tx: Transaction, pass: OnePass, at: Date): Promise<void> => {
    await codes.end(tx, holderOf(pass), at);
    await links.end(tx, linkTo(pass), at);
  };
