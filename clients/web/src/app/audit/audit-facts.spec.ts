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
