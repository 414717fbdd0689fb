import { eventually } from '@gatehouse/shared/testing/eventually';
import {
  recordStatements,
  type RecordedStatements,
} from '@gatehouse/shared/testing/recorded-statements';
import { expect } from 'chai';
import { startMain, type MainFixture } from './main-fixture.js';

/** What main looks for by the clock. */
const LOOKS = [/state`? = 'requested'/, /state`? = 'approved'/, /has_words = FALSE/];

describe('main while nobody comes', () => {
  let main: MainFixture;
  let recorded: RecordedStatements;

  before(async () => {
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms', VISIT_WORDING_EVERY: '20ms' });
    recorded = recordStatements(main.env['MYSQL_URL'] ?? '');
  });
  after(async () => {
    recorded.stop();
    await main.stop();
  });

  it('asks the same few statements again and again, and begins no transaction', async () => {
    const looks = (look: RegExp): number => recorded.statements.filter((s) => look.test(s)).length;
    await eventually(() => {
      for (const look of LOOKS) expect(looks(look), String(look)).to.be.at.least(20);
    });
    expect(recorded.statements.filter((one) => /^(START|COMMIT)/.test(one))).to.deep.equal([]);
    // The other is the outbox'.
    expect([...new Set(recorded.statements)]).to.have.lengthOf.at.most(LOOKS.length + 1);
  });
});
