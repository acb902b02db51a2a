import { randomBytes } from 'node:crypto';
import { Injectable, PipeTransform } from '@nestjs/common';
import { notFound } from './problem';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let lastMillisecond = 0;
let sequence = 0;

/** A new UUIDv7 (RFC 9562): ids made by one process sort in the order they were made. */
export function newId(): string {
  const millisecond = nextTick();
  const bytes = randomBytes(16);
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-');
}

/** True for a UUID in lower case, the only form in which ids are stored. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Path parameter that is an id: anything else names nothing, so the answer is 404. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isId(value)) throw notFound();
    return value;
  }
}

/** The sequence fills 12 bits; when they are used up within a millisecond the time runs ahead by one. */
function nextTick(): number {
  // eslint-disable-next-line no-restricted-syntax -- the time in an id only sorts; nothing is judged by it
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMillisecond += 1;
    sequence = 0;
  }
  return lastMillisecond;
}
