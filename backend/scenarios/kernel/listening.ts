import { get, IncomingMessage } from 'node:http';

/** One open event stream and what it has said so far. */
export class Listening {
  text = '';
  readonly ended: Promise<void>;

  private constructor(readonly reply: IncomingMessage) {
    reply.on('data', (chunk: Buffer) => (this.text += chunk.toString()));
    this.ended = new Promise((resolve) => reply.on('close', resolve));
  }

  /** @param address of the program, as 'http://127.0.0.1:4100' */
  static at(address: string, cookie: string): Promise<Listening> {
    return new Promise((resolve, fail) => {
      const request = get(`${address}/api/events`, { headers: { cookie } });
      request.on('response', (reply) => resolve(new Listening(reply)));
      request.on('error', fail);
    });
  }

  async until(part: string): Promise<void> {
    for (let i = 0; !this.text.includes(part) && i < 200; i++) {
      await new Promise((resume) => setTimeout(resume, 10));
    }
    expect(this.text).toContain(part);
  }
}
