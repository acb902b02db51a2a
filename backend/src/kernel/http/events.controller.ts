import { Controller, Get, OnModuleDestroy, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor, ActorSource, CurrentActor } from '../actor';
import { Change, ChangeStream, SESSIONS_ENDED } from '../change-stream';
import { parseCookies } from '../cookies';
import { Policy } from '../policy';

/** A page that hears nothing for twice this long knows that its network is gone. */
const PING_MS = 2_000;
/** How often a stream asks whether its session is still on. */
const CHECK_MS = 25_000;
/** A browser shares one stream between its tabs; more than this is a page that forgets to close. */
const PER_SESSION = 8;

interface Stream {
  sessionId: string | null;
  cookie: string | undefined;
  send: (event: string, data: Partial<Change>) => void;
  end: () => void;
}

/** Server-sent events: tells pages which topics have changed. What changed they ask for themselves. */
@Controller('events')
export class EventsController implements OnModuleDestroy {
  private readonly open = new Set<Stream>();

  constructor(
    private readonly changes: ChangeStream,
    private readonly modules: ModuleRef,
  ) {}

  @Get()
  @Policy('events.read')
  listen(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.makeRoom(actor.sessionId);
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    const stream: Stream = {
      sessionId: actor.sessionId,
      cookie: request.headers.cookie,
      send: (event, data) =>
        void reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
      end: () => reply.raw.end(),
    };
    const unsubscribe = this.changes.subscribe((change) => void this.pass(stream, change));
    const ping = setInterval(() => stream.send('ping', { n: this.changes.version }), PING_MS);
    const check = setInterval(() => void this.check(stream), CHECK_MS);
    this.open.add(stream);
    reply.raw.on('close', () => {
      unsubscribe();
      clearInterval(ping);
      clearInterval(check);
      this.open.delete(stream);
    });
    reply.raw.write('retry: 1000\n\n');
    stream.send('ping', { n: this.changes.version });
  }

  onModuleDestroy(): void {
    for (const stream of this.open) stream.end();
  }

  /** Tells a page what has changed, unless what has changed is that its session is over. */
  private async pass(stream: Stream, { topics, n }: Change): Promise<void> {
    const mayBeOver = topics.includes(SESSIONS_ENDED) || topics.includes('*');
    if (mayBeOver && !(await this.isStillOn(stream))) {
      stream.end();
      return;
    }
    const shown = topics.filter((topic) => topic !== SESSIONS_ENDED);
    if (shown.length > 0) stream.send('changed', { topics: shown, n });
  }

  /** Hangs up when the session has run out. */
  private async check(stream: Stream): Promise<void> {
    if (!(await this.isStillOn(stream))) stream.end();
  }

  private async isStillOn({ sessionId, cookie }: Stream): Promise<boolean> {
    const source = this.modules.get(ActorSource, { strict: false });
    const actor = await source.actorOf(parseCookies(cookie)).catch(() => null);
    return actor?.sessionId === sessionId;
  }

  private makeRoom(sessionId: string | null): void {
    const own = [...this.open].filter((stream) => stream.sessionId === sessionId);
    if (own.length >= PER_SESSION) own[0]?.end();
  }
}
