import { createHmac, createSecretKey } from 'node:crypto';
import type { RequestContext } from '../request-context';
import { openValue, sealValue, SealingKey } from './sealed-value';

/** Characters that `idempotency_key.request_key` takes: 27 bytes, so nobody finds another key with the same one. */
const NAME_LENGTH = 36;

/**
 * What is kept of a request and its reply, readable only with the key the request carried. Of that key, 122 random
 * bits that its sender draws, nothing is kept but a digest: a repeat opens the reply, and nothing else can, neither
 * somebody with the database nor the program on its own.
 */
export class ReplySeal {
  /** Stands for the key in the table. */
  readonly name: string;
  /** Stands for path and body. Keyed, since a body may be one of three words. */
  readonly hash: string;
  private readonly sealing: SealingKey;
  private readonly place: string;

  constructor({ idempotencyKey, requestHash, route }: RequestContext) {
    const under = (label: string) => createHmac('sha256', idempotencyKey ?? '').update(label);
    this.name = under('name').digest('base64url').slice(0, NAME_LENGTH);
    this.hash = under(`hash ${requestHash}`).digest('hex');
    this.sealing = { id: 'reply', secret: createSecretKey(under('reply').digest()) };
    this.place = `idempotency_key|${route}`;
  }

  seal(reply: unknown): string {
    return sealValue(this.sealing, this.place, Buffer.from(JSON.stringify(reply)));
  }

  /** @throws SealBroken when it is not the reply to this request */
  open(sealed: string): unknown {
    return JSON.parse(openValue(this.sealing, this.place, sealed).toString());
  }
}
