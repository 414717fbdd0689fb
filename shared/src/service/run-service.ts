import { armFailpoints, type ArmedFailpoint } from '../failpoints/failpoints.js';
import { runProcess, type RunnableService } from '../lifecycle/run-process.js';
import { createLogger, type AppLogger, type LogFormat, type LogLevel } from '../logger/logger.js';
import { followClock } from '../time/clock.js';

/** What of its configuration is about the process, whatever runs in it. */
export interface ProcessConfig {
  NODE_ENV: string;
  LOG_LEVEL: LogLevel;
  LOG_FORMAT: LogFormat;
  LOG_FILE: string | undefined;
  CLOCK_FILE: string | undefined;
  FAILPOINTS?: ArmedFailpoint[];
}

/**
 * The program of a service: runs it until a signal ends it; see `runProcess`.
 *
 * @param name by which its log lines are known
 */
export async function runService<Config extends ProcessConfig>(
  name: string,
  config: Config,
  create: (config: Config, parts: { logger: AppLogger }) => Promise<RunnableService>,
): Promise<void> {
  const { NODE_ENV, FAILPOINTS } = config;
  if (FAILPOINTS !== undefined) armFailpoints({ NODE_ENV, FAILPOINTS });
  followClock(config);
  const logger = createLogger({
    service: name,
    level: config.LOG_LEVEL,
    format: config.LOG_FORMAT,
    file: config.LOG_FILE,
  });
  await runProcess(() => create(config, { logger }), { logger });
}
