import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import type { DocsOptions } from './app-options.js';
import type { Spec } from './load-spec.js';
import { docsHeaders } from './security-headers.js';

/**
 * Swagger UI at `/docs/`, the bundled specification at `/openapi.json` and, under the name by which
 * the gateway knows it, at `/api-docs/<service>.json`. "Try it out" reaches the API at the origin
 * of the page, because the specification's server URL is a path.
 */
export function docsRoutes(service: string, spec: Spec, { title, urls }: DocsOptions): Router {
  const router = Router({ strict: true });
  router.get(['/openapi.json', `/api-docs/${service}.json`], (_request, response) => {
    response.type('application/json').send(spec.bundledJson);
  });

  const options = {
    customSiteTitle: title ?? spec.title,
    explorer: true,
    swaggerOptions: {
      urls: urls ?? [{ name: spec.title, url: `../api-docs/${service}.json` }],
      persistAuthorization: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
    },
  };
  // The page's own links are relative and need the slash.
  router.get('/docs', (_request, response) => response.redirect(308, 'docs/'));
  router.use(
    '/docs/',
    docsHeaders,
    // The assets before the page: without a document the page handler answers every path.
    ...swaggerUi.serveFiles(undefined, options),
    swaggerUi.setup(undefined, options),
  );
  return router;
}
