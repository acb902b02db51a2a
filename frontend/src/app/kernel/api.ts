import { HttpClient, HttpErrorResponse, HttpHeaders, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Subject, firstValueFrom } from 'rxjs';
import type { Problem } from '../api/schema';
import { ApiProblem, offlineProblem } from './api-problem';
import { StepUp } from './step-up';

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Cached {
  etag: string;
  body: unknown;
}

/**
 * The only way to the server. Paths are given without '/api': `api.get<BoardView>('/board')`.
 * Everything that is not 2xx is thrown as `ApiProblem`. When the server asks for a stronger proof of who is here,
 * the person is asked, and the same request is sent once more.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);
  private readonly stepUp = inject(StepUp);
  private readonly cache = new Map<string, Cached>();
  private readonly asked = new Map<string, Promise<unknown>>();
  private readonly inFlight = new Map<string, Promise<unknown>>();
  /** Idempotency keys of acts whose outcome is unknown: the next try of the same act reuses its key. */
  private readonly openActs = new Map<string, string>();
  private sent = 0;
  private readonly signedOutSubject = new Subject<void>();
  /** Emits when the server says that the session has ended. */
  readonly signedOut = this.signedOutSubject.asObservable();

  /** How many acts have been sent from this tab: who looks before and after knows whether a press sent one. */
  get acts(): number {
    return this.sent;
  }

  /**
   * Reads; an unchanged answer (304) is taken from memory. Parts of a page that ask in the same breath share one
   * request. Whoever asks later asks anew: an answer on its way may be from before what made them ask.
   */
  get<T>(path: string): Promise<T> {
    const asked = this.asked.get(path);
    if (asked) return asked as Promise<T>;
    const answer = this.proving(() => this.read<T>(path));
    this.asked.set(path, answer);
    queueMicrotask(() => this.asked.delete(path));
    return answer;
  }

  /** @param key idempotency key of an act that may have been tried before this page was opened */
  post<T>(path: string, body: unknown = {}, key?: string): Promise<T> {
    if (key !== undefined) this.openActs.set(actOf('POST', path, body), key);
    return this.act<T>('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.act<T>('PUT', path, body);
  }

  /** Sends a file as it is, by its own type. */
  async putFile<T>(path: string, file: File): Promise<T> {
    const headers = new HttpHeaders({ 'Content-Type': file.type || 'application/octet-stream' });
    try {
      return await firstValueFrom(this.http.put<T>(`/api${path}`, file, { headers }));
    } catch (thrown) {
      throw this.problemOf(thrown);
    }
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.act<T>('PATCH', path, body);
  }

  delete<T = void>(path: string): Promise<T> {
    return this.act<T>('DELETE', path, undefined);
  }

  /** Sends a PDF as the whole body: to ask about it, not to act, so that each time is a new question. */
  postPdf<T>(path: string, pdf: Blob): Promise<T> {
    return this.postWhole<T>(path, pdf, 'application/pdf');
  }

  /** Sends a file whose kind the server finds out, as the whole body: a question like `postPdf`. */
  postFile<T>(path: string, file: Blob): Promise<T> {
    return this.proving(() => this.postWhole<T>(path, file, 'application/octet-stream'));
  }

  /** Asks for a file by POST: taking it out is an act. */
  postForFile(path: string, body: unknown): Promise<Blob> {
    return this.proving(async () => {
      const headers = new HttpHeaders({ 'Idempotency-Key': crypto.randomUUID() });
      const options = { headers, responseType: 'blob' } as const;
      try {
        return await firstValueFrom(this.http.post(`/api${path}`, body, options));
      } catch (thrown) {
        throw this.problemOf(await withJson(thrown));
      }
    });
  }

  private async postWhole<T>(path: string, file: Blob, type: string): Promise<T> {
    const headers = new HttpHeaders({
      'Idempotency-Key': crypto.randomUUID(),
      'Content-Type': type,
    });
    try {
      return await firstValueFrom(this.http.post<T>(`/api${path}`, file, { headers }));
    } catch (thrown) {
      throw this.problemOf(thrown);
    }
  }

  /** Forgets every remembered answer: called when another person takes over the browser. */
  forget(): void {
    this.cache.clear();
    this.openActs.clear();
  }

  /** Sends once more, with the same body, when the person has proved who they are. */
  async proving<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (thrown) {
      const missing = thrown instanceof ApiProblem ? thrown.problem.assurance : undefined;
      if (!missing || !(await this.stepUp.ask(missing))) throw thrown;
      return send();
    }
  }

  private async read<T>(path: string): Promise<T> {
    const known = this.cache.get(path);
    const headers = known ? new HttpHeaders({ 'If-None-Match': known.etag }) : new HttpHeaders();
    try {
      const answer = await firstValueFrom(
        this.http.get<T>(`/api${path}`, { headers, observe: 'response' }),
      );
      this.remember(path, answer);
      return answer.body as T;
    } catch (thrown) {
      if (known && thrown instanceof HttpErrorResponse && thrown.status === 304) {
        return known.body as T;
      }
      throw this.problemOf(thrown);
    }
  }

  private remember(path: string, answer: HttpResponse<unknown>): void {
    const etag = answer.headers.get('ETag');
    if (etag) this.cache.set(path, { etag, body: answer.body });
    else this.cache.delete(path);
  }

  /** Two clicks on the same button are one act: the second gets the first one's answer. */
  private act<T>(method: Method, path: string, body: unknown): Promise<T> {
    const act = actOf(method, path, body);
    this.sent += 1;
    return this.once(act, () => this.proving(() => this.send<T>(method, path, body, act)));
  }

  private async send<T>(method: Method, path: string, body: unknown, act: string): Promise<T> {
    const key = this.openActs.get(act) ?? crypto.randomUUID();
    this.openActs.set(act, key);
    const headers = new HttpHeaders({
      'Idempotency-Key': key,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    });
    try {
      const answer = await firstValueFrom(
        this.http.request<T>(method, `/api${path}`, { body, headers }),
      );
      this.openActs.delete(act);
      return answer;
    } catch (thrown) {
      const outcomeKnown =
        thrown instanceof HttpErrorResponse && thrown.status >= 400 && thrown.status < 500;
      if (outcomeKnown) this.openActs.delete(act);
      throw this.problemOf(thrown);
    }
  }

  private once<T>(what: string, run: () => Promise<T>): Promise<T> {
    const running = this.inFlight.get(what);
    if (running) return running as Promise<T>;
    const started = run().finally(() => this.inFlight.delete(what));
    this.inFlight.set(what, started);
    return started;
  }

  private problemOf(thrown: unknown): unknown {
    if (!(thrown instanceof HttpErrorResponse)) return thrown;
    if (thrown.status === 401) this.signedOutSubject.next();
    if (thrown.status === 0) return new ApiProblem(offlineProblem());
    return new ApiProblem(isProblem(thrown.error) ? thrown.error : unexpected(thrown.status));
  }
}

function actOf(method: Method, path: string, body: unknown): string {
  return `${method} ${path} ${body === undefined ? '' : JSON.stringify(body)}`;
}

/** A refusal of a request for a file comes as a file too. */
async function withJson(thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof HttpErrorResponse) || !(thrown.error instanceof Blob)) return thrown;
  const { status, headers } = thrown;
  const error: unknown = await thrown.error.text().then(
    (text) => JSON.parse(text) as unknown,
    () => null,
  );
  return new HttpErrorResponse({ status, headers, error });
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
  );
}

function unexpected(status: number): Problem {
  return { type: '/problems/unexpected', title: 'Unexpected answer', status };
}
