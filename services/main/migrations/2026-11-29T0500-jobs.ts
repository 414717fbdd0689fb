import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * Work that takes longer than a request may, and what it makes. The release before knows of neither
 * table and misses nothing.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS jobs (
      id ${ID} NOT NULL PRIMARY KEY,
      community_id ${ID} NOT NULL,
      owner_id ${ID} NOT NULL,
      actor_id ${ID} NULL,
      kind VARCHAR(64) ${NAME} NOT NULL,
      state VARCHAR(16) ${NAME} NOT NULL,
      -- One of the few places that a person has for jobs at once; nobody's when the job has ended.
      slot TINYINT UNSIGNED NULL,
      input TEXT NOT NULL,
      needs TEXT NOT NULL,
      -- Which process may write: whoever has taken the job last.
      run INT UNSIGNED NOT NULL,
      steps INT UNSIGNED NOT NULL,
      resume_from TEXT NULL,
      done INT UNSIGNED NOT NULL,
      total INT UNSIGNED NULL,
      errors TEXT NOT NULL,
      file_name VARCHAR(255) NULL,
      file_type VARCHAR(255) ${NAME} NULL,
      file_bytes INT UNSIGNED NULL,
      created_at ${MOMENT} NOT NULL,
      started_at ${MOMENT} NULL,
      touched_at ${MOMENT} NOT NULL,
      ended_at ${MOMENT} NULL,
      UNIQUE KEY jobs_owner_id_slot (owner_id, slot),
      KEY jobs_community_id_owner_id_id (community_id, owner_id, id),
      KEY jobs_state_touched_at (state, touched_at),
      KEY jobs_ended_at (ended_at)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS job_chunks (
      job_id ${ID} NOT NULL,
      part VARCHAR(8) ${NAME} NOT NULL,
      seq INT UNSIGNED NOT NULL,
      bytes MEDIUMBLOB NOT NULL,
      PRIMARY KEY (job_id, part, seq)
    ) ENGINE = InnoDB`);
}
