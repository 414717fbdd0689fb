import { duration, int, oneOf, optional } from './env.js';
import { origins } from './origins-variable.js';

/** The variables of every process that is reached over HTTP. */
export const SERVING_VARIABLES = {
  /**
   * How long a stopping process goes on answering before it takes no more connections: longer than
   * the gateway keeps idle connections (2 s), or than a load balancer needs to take it out. At most
   * 5 s, because a stop has a deadline.
   */
  LAME_DUCK: lameDuck(),
  /** A port of this process alone, where several share PORT: there Prometheus finds each of them. */
  OWN_PORT: optional(int({ min: 1, max: 65535 })),
  /**
   * Other origins whose pages may call the API and open sockets, also with cookies; see README.md.
   * The gateway's own needs not be named.
   */
  CORS_ORIGINS: origins(),
  /**
   * Whether Swagger UI, the specifications and the pages about them are served. What a problem means
   * can be read in either case, because every error leads there.
   */
  API_DOCS: oneOf(['on', 'off'], { default: 'on' }),
  /** Which of those processes this is, as PM2 says; added to OWN_PORT. */
  NODE_APP_INSTANCE: int({ min: 0, max: 1000, default: 0 }),
};

export interface ServingConfig {
  HOST: string;
  PORT: number;
  LAME_DUCK: number;
  OWN_PORT: number | undefined;
  NODE_APP_INSTANCE: number;
}

/** The port of this process alone, if it has one. */
export function ownPortOf(
  config: Pick<ServingConfig, 'OWN_PORT' | 'NODE_APP_INSTANCE'>,
): number | undefined {
  return config.OWN_PORT === undefined ? undefined : config.OWN_PORT + config.NODE_APP_INSTANCE;
}

const LONGEST_MS = 5000;

function lameDuck() {
  const any = duration({ default: '0ms' });
  return {
    ...any,
    parse: (text: string) => {
      const ms = any.parse(text);
      if (ms > LONGEST_MS) throw new Error('must be a duration of at most 5s');
      return ms;
    },
  };
}
