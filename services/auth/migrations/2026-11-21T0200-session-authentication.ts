import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/** How and when the person behind a session proved who they are, and who acts in their name. */
export function up(queryInterface: QueryInterface): Promise<void> {
  return addColumnsIfMissing(queryInterface, 'sessions', {
    methods: `VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'pwd'
      COMMENT 'RFC 8176, separated by spaces'`,
    authenticated_at: 'DATETIME(3) NULL',
    actor_id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
}
