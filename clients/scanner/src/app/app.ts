import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { languages, languageCodes, isLanguage } from '@gatehouse/texts/languages';
import { Icon, type IconName } from '@gatehouse/ui/icon';
import { ThemeChoice, type Theme } from '@gatehouse/ui/theme';
import { Device } from './device';
import { InsidePage } from './inside.page';
import { Installed } from './installed';
import { PairingPage } from './pairing.page';
import { QueuePage } from './queue.page';
import { ScanPage } from './scan.page';
import { ShiftPage } from './shift.page';
import { Speech, type TextKey } from './speech';

type Place = 'scan' | 'inside' | 'queue';

const places: readonly { place: Place; icon: IconName; label: TextKey }[] = [
  { place: 'scan', icon: 'camera', label: 'scanner.scan' },
  { place: 'inside', icon: 'inside', label: 'scanner.inside' },
  { place: 'queue', icon: 'inbox', label: 'scanner.queue' },
];

const looks: readonly { theme: Theme; label: TextKey }[] = [
  { theme: 'system', label: 'scanner.auto' },
  { theme: 'light', label: 'scanner.sun' },
  { theme: 'dark', label: 'scanner.night' },
];

@Component({
  selector: 'gh-root',
  imports: [Icon, InsidePage, PairingPage, QueuePage, ScanPage, ShiftPage],
  template: `
    <header>
      <div class="bar">
        <div class="where">
          <strong data-testid="gate">{{ gate() || speech.t('scanner.title') }}</strong>
          @if (device.community(); as community) {
            <span class="soft">{{ community }}</span>
          }
        </div>
        @if (device.status(); as status) {
          <span
            class="link"
            role="status"
            data-testid="link"
            [attr.data-link]="status.link"
            [class.is-online]="status.link === 'online'"
          >
            <gh-icon [name]="status.link === 'online' ? 'done' : 'offline'" />
            {{ speech.t(status.link === 'online' ? 'scanner.online' : 'scanner.offline') }}
          </span>
        }
        <details class="settings">
          <summary [attr.aria-label]="speech.t('scanner.look')"><gh-icon name="more" /></summary>
          <div class="sheet">
            <label>
              {{ speech.t('scanner.language') }}
              <select #spoken data-testid="language" (change)="speak(spoken.value)">
                @for (one of languages; track one.code) {
                  <option
                    [value]="one.code"
                    [lang]="one.code"
                    [selected]="one.code === speech.language()"
                  >
                    {{ one.name }}
                  </option>
                }
              </select>
            </label>
            <label>
              {{ speech.t('scanner.look') }}
              <select #chosen data-testid="look" (change)="look(chosen.value)">
                @for (one of looks; track one.theme) {
                  <option [value]="one.theme" [selected]="one.theme === theme.theme()">
                    {{ speech.t(one.label) }}
                  </option>
                }
              </select>
            </label>
            @if (device.stage() === 'working') {
              <button
                type="button"
                class="button"
                data-testid="change-shift"
                (click)="device.changeShift()"
              >
                {{ speech.t('scanner.shiftChange') }}
              </button>
            }
          </div>
        </details>
      </div>

      @if (device.status(); as status) {
        @if (status.link === 'refused' && device.stage() !== 'unpaired') {
          <div class="banner bad" role="alert" data-testid="revoked">
            <p>
              <strong>{{ speech.t('scanner.revoked') }}.</strong>
              {{ speech.t('scanner.revokedText') }}
            </p>
            <button
              type="button"
              class="button"
              data-testid="pair-again"
              (click)="device.pairAgain()"
            >
              {{ speech.t('scanner.pair') }}
            </button>
          </div>
        } @else if (status.link === 'offline') {
          <p class="banner" data-testid="offline">{{ speech.t('scanner.offlineText') }}</p>
        }
        @if (status.skewMs !== undefined) {
          <p class="banner warn" role="alert" data-testid="clock">
            {{ speech.t('scanner.clockWrong', { minutes: minutesWrong() }) }}
          </p>
        }
      }
      @if (installed.isOutdated()) {
        <button type="button" class="banner" data-testid="update" (click)="installed.restart()">
          {{ speech.t('scanner.update') }}
        </button>
      }
    </header>

    <main>
      @switch (device.stage()) {
        @case ('unpaired') {
          <gh-pairing-page />
        }
        @case ('posting') {
          <gh-shift-page />
        }
        @case ('working') {
          @switch (place()) {
            @case ('scan') {
              <gh-scan-page />
            }
            @case ('inside') {
              <gh-inside-page />
            }
            @case ('queue') {
              <gh-queue-page />
            }
          }
        }
      }
    </main>

    @if (device.stage() === 'working') {
      <nav class="places" [attr.aria-label]="speech.t('scanner.title')">
        @for (one of places; track one.place) {
          <button
            type="button"
            [attr.data-testid]="'place-' + one.place"
            [attr.aria-current]="one.place === place() ? 'page' : null"
            (click)="place.set(one.place)"
          >
            <gh-icon [name]="one.icon" />
            {{ speech.t(one.label) }}
            @if (one.place === 'queue' && device.status()?.waiting; as waiting) {
              <span class="count" data-testid="waiting">{{ waiting }}</span>
            }
          </button>
        }
      </nav>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  protected readonly device = inject(Device);
  protected readonly speech = inject(Speech);
  protected readonly installed = inject(Installed);
  protected readonly theme = inject(ThemeChoice);
  protected readonly places = places;
  protected readonly looks = looks;
  protected readonly languages = languageCodes.map((code) => ({ code, ...languages[code] }));
  protected readonly place = signal<Place>('scan');
  protected readonly gate = computed(() => {
    const gateId = this.device.shift()?.gateId;
    if (gateId === undefined || this.device.revision() < 0) return '';
    return this.device.engine().snapshot.all('gate').get(gateId)?.name ?? '';
  });
  protected readonly minutesWrong = computed(() => {
    const skewMs = this.device.status()?.skewMs;
    return skewMs === undefined ? 0 : Math.round(Math.abs(skewMs) / 60_000);
  });

  protected speak(language: string): void {
    if (isLanguage(language)) void this.speech.use(language);
  }

  protected look(theme: string): void {
    const chosen = looks.find((one) => one.theme === theme);
    if (chosen) this.theme.use(chosen.theme);
  }
}
