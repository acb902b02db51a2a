import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from '../database-errors';
import { Log } from '../log';
import { badInput, forbidden, notFound, Problem, signedOut, tooLarge, tooMany } from '../problem';
import { Answering, routePattern } from './exchange';

/** Every refusal and every breakdown leaves as problem+json; what broke is logged, never told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(exception) ?? this.unexpected(exception, host);
    if (reply.sent) return;
    sendProblem(reply, problem);
  }

  private unexpected(exception: unknown, host: ArgumentsHost): Problem {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const route = routePattern(request);
    this.log.failure('unexpected', exception, { method: request.method, route });
    return new Problem(500, '/problems/unexpected', 'Unexpected');
  }
}

/** Writes a problem as the reply. */
export function sendProblem(reply: Answering, problem: Problem): void {
  if (problem.status === 503) reply.header('retry-after', '1');
  reply.code(problem.status);
  reply.header('content-type', 'application/problem+json; charset=utf-8');
  void reply.send(JSON.stringify(problem));
}

/** The refusal an exception stands for, or null when it is a breakdown. */
export function toProblem(exception: unknown): Problem | null {
  const known = asProblem(exception);
  if (known instanceof Problem) return known;
  const status = statusOf(exception);
  if (status === null || status >= 500) return null;
  return OF_STATUS[status]?.() ?? badInput([{ field: '', constraint: 'request' }]);
}

function statusOf(exception: unknown): number | null {
  if (exception instanceof HttpException) return exception.getStatus();
  const status = (exception as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

const OF_STATUS: Readonly<Record<number, () => Problem>> = {
  401: signedOut,
  403: () => forbidden(),
  404: notFound,
  405: notFound,
  413: tooLarge,
  415: () => badInput([{ field: 'Content-Type', constraint: 'json' }]),
  429: tooMany,
};
