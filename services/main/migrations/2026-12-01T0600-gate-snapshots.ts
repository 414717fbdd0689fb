import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const HEX = 'CHAR(16) CHARACTER SET ascii COLLATE ascii_bin';
const HASH = 'CHAR(64) CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * What devices at gates have been given, as digests: each time that it is another it has another revision.
 * And by what is found what they need. The release before does not know of it.
 */
export async function up(schema: QueryInterface): Promise<void> {
  for (const table of [REVISIONS, ITEMS]) await schema.sequelize.query(table);
  await addIndex(schema, 'passes', ['community_id', 'state', 'valid_to']);
  await addIndex(schema, 'engagements', ['community_id', 'last_day']);
  await addIndex(schema, 'help_stays', ['community_id', 'left_at', 'came_at']);
  await addIndex(schema, 'blocks', ['community_id', 'until']);
}

async function addIndex(
  schema: QueryInterface,
  table: string,
  columns: readonly string[],
): Promise<void> {
  const name = `${table}_${columns.join('_')}`;
  const there = (await schema.showIndex(table)) as { name: string }[];
  if (there.some((index) => index.name === name)) return;
  await schema.addIndex(table, [...columns], { name });
}

/** The one that has not ended is the newest. */
const REVISIONS = `
  CREATE TABLE IF NOT EXISTS gate_snapshot_revisions (
    community_id ${ID} NOT NULL,
    revision BIGINT UNSIGNED NOT NULL,
    token ${HEX} NOT NULL,
    digest ${HASH} NOT NULL,
    ended_at ${MOMENT} NULL,
    PRIMARY KEY (community_id, revision),
    KEY gate_snapshot_revisions_ended_at (ended_at)
  ) ENGINE = InnoDB`;

const ITEMS = `
  CREATE TABLE IF NOT EXISTS gate_snapshot_items (
    community_id ${ID} NOT NULL,
    kind ${WORD} NOT NULL,
    item_id ${ID} NOT NULL,
    -- NULL once it is not there any more.
    digest ${HEX} NULL,
    revision BIGINT UNSIGNED NOT NULL,
    removed_at ${MOMENT} NULL,
    PRIMARY KEY (community_id, kind, item_id),
    KEY gate_snapshot_items_community_id_revision (community_id, revision),
    KEY gate_snapshot_items_removed_at (removed_at)
  ) ENGINE = InnoDB`;
