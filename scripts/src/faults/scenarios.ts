import type { RunningSystem } from '../system/start-system.js';

/** Something that dies while visits are accepted, and comes back. */
export interface Scenario {
  name: string;
  kill(system: RunningSystem): Promise<void>;
  heal(system: RunningSystem): Promise<void>;
  /** How long it stays dead, in milliseconds. */
  deadForMs: number;
}

const service = (name: string, deadForMs: number): Scenario => ({
  name: `${name}-killed`,
  kill: async ({ services }) => services.get(name)?.kill9(),
  heal: async ({ services }) => services.get(name)?.restart(),
  deadForMs,
});

const server = (name: 'rabbitmq' | 'redis' | 'mongo', deadForMs: number): Scenario => ({
  name: `${name}-killed`,
  kill: ({ servers }) => servers[name].kill9(),
  heal: ({ servers }) => servers[name].restart(),
  deadForMs,
});

/** Each is `kill -9`: no warning, no goodbye. */
export const scenarios: Scenario[] = [
  { name: 'nothing-killed', kill: async () => {}, heal: async () => {}, deadForMs: 0 },
  service('notification', 1000),
  service('main', 1000),
  service('edge', 1000),
  server('rabbitmq', 2000),
  server('mongo', 1000),
];
