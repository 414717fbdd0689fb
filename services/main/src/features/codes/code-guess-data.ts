import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** How many codes somebody has typed of late that there are not. */
export function codeGuessData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'codeGuesses', table: 'code_guesses', key: 'account_id' },
    whose: 'account_id = :accountId',
    tells: { wrong: 'wrong', since: 'since', pausedUntil: 'paused_until' },
    forgets: { columns: { account_id: 'erased' } },
  });
}
