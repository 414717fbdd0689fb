import { inject } from '@angular/core';
import { newIdempotencyKey } from '@gatehouse/client/idempotency-key';
import type { Visit, VisitRequest } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Questions } from '@gatehouse/ui/questions';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** Asks for a visitor; of whose name somebody is not let in, the guard is asked to look again. */
export function createAsking() {
  const { visits } = inject(Session).api;
  const questions = inject(Questions);
  const t = inject(I18n).t;
  return async (request: VisitRequest, idempotencyKey: string): Promise<Visit> => {
    try {
      return await visits.request(request, { idempotencyKey });
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'visitor_maybe_blocked') throw error;
      const isSomebodyElse = await questions.ask({
        title: t('desk.maybeBlocked', { visitor: request.visitor.name }),
        consequence: t('desk.maybeBlockedText', { reason: error.problem.detail ?? '' }),
        action: t('desk.somebodyElse'),
      });
      if (!isSomebodyElse) throw error;
      const again = { ...request, isSomebodyElse };
      return visits.request(again, { idempotencyKey: newIdempotencyKey() });
    }
  };
}
