import { tooMany } from '../problem';
import { Incoming, routePattern } from './exchange';

/** What a file may be sent as; what it really is, its receiver checks. */
export const FILE_TYPES = ['application/pdf', 'image/png', 'image/jpeg'] as const;

/** A Word document, taken as an attachment to a paper. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A list to take in: what it is, its bytes say. Taken by routes that read smaller files. */
export const LIST_TYPE = 'application/octet-stream';

/** Routes that take a file as their whole body, and of which types; everywhere else a body is JSON. */
const ROUTES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['POST /api/seal/verifications', ['application/pdf']],
  ['POST /api/import-readings', [LIST_TYPE]],
  ['PUT /api/declarations/:id/file', FILE_TYPES],
  ['PUT /api/own-portrait', ['image/jpeg']],
  ['PUT /api/cases/:id/files/:file', [...FILE_TYPES, DOCX_TYPE]],
]);

const WINDOW_MS = 60_000;
/** Per source and minute. */
const MOST_PER_SOURCE = 30;
/** At the same time, from everyone: each may hold twenty megabytes of memory. */
const MOST_AT_ONCE = 4;

/** True when this request is for a route that takes a file, and brings one of its types. */
export function bringsFile(request: Incoming): boolean {
  const type = request.headers['content-type']?.trim().toLowerCase() ?? '';
  return ROUTES.get(`${request.method} ${routePattern(request)}`)?.includes(type) ?? false;
}

/**
 * Keeps large bodies from filling the memory or the time of the program: asked before a body is read. Sources are
 * held in memory only, for a minute, and never logged.
 */
export class FileUploads {
  private readonly recent = new Map<string, number[]>();
  private running = 0;

  /** @param clock milliseconds that never go back */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** @returns what to call when the answer has left, or the sender has gone. @throws 429 */
  admit(source: string): () => void {
    const now = this.clock();
    for (const [each, times] of this.recent) {
      if (now - (times.at(-1) ?? 0) >= WINDOW_MS) this.recent.delete(each);
    }
    const times = (this.recent.get(source) ?? []).filter((time) => now - time < WINDOW_MS);
    if (times.length >= MOST_PER_SOURCE || this.running >= MOST_AT_ONCE) throw tooMany();
    this.recent.set(source, [...times, now]);
    this.running++;
    let over = false;
    return () => {
      if (!over) this.running--;
      over = true;
    };
  }
}
