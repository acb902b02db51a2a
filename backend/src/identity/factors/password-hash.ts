import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane (OWASP); the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let nobody: Promise<string> | null = null;

/** The only form in which a password is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), COST);
}

/** Compares with what is stored. Without a stored hash the same work is done and the answer is no. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobody ??= hash('nobody has this password', COST);
  const right = await verify(stored ?? (await nobody), plain(password));
  return stored !== null && right;
}

/** The same letters typed on another keyboard are the same password. */
function plain(password: string): string {
  return password.normalize('NFKC');
}
