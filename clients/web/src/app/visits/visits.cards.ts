import { cards } from '@gatehouse/texts/generated/cards';
import { withTexts } from '../i18n/with-texts';
import type { Card } from '../shell/portal-feature';

const load = () => import('./visit-cards');

/** What visits have to say on first pages. Guards have all of it before them at their desk. */
export const visitCards: readonly Card[] = [
  {
    ...{ name: 'gate', permission: 'visits:answer', areas: ['base'] },
    ...{ urgency: 'now', isWide: true },
    load: withTexts([cards], async () => (await load()).GateCard),
  },
  {
    ...{ name: 'at-gate', permission: 'visits:read', areas: ['manager', 'admin'] },
    urgency: 'now',
    load: withTexts([cards], async () => (await load()).AtGateCard),
  },
  {
    ...{ name: 'expected', permission: 'visits:read', areas: ['base', 'manager', 'admin'] },
    urgency: 'today',
    load: withTexts([cards], async () => (await load()).ExpectedCard),
  },
  {
    ...{ name: 'lately', permission: 'visits:read', areas: ['base'] },
    ...{ urgency: 'lately', isWide: true },
    load: withTexts([cards], async () => (await load()).LatelyCard),
  },
];
