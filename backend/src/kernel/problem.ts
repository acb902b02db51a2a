import type { Finding } from './finding';

/** One input that was refused: dotted path and the machine name of what it must satisfy. */
export interface FieldError {
  field: string;
  constraint: string;
}

/** A text as it stands now, for whoever wanted to change an older one: nothing that was written is lost. */
export interface PresentText {
  text: string;
  version: number;
  /** Who wrote it so. */
  author: string;
}

/** What goes over the wire (RFC 9457); the sentences live in the client. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  errors?: FieldError[];
  statutes?: string;
  findings?: Finding[];
  assurance?: MissingAssurance;
  present?: PresentText;
}

/** How sure the program must be who acts, and the ways this person has to prove it, the best first. */
export interface MissingAssurance {
  needed: 2 | 3;
  ways: string[];
}

/** A refusal that the caller may read. Everything else that is thrown is answered as 'unexpected'. */
export class Problem extends Error {
  /**
   * @param type  path of the problem's kind, e.g. '/problems/stale'
   * @param title short English name for logs and developers, never shown to people
   */
  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly details: Omit<ProblemBody, 'type' | 'title' | 'status'> = {},
  ) {
    super(title);
    this.name = 'Problem';
  }

  toJSON(): ProblemBody {
    return { type: this.type, title: this.title, status: this.status, ...this.details };
  }
}

/** A rule that refuses said no: all findings of the act travel along, the green ones too. */
export class RuleViolation extends Problem {
  /** @param statutes id of the statutes version the findings were judged by */
  constructor(
    readonly findings: Finding[],
    readonly statutes: string,
  ) {
    super(422, '/problems/statutes', 'The statutes do not allow this', { findings, statutes });
    this.name = 'RuleViolation';
  }
}

/** 400: input that cannot be understood. */
export function badInput(errors: FieldError[]): Problem {
  return new Problem(400, '/problems/bad-input', 'Bad input', { errors });
}

/** 401: nobody is signed in, or the session has ended. */
export function signedOut(): Problem {
  return new Problem(401, '/problems/signed-out', 'Signed out');
}

/** 403. @param type 'declaration-missing' and 'not-called' tell the client what to say and offer. */
export function forbidden(type: 'forbidden' | 'declaration-missing' | 'not-called' = 'forbidden') {
  return new Problem(403, `/problems/${type}`, 'Forbidden');
}

/** 403: the session must be proved first; the client asks for it and sends the same request again. */
export function assuranceMissing(needed: 2 | 3, ways: string[] = []): Problem {
  return new Problem(403, '/problems/assurance', 'Prove who you are first', {
    assurance: { needed, ways },
  });
}

/** 404: not there, or the actor may not know of it. */
export function notFound(): Problem {
  return new Problem(404, '/problems/not-found', 'Not found');
}

/** 409: somebody else saved first. @param present what stands there now, for those who may read it */
export function stale(present?: PresentText): Problem {
  const details = present === undefined ? {} : { present };
  return new Problem(409, '/problems/stale', 'Changed by someone else', details);
}

/** 409: the thing is in a state that does not allow the act. @param reason machine name, e.g. 'meeting-closed' */
export function conflict(reason: string): Problem {
  return new Problem(409, '/problems/conflict', 'Conflict', {
    errors: [{ field: '', constraint: reason }],
  });
}

/** 413: the body is larger than one megabyte. */
export function tooLarge(): Problem {
  return new Problem(413, '/problems/too-large', 'Too large');
}

/** 422: the same idempotency key came with another request. */
export function idempotencyMismatch(): Problem {
  return new Problem(422, '/problems/idempotency-mismatch', 'Key used for another request');
}

/** 429: too many attempts for now. */
export function tooMany(): Problem {
  return new Problem(429, '/problems/too-many', 'Too many attempts');
}

/** 503: the database was busy for too long; nothing was written and the same request may be sent again. */
export function busy(): Problem {
  return new Problem(503, '/problems/busy', 'Busy, try again');
}
