import type { JobError, JobStatus } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { ExportKind } from '../exports/export-kind';

/** Files of who was invited with others, and of who could not be. */
export const invitationBatches: ExportKind = {
  job: 'invitation-batch',
  called: { list: 'inviteAll.list', running: 'inviteAll.running' },
  reason: ({ code }, t) => (code === 'role_above_own' ? t('inviteAll.mayNot') : undefined),
};

const words: Readonly<Record<string, MessageKey | undefined>> = {
  invitee_lately: 'invitee.lately',
  invitee_has_account: 'invitee.hasAccount',
  invitee_no_address: 'invitee.noAddress',
  invitee_no_home: 'invitee.noHome',
  invitee_own: 'invitee.own',
};

/** Why so many were not invited. */
export interface NotInvited {
  key: MessageKey;
  count: number;
}

/** Who was not invited by the last batch that is done. */
export function notInvited(jobs: readonly JobStatus[]): readonly NotInvited[] {
  const last = jobs.find(({ kind, state }) => kind === invitationBatches.job && state === 'done');
  return (last?.errors ?? []).flatMap(toNotInvited);
}

function toNotInvited({ code, context = {} }: JobError): NotInvited[] {
  const key = words[code];
  const { count } = context;
  return key === undefined || typeof count !== 'number' ? [] : [{ key, count }];
}
