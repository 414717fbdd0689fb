import type { LifecyclePart } from '../lifecycle/lifecycle.js';
import type { Broker, ConsumerSpec, Subscription } from '../messaging/broker.js';
import type { Envelope } from '../messaging/envelope.js';
import type { Leftovers } from '../sql/purge.js';

/**
 * What a feature brings to its service. Its door, `<feature>.feature.ts`, is a function of the
 * service's parts and of what it asks of other features, and returns one of these.
 */
export interface Feature {
  /** What other features may ask of it. */
  service?: object;
  /** One function for each operation of the feature's tag. */
  handlers?: object;
  /** One function for each call that others make by RabbitMQ. */
  calls?: object;
  /** What it does when events of other services arrive. */
  consumers?: readonly EventConsumer[];
  /** Concerns that the contracts give to the service, and that another process of it handles. */
  handledElsewhere?: readonly string[];
  /** What runs, or is open, as long as the service does: begun before anything comes in. */
  timers?: readonly LifecyclePart[];
  /** What else is opened and closed with the service, after its consumers have begun. */
  listeners?: readonly LifecyclePart[];
  /** What of it nobody needs any more after a while. */
  leftovers?: readonly Leftovers[];
}

/** Starts one queue of a feature. */
export type EventConsumer = (broker: Broker) => Promise<Subscription>;

/** A queue of the service and what is done with its messages, for a feature's `consumers`. */
export function consumerOf<E extends Envelope>(spec: ConsumerSpec<E>): EventConsumer {
  return (broker) => broker.consume(spec);
}

type Intersection<Union> = (Union extends unknown ? (of: Union) => void : never) extends (
  of: infer All,
) => void
  ? All
  : never;

type Brought<F, Key extends keyof Feature> = F extends Record<Key, infer Value> ? Value : never;

/**
 * All handlers of a service. Whether each operation of its specification has one shows where the
 * result is used as `Handlers<operations>`: a missing one does not compile.
 */
export function handlersOf<const F extends readonly Feature[]>(
  features: F,
): Intersection<Brought<F[number], 'handlers'>> {
  // What each brings is typed where it is made; `together` looks at the names alone.
  return together('handlers', features) as ReturnType<typeof handlersOf<F>>;
}

/** All functions that answer a service's calls, alike. */
export function callsOf<const F extends readonly Feature[]>(
  features: F,
): Intersection<Brought<F[number], 'calls'>> {
  return together('calls', features) as ReturnType<typeof callsOf<F>>;
}

export const timersOf = (features: readonly Feature[]): LifecyclePart[] =>
  features.flatMap(({ timers = [] }) => timers);

export const listenersOf = (features: readonly Feature[]): LifecyclePart[] =>
  features.flatMap(({ listeners = [] }) => listeners);

export const leftoversOf = (features: readonly Feature[]): Leftovers[] =>
  features.flatMap(({ leftovers = [] }) => leftovers);

/** @throws Error when two features bring a function of one name */
function together(what: 'handlers' | 'calls', features: readonly Feature[]): object {
  const all: Record<string, unknown> = {};
  for (const feature of features)
    for (const [name, does] of Object.entries(feature[what] ?? {})) {
      if (name in all) throw new Error(`Two features bring ${name} among their ${what}`);
      all[name] = does;
    }
  return all;
}

/**
 * Everything that the features consume, as one part of the service's lifecycle. Its start fails,
 * naming them, when the contracts let the service consume events that no feature handles.
 */
export function consumersPart(broker: Broker, features: readonly Feature[]): LifecyclePart {
  const subscriptions: Subscription[] = [];
  return {
    name: 'consumers',
    start: async () => {
      for (const consumer of features.flatMap(({ consumers = [] }) => consumers))
        subscriptions.push(await consumer(broker));
      broker.assertAllConsumed(features.flatMap(({ handledElsewhere = [] }) => handledElsewhere));
    },
    stop: () => Promise.all(subscriptions.map((subscription) => subscription.stop())),
  };
}
