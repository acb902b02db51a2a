import type { Page } from '@playwright/test';

/** What the API answers of one thing. */
export type Json = Record<string, unknown> & { id: string; version: number };

/** Asks the API as the one who is signed in on a page. */
export async function deskOf(page: Page) {
  const { request } = page.context();
  const { origin } = new URL((await request.get('/api/session')).url());
  return {
    get: async (url: string): Promise<unknown> => (await request.get(`/api${url}`)).json(),
    send: async (method: 'post' | 'put', url: string, data: object): Promise<Json> => {
      const headers = { origin, 'idempotency-key': crypto.randomUUID() };
      const reply = await request[method](`/api${url}`, { data, headers });
      if (!reply.ok()) throw new Error(`${url}: ${reply.status()} ${await reply.text()}`);
      return (await reply.json()) as Json;
    },
  };
}
