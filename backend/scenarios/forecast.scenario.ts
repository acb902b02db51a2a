import { startApp, TestApp } from './harness';
import { Body, PanelBook, SEATS } from './panel-book';

const LOADING_MS = 120_000;

describe('The years ahead of the example panel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.install('example');
  }, LOADING_MS);
  afterAll(() => app.close());

  it('x', async () => {
    for (const r of ['nobody', 'everyone']) {
    const { body, status } = await app.as('leader').get(`/forecast?renewing=${r}`);
    console.log(status, body.events?.map((e: Body) => [e.kind, e.on, e.startBy, e.decideBy, e.estimated, e.late, e.name, e.seat, e.office, e.because, e.fieldId, e.count, e.needed, e.mayGoOn, e.goesOn, e.by, e.clash].join(' ')).join('\n'), JSON.stringify(body.reaches, null, 0), JSON.stringify(body.lanes).slice(0, 600));
    }
    const { body, text } = (await app.as('leader').get(`/forecast.ics`)) as Body;
    console.log(body, text);
  });
});
