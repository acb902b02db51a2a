import type { IncomingHttpHeaders } from 'node:http';

/** What our checks read of a request; the server's own request has more. */
export interface Incoming {
  id: string;
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  query: unknown;
  params: unknown;
  routeOptions?: { url?: string | undefined };
}

/** What is needed to set a header. */
export interface Outgoing {
  header(name: string, value: string): unknown;
}

/** What is needed to answer. */
export interface Answering extends Outgoing {
  code(status: number): unknown;
  send(body: string): unknown;
}

/** 'POST /api/meetings/:id/open': the pattern, never the address, so it names no one. */
export function routePattern(request: Pick<Incoming, 'routeOptions'>): string {
  return request.routeOptions?.url ?? 'unmatched';
}
