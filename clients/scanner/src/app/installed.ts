import { Injectable, signal } from '@angular/core';

/** The type of a browser's own word for texts that become code, which TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const WORKER = '/scanner/sw.js';

/** The application as the device keeps it, so that it starts without a network. */
@Injectable({ providedIn: 'root' })
export class Installed {
  readonly #waiting = signal<ServiceWorker | undefined>(undefined);
  /** Whether a newer release is there. */
  readonly isOutdated = this.#waiting.asReadonly();

  async start(): Promise<void> {
    // What the browser may throw away when it needs room, it must not.
    if ('storage' in navigator) void navigator.storage.persist();
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register(workerUrl()).catch(() => undefined);
    registration?.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => {
        const isNewer = worker.state === 'installed' && navigator.serviceWorker.controller !== null;
        if (isNewer) this.#waiting.set(worker);
      });
    });
    if (registration?.waiting) this.#waiting.set(registration.waiting);
  }

  /** Goes on with the newer release; what was written down stays. */
  restart(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.#waiting()?.postMessage('restart');
  }
}

/** Where scripts have to be trusted, exactly this one is. */
function workerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = {
    createScriptURL: (url: string) => {
      if (url !== WORKER) throw new TypeError(`${url} is no script of the scanner`);
      return url;
    },
  };
  return trustedTypes?.createPolicy('scanner', rules).createScriptURL(WORKER) ?? WORKER;
}
