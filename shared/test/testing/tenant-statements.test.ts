import { expect } from 'chai';
import { saysWhose } from '../../src/testing/tenant-statements.js';

const tables = new Map([
  ['visits', ['community_id']],
  ['units', ['community_id']],
  ['keys', ['community_id', 'account_id']],
]);
const says = (statement: string): boolean => saysWhose(statement, tables);

describe('a statement to a database of many tenants', () => {
  const fine = [
    'SELECT 1',
    'SELECT name FROM communities WHERE id = ?',
    'SELECT id FROM visits WHERE community_id = ? AND id = ?',
    'SELECT `id` FROM `visits` AS `Visit` WHERE `Visit`.`community_id` IN (?) FOR UPDATE',
    'SELECT u.id FROM buildings b JOIN units u ON u.building_id = b.id AND u.community_id = b.id',
    'UPDATE visits SET state = ? WHERE id = ? AND community_id = ?',
    'DELETE FROM `visits` WHERE `community_id` = ?',
    'INSERT INTO visits (id, community_id) VALUES (?, ?)',
    'SELECT id FROM `keys` WHERE account_id = ?',
    'SELECT id FROM `keys` WHERE community_id = ?',
  ];
  for (const statement of fine)
    it(`says whose: ${statement}`, () => {
      expect(says(statement)).to.equal(true);
    });

  const faulty = [
    'SELECT id FROM visits',
    'SELECT id, community_id FROM visits WHERE id = ?',
    'SELECT id FROM visits WHERE id = ? ORDER BY community_id',
    'SELECT b.id FROM buildings b LEFT JOIN `units` u ON u.building_id = b.id',
    'UPDATE visits SET community_id = ?',
    'UPDATE visits SET state = ? WHERE id = ?',
    'DELETE FROM visits WHERE id = ?',
    'INSERT INTO visits (id, name) VALUES (?, ?)',
    'SELECT id FROM visits WHERE account_id = ?',
    'SELECT id FROM `keys` WHERE id = ?',
  ];
  for (const statement of faulty)
    it(`does not say whose: ${statement}`, () => {
      expect(says(statement)).to.equal(false);
    });
});
