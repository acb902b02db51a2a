import { Client } from 'pg';
import { ChangeStream } from './kernel/change-stream';

const AGAIN_MS = 1000;

/**
 * Listens to the commits of other instances on the same database. While the line is down the stream is told so,
 * because nothing then proves that an answer is still the newest.
 * @returns a function that hangs up
 */
export async function hearOthers(url: string, stream: ChangeStream): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  const lost = () => {
    stream.complete = false;
    client = null;
    if (!ended) timer = setTimeout(() => void connect().catch(lost), AGAIN_MS);
  };
  const connect = async () => {
    const next = new Client({ connectionString: url, keepAlive: true });
    // An error is always followed by 'end'; without a listener it would end the process.
    next.on('error', () => undefined);
    next.on('notification', ({ payload }) => payload && stream.receive(payload));
    await next.connect();
    await next.query('LISTEN samklang');
    next.once('end', lost);
    client = next;
    stream.complete = true;
  };

  await connect();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await client?.end();
  };
}
