import { createHash, randomUUID } from 'node:crypto';
import {
  CallHandler,
  ExecutionContext,
  Injectable,
  NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Observable, of, tap } from 'rxjs';
import { Actor, NOBODY } from '../actor';
import { ChangeStream } from '../change-stream';
import { Clock } from '../clock';

const FRESH_KEY = 'samklang:fresh';

/** For answers that depend on the time of day or on more than the database: never answered with 304. */
export const Fresh = () => SetMetadata(FRESH_KEY, true);

/**
 * GET answers carry a tag made of everything they can depend on: this process, the number of commits, who asks
 * and the day. The same tag again means the same answer, so it is 304 without a single query.
 */
@Injectable()
export class VersionTag implements NestInterceptor {
  private readonly boot = randomUUID();

  constructor(
    private readonly stream: ChangeStream,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const fresh = this.reflector.get<boolean | undefined>(FRESH_KEY, context.getHandler());
    if (request.method !== 'GET' || fresh || !this.stream.complete) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // Made before the answer is: a commit in between leaves an old tag on new data, never the other way round.
    const tag = this.tagFor(request.actor ?? NOBODY);
    if (request.headers['if-none-match'] === tag) {
      reply.code(304).header('etag', tag);
      return of(undefined);
    }
    return next.handle().pipe(tap(() => !reply.sent && reply.header('etag', tag)));
  }

  private tagFor(actor: Actor): string {
    const who = `${actor.sessionId} ${actor.personId} ${[...actor.roles].join()} ${actor.assurance}`;
    const text = `${this.boot} ${this.stream.version} ${who} ${this.clock.today()}`;
    return `"${createHash('sha1').update(text).digest('base64url')}"`;
  }
}
