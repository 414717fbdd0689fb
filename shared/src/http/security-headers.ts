import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet, { type HelmetOptions } from 'helmet';

/**
 * For answers that are data: a browser that renders one may load and run nothing. Left out is what
 * only speaks to documents (or to browsers that are gone) and would be a tenth of every answer.
 */
export const apiHeaders: RequestHandler = fixedHeaders({
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
});

/**
 * For Swagger UI: its own scripts, its inline styles, and calls to the API of the same origin.
 * Without `upgrade-insecure-requests`, which would break it on plain http.
 */
export const docsHeaders: RequestHandler = fixedHeaders({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** What helmet would say of every answer: it is asked once, as it says the same each time. */
function fixedHeaders(options: HelmetOptions): RequestHandler {
  const headers = Object.freeze(headersOf(options));
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

function headersOf(options: Readonly<HelmetOptions>): (readonly [name: string, value: string])[] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
