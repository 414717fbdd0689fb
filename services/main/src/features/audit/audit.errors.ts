import { UnavailableError } from '@gatehouse/shared/errors/app-error';

/**
 * The end of a log is not as we left it. Writing on would seal what somebody else did to it, so
 * events wait, in the end as dead letters, until somebody has looked.
 */
export class AuditLogBroken extends UnavailableError {
  constructor(communityId: string) {
    super('audit_log_broken', 'The audit log is not as it was written', { info: { communityId } });
  }
}
