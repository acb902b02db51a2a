import type { Finding, Problem } from '../api/schema';

/** A request that did not do what was asked: the server's problem document, or `offline` when no answer came. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
  }

  /** The last part of the problem type: 'stale', 'statutes', 'bad-input', 'offline' … */
  get kind(): string {
    return problemKind(this.problem);
  }

  /** Findings of a refusal by the statutes; empty for every other problem. */
  get findings(): Finding[] {
    return this.problem.findings ?? [];
  }
}

/** The last part of a problem's type URI. */
export function problemKind(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1);
}

/** Problem for a request that never got an answer. */
export function offlineProblem(): Problem {
  return { type: '/problems/offline', title: 'No answer from the server', status: 0 };
}

const AWAY: readonly number[] = [0, 502, 503, 504];

/** Whether the server could not be reached, or what stands before it said so. */
export function noAnswer({ status }: Problem): boolean {
  return AWAY.includes(status);
}

/** Whatever was thrown, as a problem a page can show. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof ApiProblem) return thrown.problem;
  return { type: '/problems/unexpected', title: 'Unexpected', status: 500 };
}
