import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { insertRow } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import type { Account } from '../accounts/accounts.types.js';
import { isOfThisEpoch } from '../accounts/accounts.feature.js';
import { endSessions, liveAccessTokens, type Ending } from './session-end.store.js';
import { defineSessions, type SessionRow } from './sessions.model.js';
import type {
  EndedSession,
  ListedSession,
  Session,
  SessionChoice,
  TokenPair,
} from './sessions.types.js';

/** Which of an account's sessions to list. */
export interface SessionListing {
  accountId: string;
  openAt: Date;
  /** Sessions not used since then are over. */
  usedAfter: Date;
  /** The id of the last session of the page before. */
  before: string | undefined;
  limit: number;
}

export type SessionsStore = ReturnType<typeof createSessionsStore>;

/** The only code that knows the tables `sessions` and `refresh_tokens`. */
export function createSessionsStore(sequelize: Sequelize) {
  const sessions = defineSessions(sequelize);

  return {
    /**
     * Inserts the session and its first tokens, and does what goes with it, or none of that.
     * Undefined, and nothing done, when the account is not any more what it was when it was read.
     */
    open: <T>(
      account: Account,
      session: Session,
      pair: TokenPair,
      alongside: (tx: Transaction) => Promise<T>,
    ): Promise<T | undefined> =>
      inTransaction(sequelize, async (tx) => {
        if (!(await isOfThisEpoch(tx, account))) return undefined;
        await insertRow(tx, 'sessions', toRow(session));
        await insertPair(tx, session.id, pair);
        return alongside(tx);
      }),

    /** The open sessions of an account, the newest first. */
    async list(listing: SessionListing): Promise<ListedSession[]> {
      const { accountId, openAt, usedAfter, before, limit } = listing;
      const rows = await sessions.findAll({
        where: {
          accountId,
          endedAt: null,
          expiresAt: { [Op.gt]: openAt },
          lastUsedAt: { [Op.gt]: usedAfter },
          ...(before === undefined ? {} : { id: { [Op.lt]: before } }),
        },
        indexHints: forcedIndex('sessions_account'),
        order: [['id', 'DESC']],
        limit,
        raw: true,
      });
      return rows.map(toListed);
    },

    /** Whether the account has or had this session. */
    isOf: async (accountId: string, sessionId: string): Promise<boolean> =>
      (await sessions.count({ where: { id: sessionId, accountId } })) === 1,

    /** The open sessions that somebody opened in the name of others. */
    async openedBy(actorId: string, at: Date): Promise<{ id: string; accountId: string }[]> {
      const where = { actorId, endedAt: null, expiresAt: { [Op.gt]: at } };
      return sessions.findAll({ where, attributes: ['id', 'accountId'], raw: true });
    },

    /** The ids of the access tokens that are valid in the open sessions of an account. */
    liveAccessTokens: (accountId: string, at: Date): Promise<string[]> =>
      inTransaction(sequelize, (tx) => liveAccessTokens(tx, accountId, at)),

    /** As above, within a transaction. */
    liveAccessTokensIn: liveAccessTokens,

    /** Ends sessions; see `endSessions`. May be repeated. */
    end: (chosen: SessionChoice, ending: Ending): Promise<EndedSession[]> =>
      inTransaction(sequelize, (tx) => endSessions(tx, chosen, ending)),
  };
}

function toRow({ authentication, ...session }: Session) {
  return {
    ...session,
    methods: authentication.methods.join(' '),
    authenticatedAt: authentication.at,
    lastUsedAt: session.createdAt,
  };
}

function toListed(row: SessionRow): ListedSession {
  const { id, device, address, createdAt, lastUsedAt, expiresAt, actorId } = row;
  const methods = methodsOf(row.methods);
  return { id, device, address, createdAt, lastUsedAt, expiresAt, actorId, methods };
}

export function insertPair(tx: Transaction, sessionId: string, pair: TokenPair): Promise<void> {
  return insertRow(tx, 'refresh_tokens', {
    hash: pair.refreshHash,
    sessionId,
    issuedAt: pair.issuedAt,
    expiresAt: pair.refreshExpiresAt,
    accessTokenId: pair.accessTokenId,
    accessExpiresAt: pair.accessExpiresAt,
  });
}

/** The database keeps them in one column. */
export function methodsOf(text: string): string[] {
  return text.split(' ').filter((method) => method !== '');
}
