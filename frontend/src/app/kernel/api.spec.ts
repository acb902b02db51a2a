import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { pageProviders } from '../../testing/page-testing';
import { Api } from './api';
import { ApiProblem } from './api-problem';

function setUp(): { api: Api; http: HttpTestingController } {
  TestBed.configureTestingModule({ providers: pageProviders() });
  return { api: TestBed.inject(Api), http: TestBed.inject(HttpTestingController) };
}
const failure = { status: 500, statusText: 'Error' };

describe('Api', () => {
  it('reuses an answer that has not changed', async () => {
    const { api, http } = setUp();
    const first = api.get<{ seats: number }>('/board');
    http.expectOne('/api/board').flush({ seats: 10 }, { headers: { ETag: '"v1"' } });
    await first;
    const second = api.get<{ seats: number }>('/board');
    const request = http.expectOne('/api/board');
    expect(request.request.headers.get('If-None-Match')).toBe('"v1"');
    request.flush(null, { status: 304, statusText: 'Not Modified' });
    expect(await second).toEqual({ seats: 10 });
  });

  it('asks once when two parts of a page want the same', async () => {
    const { api, http } = setUp();
    const both = [api.get('/home'), api.get('/home')];
    http.expectOne('/api/home').flush({ tasks: [] });
    expect(await Promise.all(both)).toEqual([{ tasks: [] }, { tasks: [] }]);
  });

  it('asks anew when something was changed while an answer was on its way', async () => {
    const { api, http } = setUp();
    const early = api.get('/home');
    const before = http.expectOne('/api/home');
    await Promise.resolve();
    const late = api.get('/home');
    const after = http.expectOne('/api/home');
    before.flush({ tasks: [] });
    after.flush({ tasks: ['one'] });
    expect(await Promise.all([early, late])).toEqual([{ tasks: [] }, { tasks: ['one'] }]);
  });

  it('keeps the key of an act whose outcome is unknown, and takes a new one afterwards', async () => {
    const { api, http } = setUp();
    const keys: (string | null)[] = [];
    const answer = (body: object | null, options?: typeof failure) => {
      const request = http.expectOne('/api/meetings');
      keys.push(request.request.headers.get('Idempotency-Key'));
      request.flush(body, options);
    };
    const first = api.post('/meetings', { place: 'Bergen' });
    answer(null, failure);
    await expect(first).rejects.toBeInstanceOf(ApiProblem);
    const retry = api.post('/meetings', { place: 'Bergen' });
    answer({ id: 'm1' });
    await retry;
    const another = api.post('/meetings', { place: 'Bergen' });
    answer({ id: 'm2' });
    await another;
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('sends a double click once', async () => {
    const { api, http } = setUp();
    const both = [api.post('/meetings', {}), api.post('/meetings', {})];
    http.expectOne('/api/meetings').flush({ id: 'm1' });
    expect(await Promise.all(both)).toEqual([{ id: 'm1' }, { id: 'm1' }]);
  });

  it('throws the problem of a refusal with its findings', async () => {
    const { api, http } = setUp();
    const refused = api.post('/appointments', {}).catch((thrown: unknown) => thrown);
    const problem = {
      type: '/problems/statutes',
      title: 'Refused',
      status: 422,
      findings: [{ rule: 'quorum', ok: false }],
    };
    http.expectOne('/api/appointments').flush(problem, { status: 422, statusText: 'Refused' });
    const thrown = (await refused) as ApiProblem;
    expect(thrown.kind).toBe('statutes');
    expect(thrown.findings).toHaveLength(1);
  });

  it('calls a request without an answer offline', async () => {
    const { api, http } = setUp();
    const lost = api.get('/board').catch((thrown: unknown) => thrown);
    http.expectOne('/api/board').error(new ProgressEvent('error'));
    expect(((await lost) as ApiProblem).kind).toBe('offline');
  });

  it('tells when the session has ended', async () => {
    const { api, http } = setUp();
    let ended = 0;
    api.signedOut.subscribe(() => ended++);
    const refused = api.get('/board').catch(() => null);
    const problem = { type: '/problems/signed-out', title: 'Signed out', status: 401 };
    http.expectOne('/api/board').flush(problem, { status: 401, statusText: 'Unauthorized' });
    await refused;
    expect(ended).toBe(1);
  });
});
