import {
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  type ApplicationConfig,
} from '@angular/core';
import { ThemeChoice } from '@gatehouse/ui/theme';
import { Device } from './device';
import { Installed } from './installed';
import { Speech } from './speech';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideAppInitializer(() => {
      inject(ThemeChoice).start();
      void inject(Device).start();
      void inject(Installed).start();
      return inject(Speech).start();
    }),
  ],
};
