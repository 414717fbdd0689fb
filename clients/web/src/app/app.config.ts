import { Location, ViewportScroller } from '@angular/common';
import {
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { ThemeChoice } from '@gatehouse/ui/theme';
import { routes } from './app.routes';
import { provideWords } from './i18n/provide-words';
import { providePlacement } from './sessions/placement';
import { asksForNoSession } from './sessions/public-pages';
import { Session } from './sessions/session';
import { PageTitle } from './shell/page-title';
import { LanguageChoice } from './i18n/language-choice';
import { sayUnreachable } from './shell/unreachable.page';

/** The router reads no style: what it scrolls to would lie below what stays on the screen. */
function belowWhatStays(): [number, number] {
  const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
  return [0, Number.parseFloat(scrollPaddingBlockStart) || 0];
}

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    providePlacement(),
    provideWords(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({
        scrollPositionRestoration: 'enabled',
        anchorScrolling: 'enabled',
      }),
      withNavigationErrorHandler(sayUnreachable),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(ThemeChoice).start();
      inject(ViewportScroller).setOffset(belowWhatStays);
      // The session begins while the texts are loaded; the pages that need it wait for it.
      const session = inject(Session);
      if (!asksForNoSession(inject(Location).path())) void session.start().catch(() => undefined);
      return inject(LanguageChoice).start();
    }),
  ],
};
