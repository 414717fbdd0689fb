import { describe, expect, it } from 'vitest';
import { factsOf } from './audit-facts';

const speaker = { t: (key?: string) => `<${key ?? ''}>`, moment: (at: string) => `at ${at}` };
const told = (facts: Record<string, unknown>): string[] =>
  factsOf({ facts }, speaker).map(({ label, value }) => `${label}: ${value}`);

describe('what an entry of the audit log says', () => {
  it('is in words, not in the log’s own, and without the ids of machines', () => {
    expect(told({ sessionId: '0192', methods: ['pwd', 'totp', 'mfa'], device: 'Firefox' })).toEqual(
      ['audit.fact.methods: <audit.value.pwd>, <audit.value.totp>', 'audit.fact.device: Firefox'],
    );
    expect(told({ factor: 'passkey', change: 'added' })).toEqual([
      'audit.fact.factor: <audit.value.passkey>',
      'audit.fact.change: <audit.value.added>',
    ]);
  });

  it('tells roles by their jobs, and people by their names', () => {
    expect(
      told({
        ...{ communityId: '0192', givenName: 'Uma', familyName: 'Xavier' },
        roles: [{ role: 'employee', job: 'guard' }, { role: 'resident' }],
      }),
    ).toEqual(['audit.fact.person: Uma Xavier', 'audit.fact.roles: <job.guard>, <role.resident>']);
  });

  it('tells who asked to join which home, and what came of it', () => {
    const unit = { id: '0192', name: 'A-101', building: 'Tower A' };
    const applicant = { accountId: '0193', name: 'Dev Shah' };
    expect(told({ requestId: '0194', unit, applicant, outcome: 'refused' })).toEqual([
      'audit.fact.person: Dev Shah',
      'audit.fact.home: A-101, Tower A',
      'audit.fact.outcome: <audit.value.refused>',
    ]);
    expect(told({ change: 'switched-off' })).toEqual([
      'audit.fact.change: <audit.value.switched-off>',
    ]);
  });

  it('keeps what there is no word for, and is not misled by what every object has', () => {
    expect(told({ reason: 'asked to by phone', job: 'constructor' })).toEqual([
      'audit.fact.reason: asked to by phone',
      'audit.fact.job: constructor',
    ]);
    expect(told({ until: '2026-11-29T10:00:00.000Z', email: 42, device: null })).toEqual([
      'audit.fact.until: at 2026-11-29T10:00:00.000Z',
    ]);
  });
});
