import { Controller, Get, OnModuleDestroy, Req, Res } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor, ActorSource, CurrentActor } from '../actor';
import { Change, ChangeStream } from '../change-stream';
import { parseCookies } from '../cookies';
import { Policy } from '../policy';

const PING_MS = 25_000;
/** A browser shares one stream between its tabs; more than this is a page that forgets to close. */
const PER_SESSION = 8;

interface Stream {
  sessionId: string | null;
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
    const send = (event: string, data: Partial<Change>) =>
      void reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    const unsubscribe = this.changes.subscribe((change) => {
      if (change.topics.length > 0) send('changed', change);
    });
    const ping = setInterval(() => void this.ping(stream, request, send), PING_MS);
    const stream = { sessionId: actor.sessionId, end: () => reply.raw.end() };
    this.open.add(stream);
    reply.raw.on('close', () => {
      unsubscribe();
      clearInterval(ping);
      this.open.delete(stream);
    });
    reply.raw.write('retry: 1000\n\n');
    send('ping', { n: this.changes.version });
  }

  onModuleDestroy(): void {
    for (const stream of this.open) stream.end();
  }

  /** Keeps proxies from hanging up, and hangs up itself when the session has ended. */
  private async ping(
    stream: Stream,
    request: FastifyRequest,
    send: (event: string, data: Partial<Change>) => void,
  ): Promise<void> {
    const source = this.modules.get(ActorSource, { strict: false });
    const actor = await source.actorOf(parseCookies(request.headers.cookie)).catch(() => null);
    if (actor?.sessionId === stream.sessionId) send('ping', { n: this.changes.version });
    else stream.end();
  }

  private makeRoom(sessionId: string | null): void {
    const own = [...this.open].filter((stream) => stream.sessionId === sessionId);
    if (own.length >= PER_SESSION) own[0]?.end();
  }
}
