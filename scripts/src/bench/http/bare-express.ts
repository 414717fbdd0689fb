import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { fixedVisit, visitsPath } from './fixed-visit.js';

/** Express with a JSON parser and one route: what any validated server is built on. */
export function bareExpress(authenticate?: AuthenticateBearer): Express {
  const app = express();
  app.use(express.json());
  if (authenticate) app.use(checkToken(authenticate));
  app.post(visitsPath, (_request, response) => {
    response.status(201).json(fixedVisit);
  });
  return app;
}

function checkToken(authenticate: AuthenticateBearer) {
  return async (request: Request, _response: Response, next: NextFunction): Promise<void> => {
    await authenticate(request.headers.authorization);
    next();
  };
}
