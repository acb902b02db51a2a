import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkedAttachment } from '../../src/documents/attachments/attachment-check';

/** What the corpus was written down as: file n of the folder, under which name and as which type it is sent. */
export interface Listed {
  name: string;
  type: string;
}

/** What became of each file: null when it was taken, the name of the refusal otherwise. */
export interface Looked {
  told: (string | null)[];
  /** The most memory this process ever held. */
  megabytes: number;
}

/** A process of its own that looks at a folder of files, so that its memory can be measured. */
async function look(file: string, { name, type }: Listed): Promise<string | null> {
  try {
    await checkedAttachment(name, type, readFileSync(file));
    return null;
  } catch (error) {
    const details = (error as { details?: { errors?: { constraint: string }[] } }).details;
    return details?.errors?.[0]?.constraint ?? `crash: ${String(error)}`;
  }
}

async function run(folder: string): Promise<void> {
  const listed = JSON.parse(readFileSync(path.join(folder, 'list.json'), 'utf8')) as Listed[];
  const told: (string | null)[] = [];
  for (const [n, each] of listed.entries())
    told.push(await look(path.join(folder, String(n)), each));
  process.stdout.write(JSON.stringify({ told, megabytes: Math.round(mostKilobytes() / 1024) }));
}

/**
 * The most memory held since this program began. Linux lets a new program inherit the maximum of
 * whoever started it in `maxRSS`, which told of the test runner and not of us; VmHWM does not.
 */
function mostKilobytes(): number {
  const { maxRSS } = process.resourceUsage();
  if (!existsSync('/proc/self/status')) return maxRSS;
  const told = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(told?.[1] ?? maxRSS);
}

void run(process.argv[2] ?? '');
