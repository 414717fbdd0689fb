import { Injectable, inject, signal } from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Subject } from 'rxjs';
import { Session } from '../sessions/session';

interface Upload {
  photo: Blob;
  /** Why it was not sent; undefined while it is on its way. */
  error?: unknown;
}

/**
 * Photos on their way to visits that were asked for already. One that fails is kept until somebody
 * tries again, on whatever page of the desk they are meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class PhotoUploads {
  readonly #visits = inject(Session).api.visits;
  readonly #uploads = signal<ReadonlyMap<string, Upload>>(new Map());
  readonly #sent = new Subject<Visit>();

  /** The visits as they are with their photos. */
  readonly sent = this.#sent.asObservable();

  of(visitId: string): Upload | undefined {
    return this.#uploads().get(visitId);
  }

  async send(visitId: string, photo: Blob): Promise<void> {
    this.#put(visitId, { photo });
    try {
      await this.#visits.putPhoto(visitId, photo);
    } catch (error) {
      this.#put(visitId, { photo, error });
      return;
    }
    this.forget(visitId);
    const visit = await this.#visits.get(visitId).catch(() => undefined);
    if (visit !== undefined) this.#sent.next(visit);
  }

  async again(visitId: string): Promise<void> {
    const upload = this.of(visitId);
    if (upload?.error !== undefined) await this.send(visitId, upload.photo);
  }

  forget(visitId: string): void {
    this.#uploads.update((uploads) => new Map([...uploads].filter(([id]) => id !== visitId)));
  }

  #put(visitId: string, upload: Upload): void {
    this.#uploads.update((uploads) => new Map(uploads).set(visitId, upload));
  }
}
