import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * For answers that are data: a browser that renders one may load and run nothing. Left out is what
 * only speaks to documents (or to browsers that are gone) and would be a tenth of every answer.
 */
export const apiHeaders: RequestHandler = helmet({
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
export const docsHeaders: RequestHandler = helmet({
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
