import { hashOf, plainCode } from '../../kernel/secret-words';

/** A secret that was typed from paper, in four groups; the others are 43 characters. */
const ON_PAPER = /^(?:[2-9A-Za-z]{4}-?){4}$/;

/** The hash a link is found by, however the secret was typed from paper. */
export function linkHash(secret: string): string {
  return hashOf(ON_PAPER.test(secret) ? plainCode(secret) : secret);
}
