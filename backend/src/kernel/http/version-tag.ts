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
import { map, Observable, of } from 'rxjs';
import { Actor, NOBODY } from '../actor';
import { ChangeStream } from '../change-stream';
import { Clock } from '../clock';
import { AnswerCache } from './answer-cache';

const HOLDS_KEY = 'samklang:holds';
const JSON_TYPE = 'application/json; charset=utf-8';

/** For answers that name the time of day: repeated for so many seconds at most. */
export const HoldsFor = (seconds: number) => SetMetadata(HOLDS_KEY, seconds);

/** For answers that depend on more than the database and the day: made anew every time. */
export const Fresh = () => HoldsFor(0);

type Asking = FastifyRequest & { actor?: Actor };

/**
 * GET answers carry a tag made of everything they can depend on: this process, the number of commits, who asks
 * and the day. The same tag again means the same answer, so it is 304, or the kept bytes, without a single query.
 */
@Injectable()
export class VersionTag implements NestInterceptor {
  private readonly boot = randomUUID();
  private readonly answers = new AnswerCache();

  constructor(
    private readonly stream: ChangeStream,
    private readonly clock: Clock,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asking>();
    const holds = this.reflector.get<number | undefined>(HOLDS_KEY, context.getHandler());
    if (request.method !== 'GET' || holds === 0 || !this.stream.complete) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // Made before the answer is: a commit in between leaves an old tag on new data, never the other way round.
    const { version } = this.stream;
    const tag = this.tagFor(request.actor ?? NOBODY, version, holds);
    if (request.headers['if-none-match'] === tag) {
      reply.code(304).header('etag', tag);
      return of(undefined);
    }
    this.answers.begin(version);
    const kept = this.answers.find(tag, request.url);
    if (kept !== undefined) {
      reply.header('etag', tag).header('content-type', JSON_TYPE);
      return of(kept);
    }
    return next.handle().pipe(map((answer) => this.keep(version, tag, request, reply, answer)));
  }

  /** Keeps an answer that is data; files and streams have been given their own type by the handler. */
  private keep(
    version: number,
    tag: string,
    request: Asking,
    reply: FastifyReply,
    answer: unknown,
  ): unknown {
    if (reply.sent) return answer;
    reply.header('etag', tag);
    if (answer === null || typeof answer !== 'object' || reply.hasHeader('content-type')) {
      return answer;
    }
    const bytes = Buffer.from(JSON.stringify(answer));
    this.answers.keep(version, tag, request.url, bytes);
    reply.header('content-type', JSON_TYPE);
    return bytes;
  }

  private tagFor(actor: Actor, version: number, holds: number | undefined): string {
    const who = `${actor.sessionId} ${actor.personId} ${[...actor.roles].join()} ${actor.assurance}`;
    const span = holds ? Math.floor(Date.parse(this.clock.now()) / (holds * 1000)) : '';
    const text = `${this.boot} ${version} ${who} ${this.clock.today()} ${span}`;
    return `"${createHash('sha1').update(text).digest('base64url')}"`;
  }
}
