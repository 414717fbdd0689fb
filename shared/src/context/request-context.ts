import { AsyncLocalStorage } from 'node:async_hooks';

/** What follows one user action through HTTP calls, messages and log lines. */
export interface RequestContext {
  correlationId: string;
  /** W3C Trace Context header of the caller, passed on unchanged. */
  traceparent?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` and everything it awaits in `context`. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The context of the request or message being handled, if one is. */
export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}
