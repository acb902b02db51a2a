import { createHash } from 'node:crypto';
import { CanActivate, ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Actor, ActorSource } from '../actor';
import { canonicalJson } from '../canonical-json';
import { parseCookies } from '../cookies';
import { isId } from '../ids';
import { POLICY_KEY, POLICY_TABLE, PolicyRow, PolicyTable } from '../policy';
import { assuranceMissing, badInput, forbidden, Problem, signedOut } from '../problem';
import { currentContext } from '../request-context';

/** Why this actor may not, or null when the row lets him through. Conditions in `own` are the handler's. */
export function refusal(row: PolicyRow | undefined, actor: Actor): Problem | null {
  if (row === undefined) return forbidden();
  if (row.roles === 'anyone') return null;
  if (actor.sessionId === null) return signedOut();
  if (actor.settingUp === true && row.inSetup !== true) return forbidden();
  const held = row.roles === 'signedIn' || row.roles.some((role) => actor.roles.has(role));
  if (!held) return forbidden();
  return actor.assurance < row.assurance ? assuranceMissing(row.assurance === 3 ? 3 : 2) : null;
}

/** Deny by default: finds out who asks, then lets the policy table decide. */
@Injectable()
export class PolicyGuard implements CanActivate {
  private source: ActorSource | undefined;

  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    @Inject(POLICY_TABLE) private readonly table: PolicyTable,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const actor = await this.actorOf(request.headers.cookie);
    request.actor = actor;
    const name = this.reflector.get<string | undefined>(POLICY_KEY, context.getHandler());
    const no = refusal(name === undefined ? undefined : this.table[name], actor);
    if (no !== null) throw await this.withWays(no, actor);
    complete(request, actor);
    return true;
  }

  private async withWays(no: Problem, actor: Actor): Promise<Problem> {
    const needed = no.details.assurance?.needed;
    if (needed === undefined) return no;
    return assuranceMissing(needed, (await this.source?.waysToProve(actor)) ?? []);
  }

  /** The slice that knows sessions lies above the kernel, so it is looked up when first needed. */
  private async actorOf(cookie: string | undefined): Promise<Actor> {
    const source = (this.source ??= this.modules.get<ActorSource>(ActorSource, { strict: false }));
    return source.actorOf(parseCookies(cookie));
  }
}

/** Fills in the request's context what is known only now. */
function complete(request: FastifyRequest, actor: Actor): void {
  const context = currentContext();
  if (context === null) return;
  context.actor = actor;
  if (request.method !== 'POST') return;
  const key = request.headers['idempotency-key'];
  const lower = typeof key === 'string' ? key.toLowerCase() : key;
  if (!isId(lower)) throw badInput([{ field: 'Idempotency-Key', constraint: 'uuid' }]);
  context.idempotencyKey = lower;
  context.requestHash = hashOf(request);
}

function hashOf({ url, body }: FastifyRequest): string {
  const isFile = Buffer.isBuffer(body);
  const text = canonicalJson({ path: url, body: isFile ? null : (body ?? null) });
  const hash = createHash('sha256').update(text);
  return (isFile ? hash.update(body) : hash).digest('hex');
}
