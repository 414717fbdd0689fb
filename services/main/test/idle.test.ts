import { eventually } from '@gatehouse/shared/testing/eventually';
import {
  recordStatements,
  type RecordedStatements,
} from '@gatehouse/shared/testing/recorded-statements';
import { expect } from 'chai';
import { startMain, type MainFixture } from './main-fixture.js';

/** What main looks for by the clock. */
const LOOKS = [
  ...[/FROM visits .*due_at <= /, /has_words = FALSE/, /FROM unit_parts_due/],
  ...[
    /FROM residencies .*due_at <= /,
    /FROM moves .*due_at <= /,
    /FROM join_requests .*due_at <= /,
  ],
  ...[/FROM data_requests .*due_at <= /, /FROM identity_documents .*due_at <= /],
  ...[/FROM communities .*close_due_at <= /, /FROM files .*expires_at <= /],
  ...[/FROM files .*scan_at <= /, /FROM files .*remove_at <= /, /FROM imports .*kept_until <= /],
  ...[/FROM community_archives .*due_at <= /, /FROM passes .*due_at <= /],
  ...[/FROM alerts .*due_at <= /, /FROM parcels .*due_at <= /],
  /FROM devices .*silent_due_at <= /,
  /FROM gate_entries_waiting /,
];
/** How often it looks. */
const OFTEN = '20ms';

describe('main while nobody comes', () => {
  let main: MainFixture;
  let recorded: RecordedStatements;

  before(async () => {
    main = await startMain({
      ...{ VISIT_EXPIRY_EVERY: OFTEN, VISIT_WORDING_EVERY: OFTEN, RESIDENCIES_EVERY: OFTEN },
      ...{
        ALERTS_EVERY: OFTEN,
        MOVES_EVERY: OFTEN,
        PASSES_EVERY: OFTEN,
        PARCELS_EVERY: OFTEN,
        JOIN_EXPIRY_EVERY: OFTEN,
        DATA_REQUESTS_EVERY: OFTEN,
      },
      ...{ PAPERS_EVERY: OFTEN, COMMUNITY_CLOSINGS_EVERY: OFTEN, DEVICES_EVERY: OFTEN },
      ...{ GATE_LOG_EVERY: OFTEN },
      ...{ FILES_EVERY: OFTEN, UNIT_PARTS_EVERY: OFTEN, IMPORT_KEEPING_EVERY: OFTEN },
    });
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
    // The others are the outbox', and the one by which jobs are found that nobody is at any more.
    expect([...new Set(recorded.statements)]).to.have.lengthOf.at.most(LOOKS.length + 2);
  });
});
