import { inject, type Type } from '@angular/core';
import type { Route } from '@angular/router';
import type { Permission } from '@gatehouse/contracts/permissions';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Catalogue } from '@gatehouse/texts/texts';
import { withTexts } from '../i18n/with-texts';
import { Session } from '../sessions/session';

/** @param texts what the page says, beside what the shell does */
export const page = (
  path: string,
  title: MessageKey,
  texts: readonly Catalogue[],
  load: () => Promise<Type<unknown>>,
): Route => ({ path, title, loadComponent: withTexts(texts, load) });

/** Pages that nobody finds who may not do this. */
export const whoMay = (permission: Permission, ...pages: Route[]): Route[] =>
  pages.map((one) => ({ ...one, canMatch: [() => inject(Session).mayIn(permission)] }));
