import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  inject,
  output,
  signal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { Icon } from '@gatehouse/ui/icon';
import { openReader, type ReadVideo } from './frame-reader';
import { Speech, type TextKey } from './speech';

/** Often enough for whoever holds a code before it, and seldom enough for the battery. */
const LOOK_EVERY_MS = 120;
const PICTURE = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };

/** Reads QR codes that are held before the camera. */
@Component({
  selector: 'gh-camera',
  imports: [Icon],
  template: `
    <div class="finder" [class.is-on]="isOn()">
      <video #video muted playsinline [hidden]="!isOn()" data-testid="video"></video>
      <button type="button" class="button huge" data-testid="camera" (click)="toggle()">
        <gh-icon name="camera" />
        {{ speech.t(isOn() ? 'scanner.cameraOff' : 'scanner.cameraOn') }}
      </button>
    </div>
    @if (failure(); as why) {
      <p class="failure" role="alert" data-testid="camera-failure">{{ speech.t(why) }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Camera {
  /** What was read. */
  readonly read = output<string>();
  protected readonly speech = inject(Speech);
  protected readonly isOn = signal(false);
  protected readonly failure = signal<TextKey | undefined>(undefined);
  protected readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');
  #stream: MediaStream | undefined;
  #timer: number | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#stop());
  }

  protected async toggle(): Promise<void> {
    if (this.isOn()) {
      this.#stop();
      return;
    }
    this.failure.set(undefined);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: PICTURE });
      this.#stream = stream;
      const video = this.video().nativeElement;
      video.srcObject = stream;
      this.isOn.set(true);
      await video.play();
      await this.#look(await openReader(), video);
    } catch (error) {
      this.#stop();
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      this.failure.set(isRefused ? 'scanner.cameraDenied' : 'scanner.cameraNone');
    }
  }

  async #look(reader: ReadVideo, video: HTMLVideoElement): Promise<void> {
    const text = await reader(video);
    if (text !== undefined && this.isOn()) this.read.emit(text);
    if (this.isOn())
      this.#timer = window.setTimeout(() => void this.#look(reader, video), LOOK_EVERY_MS);
  }

  #stop(): void {
    window.clearTimeout(this.#timer);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.isOn.set(false);
  }
}
