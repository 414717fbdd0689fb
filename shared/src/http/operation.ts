import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import type { HTTPMethod } from 'find-my-way';
import type { ResourceRules } from './resource-rules.js';

/** How often an operation may be called, as `x-rate-limit` says. */
export interface RateLimit {
  points: number;
  durationSeconds: number;
  /** Counted per client address (before the token is looked at) or per account. */
  by: 'address' | 'account';
}

/** How lately the caller must have proved who they are, as `x-step-up` says. */
export interface StepUp {
  maxAgeSeconds: number;
}

/**
 * Who may call besides whoever has the permission, as `x-caller` says. `person`: no machine. `owner`:
 * the account itself, so neither a machine nor somebody who acts in its name.
 */
export type CallerKind = (typeof CALLER_KINDS)[number];

export const CALLER_KINDS = ['person', 'owner'] as const;

/** Since when an operation is not to be used any more, and when it ends, as `x-deprecated` says. */
export interface Deprecation {
  since: string;
  sunset: string;
}

/** One operation of the specification with all that a request needs to know of it. */
export interface Operation extends ResourceRules {
  id: string;
  /** The first tag: the feature folder that holds the handler. */
  tag: string;
  method: HTTPMethod;
  /** `/api/v1/visits/{id}` */
  path: string;
  secured: boolean;
  permission: string | undefined;
  callerKind: CallerKind | undefined;
  stepUp: StepUp | undefined;
  /** Whoever has rights everywhere may choose no tenant, which means all of them. */
  everywhere: boolean;
  /** Whether a change goes on in a tenant that is suspended, as `x-when-suspended: allow` says. */
  whenSuspended: 'allow' | undefined;
  rateLimit: RateLimit | undefined;
  /** Nobody is ever held back from it, as `x-rate-limit: none` says. */
  unlimited: boolean;
  idempotent: boolean;
  deprecation: Deprecation | undefined;
  /** The media types a body may have, in lower case; empty when the operation takes no body. */
  bodyTypes: string[];
  bodyRequired: boolean;
  /** The most bytes a body may have, as `x-body-limit` says; undefined for the usual limit. */
  bodyLimit: number | undefined;
  /** The handler is given the bytes of the body as they were sent, as `x-raw-body` says. */
  rawBody: boolean;
  /** The handler reads the body while it comes (see `sentOf`), as `x-stream-body` says. */
  streamBody: boolean;
  /** Lower-case names of the declared header parameters; no other header reaches a handler. */
  headerNames: string[];
  readsCookies: boolean;
  /** The media types of each answer, by status (`200`, `4XX`, `default`). */
  replyTypes: Map<string, string[]>;
  /** The path and method under which the document holds it: `/visits/{id}`, `get`. */
  specPath: string;
  specMethod: (typeof METHODS)[number];
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** An operation of the document, with this system's extensions. */
export type Extended = OpenAPIV3.OperationObject & Record<string, unknown>;

export type Parameter = OpenAPIV3.ParameterObject;

/** Where an operation stands in the document. */
export interface Source {
  path: string;
  basePath: string;
  method: (typeof METHODS)[number];
  schema: Extended;
  document: OpenAPIV3.DocumentV3;
  parameters: Parameter[];
}
