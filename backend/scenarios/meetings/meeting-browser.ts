import { randomUUID } from 'node:crypto';
import { Body } from '../panel-book';

const RETRY_MS = 50;

/** One browser over a real connection: its session, what it sends, and the stream it follows. */
export class MeetingBrowser {
  private cookie = '';
  private stopped = false;
  private following: Promise<void> = Promise.resolve();
  /** Streams opened so far, and changes heard. */
  opened = 0;
  heard = 0;
  connected = false;

  constructor(private readonly origin: string) {}

  async become(personId: string): Promise<void> {
    const reply = await this.send('/example/session', { personId }, randomUUID());
    const set = reply.headers.getSetCookie();
    this.cookie = set.map((each) => each.split(';')[0]).join('; ');
  }

  async get(url: string): Promise<Body> {
    const headers = { cookie: this.cookie };
    return (await fetch(`${this.origin}/api${url}`, { headers })).json();
  }

  /** @param key the same for the same act sent again */
  send(url: string, body: unknown, key: string, method = 'POST'): Promise<Response> {
    return fetch(`${this.origin}/api${url}`, {
      method,
      headers: {
        origin: this.origin,
        cookie: this.cookie,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
  }

  /** Follows until stopped, and comes back by itself whenever the stream breaks. */
  follow(): void {
    this.following = this.keepFollowing();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.abort.abort();
    await this.following;
  }

  private readonly abort = new AbortController();

  private async keepFollowing(): Promise<void> {
    while (!this.stopped) {
      await this.listen().catch(() => undefined);
      this.connected = false;
      await new Promise((resume) => setTimeout(resume, RETRY_MS));
    }
  }

  private async listen(): Promise<void> {
    const headers = { cookie: this.cookie };
    const { signal } = this.abort;
    const reply = await fetch(`${this.origin}/api/events`, { headers, signal });
    if (!reply.ok || reply.body === null) return;
    this.connected = true;
    this.opened += 1;
    const decoder = new TextDecoder();
    for await (const chunk of reply.body) {
      this.heard += decoder.decode(chunk as Uint8Array).split('event: changed').length - 1;
    }
  }
}
