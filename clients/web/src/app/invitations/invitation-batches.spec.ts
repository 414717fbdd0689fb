import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { invitationBatches, notInvited } from './invitation-batches';

const batch = (more: Partial<JobStatus>): JobStatus => ({
  ...{ id: '1', kind: 'invitation-batch', state: 'done', done: 3, errors: [] },
  createdAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

describe('those who were not invited', () => {
  it('are those of the last batch that is done, by why', () => {
    const errors = [
      { code: 'invitee_no_address', context: { count: 2 } },
      { code: 'invitee_lately', context: { count: 1 } },
    ];
    const jobs = [
      batch({ state: 'running' }),
      batch({ kind: 'noticeboard.notices', errors: [{ code: 'invitee_own' }] }),
      batch({ errors }),
      batch({ errors: [{ code: 'invitee_own', context: { count: 1 } }] }),
    ];
    expect(notInvited(jobs)).toEqual([
      { key: 'invitee.noAddress', count: 2 },
      { key: 'invitee.lately', count: 1 },
    ]);
  });

  it('are nobody where there is no word or number', () => {
    expect(notInvited([])).toEqual([]);
    const errors = [{ code: 'later_release', context: { count: 1 } }, { code: 'invitee_own' }];
    expect(notInvited([batch({ errors })])).toEqual([]);
  });
});

describe('why a batch failed', () => {
  it('is told where it is the right of who began it', () => {
    const reason = (code: string) => invitationBatches.reason({ code }, (key) => key);
    expect(reason('role_above_own')).toBe('inviteAll.mayNot');
    expect(reason('internal_error')).toBeUndefined();
  });
});
