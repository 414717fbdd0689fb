import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { I18n } from '../i18n/i18n';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { shrinkPhoto } from './photo-shrink';

type Camera = 'starting' | 'seeing' | 'denied' | 'failed';

/** Wide enough for a face at arm's length, and what every webcam has. */
const wanted: MediaStreamConstraints = { video: { width: { ideal: 1280 } } };

/** What a camera of this desk sees, until somebody takes a photo. It is off before and after. */
@Component({
  selector: 'gh-camera-dialog',
  imports: [Modal, Icon, Note],
  template: `
    <dialog
      ghModal
      class="dialog camera"
      data-testid="camera"
      aria-labelledby="camera-title"
      [attr.data-state]="camera()"
      (closed)="closed.emit()"
    >
      <h2 id="camera-title">{{ t('photo.take') }}</h2>
      @if (problemKey(); as key) {
        <gh-note tone="bad">{{ t(key) }}</gh-note>
      } @else {
        <video
          #video
          autoplay
          playsinline
          [attr.aria-label]="t('photo.cameraSees')"
          (playing)="camera.set('seeing')"
        ></video>
        <p class="soft small-text" role="status">
          {{ camera() === 'starting' ? t('photo.cameraStarts') : '' }}
        </p>
      }
      <footer>
        <button type="button" class="button" data-testid="no" (click)="closed.emit()">
          {{ t('action.cancel') }}
        </button>
        @if (problemKey() === undefined) {
          <button
            type="button"
            class="button primary"
            autofocus
            data-testid="take-photo"
            [attr.aria-disabled]="camera() !== 'seeing'"
            (click)="take()"
          >
            <gh-icon name="camera" /> {{ t('photo.take') }}
          </button>
        }
      </footer>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CameraDialog {
  readonly taken = output<Blob>();
  readonly closed = output();
  protected readonly t = inject(I18n).t;
  protected readonly camera = signal<Camera>('starting');
  protected readonly video = viewChild<ElementRef<HTMLVideoElement>>('video');
  #stream: MediaStream | undefined;
  #isGone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.#isGone = true;
      this.#stop();
    });
    void this.#start();
  }

  protected problemKey(): MessageKey | undefined {
    if (this.camera() === 'denied') return 'photo.cameraDenied';
    return this.camera() === 'failed' ? 'photo.cameraFailed' : undefined;
  }

  protected async take(): Promise<void> {
    const video = this.video()?.nativeElement;
    if (video === undefined || this.camera() !== 'seeing') return;
    try {
      this.taken.emit(await shrinkPhoto(video));
    } catch {
      this.#fail('failed');
    }
  }

  async #start(): Promise<void> {
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia(wanted);
    } catch (error) {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      this.#fail(isRefused ? 'denied' : 'failed');
      return;
    }
    const video = this.video()?.nativeElement;
    // Whoever has closed it meanwhile must not be seen by a camera that nobody knows of.
    if (this.#isGone || video === undefined) {
      this.#stop();
      return;
    }
    for (const track of this.#stream.getTracks())
      track.addEventListener('ended', () => this.#fail('failed'));
    video.srcObject = this.#stream;
  }

  #fail(why: 'denied' | 'failed'): void {
    this.#stop();
    this.camera.set(why);
  }

  #stop(): void {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
  }
}
