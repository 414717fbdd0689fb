import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import type { Spec } from '@gatehouse/shared/http/load-spec';
import express, { type Express, type RequestHandler } from 'express';
import { middleware } from 'express-openapi-validator';
import { fixedVisit } from './fixed-visit.js';

/**
 * express-openapi-validator as its documentation shows it: the specification, handlers by
 * operation, the token check as security handler, requests validated, answers not.
 */
export function stockValidator(spec: Spec, authenticate: AuthenticateBearer): Express {
  const app = express();
  app.use(express.json());
  const answer: RequestHandler = (_request, response) => {
    response.status(201).json(fixedVisit);
  };
  app.use(
    middleware({
      apiSpec: spec.resolved,
      validateRequests: true,
      validateResponses: false,
      validateSecurity: {
        handlers: {
          bearerAuth: async ({ headers }) => {
            await authenticate(headers.authorization);
            return true;
          },
        },
      },
      operationHandlers: { basePath: '', resolver: () => answer },
    }),
  );
  return app;
}
