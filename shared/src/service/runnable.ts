import type { Lifecycle } from '../lifecycle/lifecycle.js';
import type { RunnableService } from '../lifecycle/run-process.js';
import type { HttpPart } from './http-part.js';

/** The service that consists of the parts of `lifecycle` and is reached through `http`. */
export function runnable(lifecycle: Lifecycle, http: HttpPart): RunnableService {
  return {
    start: () => lifecycle.start(),
    stop: () => lifecycle.stop(),
    get address() {
      return http.url;
    },
  };
}
