import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { documentPolicy } from './kernel/http/security-headers';
import { StartRefused } from './start-refused';

const NONCE = '%NONCE%';
/** The build puts a digest of the content into these names, so they never change under one address. */
const HASHED = /-[A-Z0-9]{8}\.(js|css|woff2|svg)$/;
/** Clauses stand in addresses too: /regler/3.4 is a page, /icon.svg is a file. */
const FILE_NAME = /\.[a-z][a-z0-9]*$/i;
const YEAR_S = 31_536_000;

/**
 * Serves the built pages: files as they are, compressed beforehand where the build did so, and for every other
 * address without a file extension the one document, with a nonce of its own.
 * @throws StartRefused when the document is missing
 */
export async function servePages(fastify: FastifyInstance, folder: string): Promise<void> {
  const html = readDocument(folder);
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['**/index.html', '**/*.{br,gz}'],
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = HASHED.test(file.replace(/\.(br|gz)$/, ''));
      void reply.header(
        'cache-control',
        hashed ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request, reply) => sendDocument(html, request, reply));
}

function readDocument(folder: string): string {
  const file = path.join(folder, 'index.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartRefused(`The page ${file} cannot be read: build the pages with npm start.`);
  }
}

function sendDocument(html: string, request: FastifyRequest, reply: FastifyReply): void {
  const [address = '/'] = request.url.split('?');
  const isApi = address === '/api' || address.startsWith('/api/');
  if (isApi || FILE_NAME.test(address)) {
    reply.callNotFound();
    return;
  }
  const nonce = randomBytes(16).toString('base64');
  void reply
    .header('content-security-policy', documentPolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE, nonce));
}
