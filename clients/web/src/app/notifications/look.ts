import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { Permission } from '@gatehouse/contracts/permissions';
import type { IconName } from '@gatehouse/ui/icon';

/** How a notification looks. */
export interface Look {
  icon: IconName;
  tone: 'good' | 'bad' | 'waiting';
  /** Where what it is about is seen, below the area, by whom. */
  place?: { path: string; permission: Permission };
}

/** How the notifications of a feature look, by their kinds. */
export type Looks = Readonly<Record<string, (data: Notification['data']) => Look>>;
