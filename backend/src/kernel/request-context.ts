import { AsyncLocalStorage } from 'node:async_hooks';
import { Actor, NOBODY } from './actor';

/** What travels with a request through every await, so that commands need not pass it on. */
export interface RequestContext {
  requestId: string;
  actor: Actor;
  /** Set on POST requests. */
  idempotencyKey: string | null;
  /** Method and route pattern, e.g. 'POST /api/meetings/:id/open'. */
  route: string;
  /** Digest of path and body: the same key with another digest is refused. */
  requestHash: string;
  /** True once a unit of work has stood for this request's key. */
  keyUsed: boolean;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `fn` with the context; everything it awaits sees the same one. */
export function runInContext<T>(context: RequestContext, fn: () => T): T {
  return storage.run(context, fn);
}

/** Runs `fn` in the name of an actor outside any request: the example panel's history, timers, tests. */
export function runAs<T>(actor: Actor, fn: () => T): T {
  const context = { requestId: 'program', actor, idempotencyKey: null, route: 'program' };
  return storage.run({ ...context, requestHash: '', keyUsed: false }, fn);
}

/** The context of this request, or null outside one. */
export function currentContext(): RequestContext | null {
  return storage.getStore() ?? null;
}

/** Who acts now; outside a request nobody does. */
export function currentActor(): Actor {
  return storage.getStore()?.actor ?? NOBODY;
}
