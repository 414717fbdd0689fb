import type { ErrorRequestHandler } from 'express';
import { currentContext } from '../context/request-context.js';
import type { AppLogger } from '../logger/logger.js';
import { PROBLEM_TYPE, toProblem, type Problem } from './problem.js';
import type { ReplyInspector } from './inspect-reply.js';
import { stateOf } from './request-metrics.js';
import { send } from './send.js';

/**
 * The end of the line for every error: one problem document, one log line. What we answer for
 * (500 and above) is an error with its stack; what the caller did is at most information.
 */
export function answerProblems(
  service: string,
  inspector: ReplyInspector,
  logger: AppLogger,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const state = stateOf(response);
    const correlationId = currentContext()?.correlationId ?? '';
    let { problem, headers } = toProblem(error, correlationId, service);
    log(logger, problem, error, state.operation?.id);

    const breach = inspector.breachOf(state.operation, {
      status: problem.status,
      mediaType: PROBLEM_TYPE,
      body: problem,
    });
    if (breach) ({ problem, headers } = toProblem(breach, correlationId, service));

    state.problemCode = problem.code;
    // The status line is out: Express cuts the connection, so that nobody takes it for whole.
    if (response.headersSent) next(error);
    else {
      send(request, response, {
        status: problem.status,
        mediaType: PROBLEM_TYPE,
        body: problem,
        headers,
      });
    }
  };
}

function log(logger: AppLogger, problem: Problem, error: unknown, operation?: string): void {
  const { status, code, errors } = problem;
  if (status >= 500) logger.error('Request failed', { operation, status, code, error });
  else if (status === 401 || status === 403 || status === 429) {
    logger.info('Request refused', { operation, status, code });
  } else logger.debug('Request refused', { operation, status, code, errors });
}
