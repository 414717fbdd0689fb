import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';
import type { GatehouseClient, Notification } from '@gatehouse/client/gatehouse-client';
import type { Permission } from '@gatehouse/contracts/permissions';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { IconName } from '@gatehouse/ui/icon';
import type { Looks } from '../notifications/look';
import type { Area } from '../sessions/areas';

/** Where a place stands in the side bar: first of all, or below a heading. */
export type PlaceGroup = 'first' | 'gate' | 'homes' | 'community' | 'security';

/** Somewhere to go. */
export interface Place {
  /** Below the area, such as `/visits`. */
  path: string;
  label: MessageKey;
  icon: IconName;
  group: PlaceGroup;
  /** What somebody must be allowed to do; without it, everybody sees it. */
  permission?: Permission;
  /** Its rank in the bar of a phone, the least first; without it, it is found below "More". */
  rank?: number;
}

/** Something that was found, and where it is. */
export interface Found {
  id: string;
  icon: IconName;
  title: string;
  note?: string;
  /** When, where there may be several of the same name. */
  at?: string;
  /** Below the area. */
  path: string;
  query?: Record<string, string>;
}

/** Finds things of one kind by what people type. */
export interface Finder {
  label: MessageKey;
  permission: Permission;
  find: (text: string, api: GatehouseClient, signal: AbortSignal) => Promise<readonly Found[]>;
}

/** How soon news concerns somebody: cards stand in this order. */
export type Urgency = 'now' | 'today' | 'lately';

/** News on the first page of whoever may see it, loaded with its texts. */
export interface Card {
  /** What it is called in tests. */
  name: string;
  /** Without it, everybody sees it. */
  permission?: Permission;
  /** On whose first page; without it, on everybody's. */
  areas?: readonly Area[];
  urgency: Urgency;
  /** It needs the whole width. */
  isWide?: boolean;
  /**
   * Whether there is anything to say now; without it, there always is. Asked where things can be
   * injected; what it reads of signals brings it, and takes it away.
   */
  isWanted?: () => boolean;
  load: () => Promise<Type<unknown>>;
}

/** What a feature tells people, and what they can answer where they are told. */
export interface Telling {
  /** What these notifications are about, to choose them by. */
  label: MessageKey;
  kinds: readonly string[];
  /** Whether somebody has to do something about one before this moment is over. */
  needsAnswer?: (notification: Notification, now: number) => boolean;
  /** Does it: a component with a `notification` as input, loaded with its texts. */
  load?: () => Promise<Type<unknown>>;
}

/** What a feature brings to the portal. Each has one, and `features.ts` names it in one line. */
export interface PortalFeature {
  places?: readonly Place[];
  /** The same in every area: a thing has one address, and the area chooses the frame around it. */
  pages?: Routes;
  finders?: readonly Finder[];
  cards?: readonly Card[];
  tells?: Telling;
  /** How its notifications look, by their kinds. */
  looks?: Looks;
}
