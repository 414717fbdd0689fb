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
import { ToastStore } from '@gatehouse/ui/toasts';
import { routes } from './app.routes';
import { I18n } from './i18n/i18n';
import { provideWords } from './i18n/provide-words';
import { providePlacement } from './sessions/placement';
import { Session } from './sessions/session';
import { PageTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    providePlacement(),
    provideWords(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      // A page whose code cannot be fetched: it is said, and the page before stays.
      withNavigationErrorHandler(() => {
        inject(ToastStore).show({
          title: inject(I18n).t('problem.unreachable'),
          icon: 'offline',
          tone: 'bad',
        });
      }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(ThemeChoice).start();
      // The session begins while the texts are loaded; the pages that need it wait for it.
      void inject(Session)
        .start()
        .catch(() => undefined);
      return inject(I18n).start();
    }),
  ],
};
