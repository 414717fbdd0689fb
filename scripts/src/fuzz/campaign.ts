import type { Operation } from '@gatehouse/shared/http/operation';
import type { CampaignOptions, FuzzedService } from './campaign-options.js';
import { Exploration } from './exploration.js';

/** Sends requests to operations as one community's people, and judges every answer. */
export class Campaign {
  /** How many requests were sent. */
  sent = 0;
  /** Operations that somebody was answered with a success, as `service.operationId`. */
  readonly reached = new Set<string>();
  /** Parameters for which no foreign id was known when one was wanted. */
  readonly withoutForeign = new Set<string>();
  readonly #options: CampaignOptions;

  constructor(options: CampaignOptions) {
    this.#options = options;
  }

  /** Only what keeps to the specification, by everybody: fills a community with what can be made. */
  async fill(): Promise<void> {
    for (const { service, operation } of this.#targets())
      await new Exploration(this, this.#options, service, operation).useRightly();
  }

  /** Only what reads, by everybody: everything that they can see. */
  async look(): Promise<void> {
    for (const { service, operation } of this.#targets())
      if (operation.method === 'GET')
        await new Exploration(this, this.#options, service, operation).useRightly();
  }

  /**
   * Everything there is, against every operation once.
   *
   * @param until when to stop before the next operation, as `performance.now()` tells it
   */
  async attack(until = Infinity): Promise<void> {
    for (const { service, operation } of this.#targets()) {
      if (performance.now() > until) return;
      const exploration = new Exploration(this, this.#options, service, operation);
      await this.#options.lookAround?.(this.#options.side.seen);
      await exploration.useRightly();
      await exploration.reachAcross();
      await exploration.misuse();
    }
  }

  /** The operations that there are to attack, as `service.operationId`. */
  get names(): string[] {
    return this.#targets().map(({ service, operation }) => `${service.name}.${operation.id}`);
  }

  #targets(): { service: FuzzedService; operation: Operation }[] {
    const { services, isWanted = () => true } = this.#options;
    return services.flatMap((service) =>
      inOrder(service.spec.operations)
        .filter(({ id }) => isWanted(`${service.name}.${id}`))
        .map((operation) => ({ service, operation })),
    );
  }
}

/** At each path what makes or changes it comes before what reads it; what takes away comes last. */
function inOrder(operations: readonly Operation[]): Operation[] {
  const paths = operations.map(({ specPath }) => specPath);
  const rank = ({ specPath, method }: Operation): number =>
    (paths.indexOf(specPath) + (method === 'DELETE' ? paths.length : 0)) * METHODS.length +
    METHODS.indexOf(method);
  return [...operations].sort((one, other) => rank(one) - rank(other));
}

const METHODS = ['POST', 'PUT', 'PATCH', 'GET', 'DELETE'];
