import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  effect,
  inject,
  model,
  signal,
  untracked,
} from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Lazy } from '../shell/lazy';
import { watchCameras } from './cameras';
import { shrinkPhoto } from './photo-shrink';

/** A picture from a camera or from a file, made small enough to send. */
@Component({
  selector: 'gh-photo-picker',
  imports: [Icon, Lazy],
  template: `
    <p class="visually-hidden" id="photo-label">
      {{ t('photo.label') }} <span class="optional">({{ t('field.optional') }})</span>
    </p>
    <div class="row" role="group" aria-labelledby="photo-label">
      @if (preview(); as url) {
        <img
          class="chosen-photo"
          data-testid="chosen-photo"
          [src]="url"
          [alt]="t('photo.chosen')"
        />
        <button type="button" class="button small" data-testid="remove-photo" (click)="remove()">
          <gh-icon name="close" /> {{ t('photo.remove') }}
        </button>
      } @else {
        <label class="button small file when-touched">
          <input type="file" accept="image/*" capture="environment" (change)="take($event)" />
          <gh-icon name="camera" /> {{ t('photo.take') }}
        </label>
        @if (hasCamera()) {
          <button
            type="button"
            class="button small when-not-touched"
            data-testid="open-camera"
            (click)="isCameraOpen.set(true)"
          >
            <gh-icon name="camera" /> {{ t('photo.camera') }}
          </button>
        }
        <label class="button small file">
          <input type="file" accept="image/*" data-testid="photo-file" (change)="take($event)" />
          <gh-icon name="image" /> {{ t('photo.choose') }}
        </label>
      }
    </div>
    @if (isUnreadable()) {
      <p class="field-error" role="alert">{{ t('problem.photoUnreadable') }}</p>
    }
    @if (isCameraOpen()) {
      <gh-lazy [isOver]="true" [load]="loadCamera" [outputs]="ofCamera" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhotoPicker {
  readonly photo = model<Blob>();
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly t = inject(I18n).t;
  protected readonly hasCamera = watchCameras();
  protected readonly isCameraOpen = signal(false);
  protected readonly isUnreadable = signal(false);
  protected readonly loadCamera = async () => (await import('./camera-dialog')).CameraDialog;
  protected readonly ofCamera = {
    taken: (photo: Blob): void => this.keep(photo),
    closed: (): void => this.isCameraOpen.set(false),
  };
  protected readonly preview = signal<string | undefined>(undefined);

  constructor() {
    effect((onCleanup) => {
      const photo = this.photo();
      if (photo === undefined) return;
      const url = URL.createObjectURL(photo);
      untracked(() => this.preview.set(url));
      onCleanup(() => {
        this.preview.set(undefined);
        URL.revokeObjectURL(url);
      });
    });
  }

  protected async take({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file === undefined) return;
    try {
      this.keep(await shrinkPhoto(file));
    } catch {
      this.isUnreadable.set(true);
    }
  }

  /** What it was taken with goes away, and with it the focus would. */
  protected keep(photo: Blob): void {
    this.photo.set(photo);
    this.isUnreadable.set(false);
    this.isCameraOpen.set(false);
    this.#focus('[data-testid=remove-photo]');
  }

  protected remove(): void {
    this.photo.set(undefined);
    this.#focus('[data-testid=photo-file]');
  }

  #focus(selector: string): void {
    const focus = (): void =>
      this.#host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.#injector });
  }
}
