import { Router } from 'express';
import swaggerUi from 'swagger-ui-express';
import type { DocsOptions, Documents } from './app-options.js';
import { fixedDocument } from './fixed-document.js';
import type { Spec } from './load-spec.js';
import { docsHeaders } from './security-headers.js';

/** Documents at their paths. */
export function documentRoutes(documents: Documents): Router {
  const router = Router({ strict: true });
  for (const [path, { text, type }] of Object.entries(documents))
    router.get(path, docsHeaders, fixedDocument(text, type));
  return router;
}

/**
 * Swagger UI at `/docs/`, the bundled specification at `/openapi.json` and, under the name by which
 * the gateway knows it, at `/api-docs/<service>.json`.
 * "Try it out" reaches the API at the origin of the page, because the specification's server URL is
 * a path.
 */
export function docsRoutes(service: string, spec: Spec, docs: DocsOptions): Router {
  const { title, urls } = docs;
  const router = Router({ strict: true });
  const specification = fixedDocument(spec.bundledJson, 'application/json');
  router.get(['/openapi.json', `/api-docs/${service}.json`], specification);

  const options = {
    customSiteTitle: title ?? spec.title,
    explorer: true,
    swaggerOptions: {
      urls: urls ?? [{ name: spec.title, url: `../api-docs/${service}.json` }],
      // A token in the page's storage would be there for whoever comes to this browser next.
      persistAuthorization: false,
      displayRequestDuration: true,
      tryItOutEnabled: true,
    },
  };
  // The page's own links are relative and need the slash.
  router.get('/docs', (_request, response) => response.redirect(308, 'docs/'));
  router.get('/docs/', docsHeaders, swaggerUi.setup(undefined, options));
  router.use('/docs/', docsHeaders, ...swaggerUi.serveFiles(undefined, options));
  return router;
}
