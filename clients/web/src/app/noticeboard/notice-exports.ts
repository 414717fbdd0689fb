import type { ExportKind } from '../exports/export-kind';

/** Files of the notices that are up. */
export const noticeExports: ExportKind = {
  job: 'noticeboard.notices',
  reason: ({ code, context = {} }, t) => {
    const { notices, most } = context;
    return code === 'too_many_notices' && typeof notices === 'number' && typeof most === 'number'
      ? t('notices.exportTooMany', { notices, most })
      : undefined;
  },
};
