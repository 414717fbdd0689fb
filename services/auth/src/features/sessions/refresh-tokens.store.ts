import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { change, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import {
  ACCOUNT_COLUMNS,
  ACCOUNT_OF_EPOCH,
  ACCOUNT_TABLES,
  accountOf,
  epochOf,
  type AccountAndMembership,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { hashOfNoToken, judge, type PresentedToken } from './refresh-token.js';
import { endSessions, type Ending } from './session-end.store.js';
import { methodsOf } from './sessions.store.js';
import type { EndedSession, Session, TokenPair } from './sessions.types.js';

/** A refresh token as it is now, with its session and account. */
export interface FoundToken extends PresentedToken {
  session: Session;
  account: Account;
}

export interface NewPair {
  pair: TokenPair;
  /** A token that was first used before then is not taken again. */
  graceStart: Date;
}

export type RefreshTokensStore = ReturnType<typeof createRefreshTokensStore>;

/** What a refresh reads and writes: few statements, because every client runs them for ever. */
export function createRefreshTokensStore(sequelize: Sequelize) {
  return {
    async findToken(hash: Buffer): Promise<FoundToken | undefined> {
      return foundToken(await select<TokenRow>(sequelize, SELECT_TOKEN, [hash]));
    },

    /**
     * Makes `pair` the tokens that follow the presented one; `true` when that was fair and the
     * account is still as it was found, and then the pair counts. Two statements and no transaction
     * around them: a crash between them leaves a used token without a successor, as an answer that
     * got lost does. A session that ends between
     * them has no successor either, and one that ends later takes it along.
     */
    async exchange(
      presented: Buffer,
      { session, account }: FoundToken,
      { pair, graceStart }: NewPair,
    ): Promise<boolean> {
      const { issuedAt: now } = pair;
      const fair = [presented, now, now, graceStart];
      await change(sequelize, MARK_USED, [session.id, now, now, ...fair]);
      const asRead = [session.id, ...epochOf(account)];
      const add = async (row: TokenPair): Promise<boolean> =>
        (await change(sequelize, ADD_PAIR, [...columnsOf(row), ...asRead, ...fair])) === 1;
      try {
        return await add(pair);
      } catch (error) {
        if (mysqlErrno(error) !== MysqlErrno.duplicateKey) throw error;
        // It has been handed out already. The access token needs a row, by which it can be refused.
        const { accessExpiresAt } = pair;
        return add({ ...pair, refreshHash: hashOfNoToken(), refreshExpiresAt: accessExpiresAt });
      }
    },

    /** Whether the token has been exchanged; undefined when there is none. */
    async isUsed(hash: Buffer): Promise<boolean | undefined> {
      const [row] = await select<{ usedAt: Date | null }>(sequelize, SELECT_USE, [hash]);
      return row && row.usedAt !== null;
    },

    /**
     * Ends the session of the presented token if the token was used before; undefined if not. The
     * rows are locked while it is decided.
     */
    endIfReused: (presented: Buffer, ending: Ending): Promise<EndedSession[] | undefined> =>
      inTransaction(sequelize, async (tx) => {
        const found = foundToken(await selectIn<TokenRow>(tx, LOCK_TOKEN, [presented]));
        if (found === undefined || judge(found, ending.at) !== 'reused') return undefined;
        const { accountId, id: only } = found.session;
        return endSessions(tx, { accountId, only }, ending);
      }),
  };
}

function columnsOf(pair: TokenPair) {
  const { refreshHash, issuedAt, refreshExpiresAt, accessTokenId, accessExpiresAt } = pair;
  return [refreshHash, issuedAt, refreshExpiresAt, accessTokenId, accessExpiresAt];
}

/** A token with its session, beside the account and one of its memberships. */
type TokenRow = AccountAndMembership &
  Pick<Session, 'accountId' | 'device' | 'address' | 'createdAt' | 'actorId'> & {
    sessionId: string;
    methods: string;
    authenticatedAt: Date | null;
    tokenExpiresAt: Date;
    usedAt: Date | null;
    sessionEndedAt: Date | null;
    sessionExpiresAt: Date;
  };

function foundToken(rows: readonly TokenRow[]): FoundToken | undefined {
  const [row] = rows;
  const account = accountOf(rows);
  if (row === undefined || account === undefined) return undefined;
  const { tokenExpiresAt, usedAt, sessionEndedAt, sessionExpiresAt } = row;
  const { sessionId, accountId, device, address, createdAt, actorId } = row;
  const authentication = { methods: methodsOf(row.methods), at: row.authenticatedAt };
  const of = { accountId, device, address, createdAt, authentication, actorId };
  return {
    expiresAt: tokenExpiresAt,
    usedAt,
    sessionEndedAt,
    sessionExpiresAt,
    session: { id: sessionId, expiresAt: sessionExpiresAt, ...of },
    account,
  };
}

const TOKEN_COLUMNS = `
  t.expires_at AS tokenExpiresAt, t.used_at AS usedAt, s.ended_at AS sessionEndedAt,
  s.expires_at AS sessionExpiresAt, s.id AS sessionId, s.account_id AS accountId, s.device,
  s.address, s.created_at AS createdAt, s.methods, s.authenticated_at AS authenticatedAt,
  s.actor_id AS actorId`;

const SELECT_TOKEN = `
  SELECT ${TOKEN_COLUMNS}, ${ACCOUNT_COLUMNS}
  FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id
  JOIN (${ACCOUNT_TABLES}) ON a.id = s.account_id
  WHERE t.hash = ? ORDER BY m.id`;

const SELECT_USE = 'SELECT used_at AS usedAt FROM refresh_tokens WHERE hash = ?';

const LOCK_TOKEN = `${SELECT_TOKEN} FOR UPDATE`;

/** Says what `judge` says. */
const IF_FAIR = `
  WHERE t.hash = ? AND s.ended_at IS NULL AND s.expires_at > ? AND t.expires_at > ?
    AND (t.used_at IS NULL OR t.used_at >= ?)`;

/** The first use counts: the grace must not be prolonged by using the token again. */
const MARK_USED = `
  UPDATE sessions s STRAIGHT_JOIN refresh_tokens t ON t.session_id = s.id AND s.id = ?
  SET t.used_at = COALESCE(t.used_at, ?), s.last_used_at = ? ${IF_FAIR}`;

/**
 * The locks make whoever ends the session or takes rights away wait until the pair can be seen. They
 * are taken in the order in which those take theirs, the account first.
 */
const ADD_PAIR = `
  INSERT INTO refresh_tokens
    (session_id, hash, issued_at, expires_at, access_token_id, access_expires_at)
  SELECT STRAIGHT_JOIN s.id, ?, ?, ?, ?, ?
  FROM ${ACCOUNT_OF_EPOCH.table} JOIN sessions s ON s.account_id = a.id AND s.id = ?
  JOIN refresh_tokens t ON t.session_id = s.id AND ${ACCOUNT_OF_EPOCH.condition}
  ${IF_FAIR} LOCK IN SHARE MODE`;
