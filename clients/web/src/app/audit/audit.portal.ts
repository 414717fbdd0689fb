import { audit } from '@gatehouse/texts/generated/audit';
import { people } from '@gatehouse/texts/generated/people';
import { withTexts } from '../i18n/with-texts';
import { page, whoMay } from '../shell/pages';
import type { PortalFeature } from '../shell/portal-feature';

export const auditPortal: PortalFeature = {
  places: [
    {
      ...{ path: '/audit-log', label: 'nav.audit', icon: 'log', group: 'security' },
      permission: 'audit:read',
    },
  ],
  pages: whoMay(
    'audit:read',
    page(
      'audit-log',
      'nav.audit',
      [audit, people],
      async () => (await import('./audit-log.page')).AuditLogPage,
    ),
  ),
  cards: [
    {
      ...{ name: 'audit', permission: 'audit:read', areas: ['admin'], urgency: 'lately' },
      load: withTexts([audit], async () => (await import('./audit-card')).AuditCard),
    },
  ],
};
