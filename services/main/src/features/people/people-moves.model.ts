import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { Move } from './stays.js';

export interface KnownAccountRow {
  accountId: string;
  /** When the account was deleted. Kept for good, so that no late event brings a name back. */
  forgottenAt: Date | null;
}

export interface AccountMoveRow extends Move {
  accountId: string;
  communityId: string;
}

export interface PeopleMovesModels {
  knownAccounts: ModelStatic<Model<KnownAccountRow>>;
  accountMoves: ModelStatic<Model<AccountMoveRow>>;
}

/** Binds the tables known_accounts and account_moves to `sequelize`. */
export function definePeopleMovesModels(sequelize: Sequelize): PeopleMovesModels {
  const options = { timestamps: false, underscored: true };
  // Each its own object: Sequelize writes the column's name into it.
  const key = () => ({ type: DataTypes.STRING(36), primaryKey: true });
  const text = DataTypes.STRING;
  const time = DataTypes.DATE(3);
  return {
    knownAccounts: sequelize.define<Model<KnownAccountRow>>(
      'KnownAccount',
      { accountId: key(), forgottenAt: time },
      { ...options, tableName: 'known_accounts' },
    ),
    accountMoves: sequelize.define<Model<AccountMoveRow>>(
      'AccountMove',
      { id: key(), accountId: text, communityId: text, unitId: text, at: time },
      { ...options, tableName: 'account_moves' },
    ),
  };
}
