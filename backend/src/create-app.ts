import { randomUUID } from 'node:crypto';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { NOBODY } from './kernel/actor';
import { Answering, Incoming, routePattern } from './kernel/http/exchange';
import {
  bringsFile,
  DOCX_TYPE,
  FILE_TYPES,
  FileUploads,
  LIST_TYPE,
} from './kernel/http/file-uploads';
import { parseBody } from './kernel/http/request-body';
import { checkAddress, checkContentType, checkOrigin } from './kernel/http/request-checks';
import { sendProblem, toProblem } from './kernel/http/problem-filter';
import { commonHeaders } from './kernel/http/security-headers';
import { Log } from './kernel/log';
import { badInput } from './kernel/problem';
import { RequestContext, runInContext } from './kernel/request-context';
import { Settings } from './kernel/settings';
import { servePages } from './pages';

const BODY_LIMIT = 1024 * 1024;
const FILE_LIMIT = 20 * BODY_LIMIT;
const LIST_LIMIT = 5 * BODY_LIMIT;

/**
 * A server of `root` that is ready to listen, with everything around the routes: parsing, refusals, headers, log.
 * @param place  our own address, the only one that may send changes, and the proxies in front of it
 * @param pages  folder of the built pages; null = the API only
 */
export async function createApp(
  root: DynamicModule,
  { origin, trustProxy }: Pick<Settings, 'origin' | 'trustProxy'>,
  log: Log,
  pages: string | null,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    forceCloseConnections: true,
    // Only these proxies may say whose request they pass on; rate limits count sources.
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    genReqId: () => randomUUID(),
    frameworkErrors: (error: Error, request: Pick<Incoming, 'url'>, reply: unknown) => {
      // Addresses that cannot be decoded never reach a route or a hook.
      const answering = reply as Answering;
      commonHeaders(answering, request.url, origin);
      const refused = toProblem(error) ?? badInput([{ field: '', constraint: 'request' }]);
      sendProblem(answering, refused);
    },
  });
  const options = { logger: false, abortOnError: false, bodyParser: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, options);
  app.setGlobalPrefix('api');
  addParser(adapter);
  addHooks(adapter, origin, log);
  if (pages !== null) await servePages(adapter.getInstance(), pages);
  await started(app);
  return app;
}

/** A start that is refused half way leaves no timer behind that would go on without its database and its keys. */
async function started(app: NestFastifyApplication): Promise<void> {
  try {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  } catch (error) {
    await app.close();
    throw error;
  }
}

function addParser(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (_request, body, done) => {
      try {
        done(null, parseBody(String(body)));
      } catch (error) {
        done(error as Error);
      }
    },
  );
  const file = { parseAs: 'buffer', bodyLimit: FILE_LIMIT } as const;
  const whole = [...FILE_TYPES, DOCX_TYPE];
  fastify.addContentTypeParser(whole, file, (_request, body, done) => done(null, body));
  const list = { parseAs: 'buffer', bodyLimit: LIST_LIMIT } as const;
  fastify.addContentTypeParser(LIST_TYPE, list, (_request, body, done) => done(null, body));
}

function addHooks(adapter: FastifyAdapter, origin: string, log: Log): void {
  const fastify = adapter.getInstance();
  const uploads = new FileUploads();
  fastify.addHook('onRequest', (request, reply, done) => {
    commonHeaders(reply, request.url, origin);
    checkOrigin(request, origin);
    checkContentType(request);
    checkAddress(request);
    if (bringsFile(request)) reply.raw.once('close', uploads.admit(request.ip));
    done();
  });
  // Last before the handler: reading the body runs in the socket's context, not in ours.
  fastify.addHook('preHandler', (request, _reply, done) => runInContext(contextOf(request), done));
  fastify.addHook('onResponse', (request, reply, done) => {
    if (isUnlogged(request)) return done();
    log.info('request', {
      method: request.method,
      route: routePattern(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}

/** Routes that must leave no trace of when they were asked: a secret vote. */
function isUnlogged(request: FastifyRequest): boolean {
  const { config } = request.routeOptions;
  return 'unlogged' in config && config.unlogged === true;
}

function contextOf(request: Incoming): RequestContext {
  return {
    requestId: request.id,
    actor: NOBODY,
    idempotencyKey: null,
    route: `${request.method} ${routePattern(request)}`,
    requestHash: '',
    keyUsed: false,
  };
}
