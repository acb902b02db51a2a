import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, open, test } from '../panel';
import { applyFor, decide, openTheCall } from '../recruiting';

test.use({ story: 'membership' });
test.describe.configure({ mode: 'serial' });

/** Fourteen people from the years before the plan; six lines cannot be taken in as they stand. */
const LIST = [
  'Medlemsliste;;;;;;;',
  'Navn;E-post;Rolle;Plass;Grunnlag;Fra;Til;Merknad',
  'Åse Østby;aase@example.org;Representant;1;Organisasjon;01.01.2012;31.12.2013;',
  'Bjørn Vik;bjorn@example.org;Representant;2;Egenerfaring;01.01.2012;31.12.2013;',
  'Camilla Berg;camilla@@example.org;Representant;3;Organisasjon;01.01.2012;31.12.2013;to krøllalfaer',
  'Daniel Holm;;Representant;4;Pårørende;01.01.2012;31.12.2013;',
  'Eva Lie;;Representant;5;Organisasjon;31.02.2012;31.12.2013;ingen slik dag',
  'Frode Moen;;Representant;6;Egenerfaring;01.01.2012;31.12.2013;',
  'Grete Aas;;Representant;6;Pårørende;01.01.2012;31.12.2013;samme plass',
  'Henrik Dahl;;Representant;8;Egenerfaring;01.01.2012;31.12.2013;',
  'Ida Krogh;;Representant;9;Sykepleier;01.01.2012;31.12.2013;ikke et grunnlag',
  'Jan Solheim;;Representant;10;Egenerfaring;01.01.2012;31.12.2013;',
  'Kjersti Rød;;Vara;;Pårørende;2012-01-01;2013-12-31;',
  '=B3;;Vara;;Egenerfaring;01.01.2012;31.12.2013;formel',
  'Morten Eik;;Vara;;Egenerfaring;01.01.12;31.12.2013;to siffer',
  '"Nilsen, Oda";;Representant;7;Egenerfaring;01.01.2012;31.12.2013;',
  '',
].join('\r\n');

test('The coordinator imports fourteen people with six faults, and repairs them where they stand', async ({
  as,
}) => {
  const page = await as('coordinator', { width: 390 });
  await page.goto('/panelet/medlemmer');
  await page.getByRole('link', { name: 'Importer liste' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importer medlemsliste');

  const file = { mimeType: 'text/csv', buffer: Buffer.from(LIST, 'latin1') };
  await page.getByLabel('Velg fil').setInputFiles({ ...file, name: 'medlemmer.csv' });
  const columns = page.getByRole('heading', { name: 'Hva er i kolonnene?' });
  await expect(columns).toBeFocused();
  await expect(page.getByText('Vi leste 14 linjer fra «medlemmer.csv».')).toBeVisible();
  await expect(page.getByLabel('E-post', { exact: true })).toHaveValue('email');
  await expect(page.getByLabel('Merknad')).toHaveValue('');
  await page.getByRole('button', { name: 'Se gjennom listen' }).click();

  const counter = page.locator('.importcount');
  await expect(counter).toHaveText('14 linjer, 6 å rette');
  await expect(page.getByRole('button', { name: /^Importer/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
  const lines = page.locator('app-import-line');
  const mend = async (who: string, field: string, text: string) => {
    const line = lines.filter({ hasText: who });
    await line.getByLabel(field).fill(text);
    await line.getByLabel(field).press('Tab');
    await expect(line.getByText('Rettet', { exact: true })).toBeVisible();
  };
  await expect(lines.filter({ hasText: 'Grete Aas' })).toContainText(
    'Plassen er opptatt av Frode Moen (linje 8).',
  );
  await mend('Camilla Berg', 'E-post', 'camilla@example.org');
  await mend('Eva Lie', 'Fra og med', '01.03.2012');
  await mend('Morten Eik', 'Fra og med', '01.01.2012');
  await expect(counter).toHaveText('14 linjer, 3 å rette');
  const ida = lines.filter({ hasText: 'Ida Krogh' });
  await ida.getByLabel('Grunnlag').selectOption('Egenerfaring');
  await expect(ida.getByText('Rettet', { exact: true })).toBeVisible();
  const formula = lines.filter({ hasText: 'linje 14' });
  await expect(formula).toContainText('Cellen er en formel, og den regner vi ikke ut.');
  await formula.getByLabel('Navn').fill('Lars Fjell');
  await formula.getByLabel('Navn').press('Tab');
  const grete = lines.filter({ hasText: 'Grete Aas' });
  await grete.getByLabel('Plass').fill('11');
  await grete.getByLabel('Plass').press('Tab');
  await expect(grete).toContainText('Det finnes ingen slik plass.');
  await grete.getByRole('button', { name: /^Utelat linjen/ }).click();
  await expect(counter).toHaveText('13 linjer, alt er i orden');

  await page.getByRole('button', { name: 'Importer 13 linjer' }).click();
  await expect(page.getByRole('heading', { name: 'Listen er importert' })).toBeFocused();
  await expect(page.getByText(/^13 nye personer, 13 oppnevninger/)).toBeVisible();
  await page.goto('/panelet/medlemmer');
  await expect(page.getByRole('link', { name: 'Åse Østby' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Oda Nilsen' })).toBeVisible();
});

test('A vacant seat is filled through an open call: applied for on a phone, proposed, decided, seated, answered', async ({
  as,
  browser,
  server,
}) => {
  const coordinator = await as('coordinator');
  const address = await openTheCall(coordinator);

  const { page: visitor, faults } = await open(browser, server, { width: 390, height: 844 });
  await visitor.goto(`${server.origin}/om-panelet`);
  await visitor.getByRole('link', { name: 'Bli med i erfaringspanelet' }).click();
  await applyFor(visitor);
  await visitor.context().close();
  expect(faults).toEqual([]);

  await coordinator.goto(address);
  await coordinator.getByRole('button', { name: 'Lukk og sammenlign' }).click();
  await coordinator.getByRole('button', { name: 'Ja, lukk' }).click();
  const row = coordinator.getByRole('row').filter({ hasText: 'Søker 1' });
  await expect(row).toContainText('Passer');
  await expect(coordinator.getByText('Solveig Søker')).toHaveCount(0);

  await coordinator.getByRole('checkbox', { name: 'Søker 1' }).check();
  await coordinator.getByRole('button', { name: 'Foreslå 1 søker for panelet' }).click();
  await expect(coordinator.getByText(/venter på panelet/)).toBeVisible();
  await decide(coordinator, server.origin);

  await coordinator.reload();
  await coordinator.getByRole('button', { name: 'Ta inn søker 1' }).click();
  await coordinator.getByRole('link', { name: 'Sett søker 1 inn i en plass' }).click();
  await coordinator.getByRole('radio', { name: 'Pårørendeerfaring' }).check();
  await coordinator.getByLabel(/^Dato for utlysningen/).fill('2026-11-12');
  await expect(coordinator.getByLabel(/^Hvor utlysningen finnes/)).toHaveValue(/^Utlysning 1\/26/);
  await coordinator.getByLabel('Fra og med').fill('2026-12-01');
  await coordinator.getByRole('button', { name: 'Oppnevn', exact: true }).click();
  const said = coordinator.getByRole('paragraph').filter({ hasText: 'Solveig' });
  await expect(said.first()).toBeVisible();
});

test('A renewal and an ending are seen in what is ahead', async ({ as }) => {
  const page = await as('coordinator');
  const { goesOn, leaves } = await twoWhoseTermsEnd(page);
  await page.goto('/panelet/framover');
  // Whom the call has brought stands among those whose terms end.
  await expect(ahead(page, 'Perioden til Solveig Søker i plass 6 går ut.')).toBeVisible();
  await page.getByLabel('År', { exact: true }).selectOption(goesOn.year);
  await expect(ahead(page, `Perioden til ${goesOn.name} i plass`)).toBeVisible();

  await page.goto(`/panelet/forny/${goesOn.appointmentId}`);
  await page.getByLabel('Spurt dato').fill('2026-11-10');
  await page.getByRole('radio', { name: 'Ja, vil fortsette' }).check();
  await page.getByRole('button', { name: 'Noter' }).click();
  await expect(page.getByText('Spurt 10. november 2026. Svaret er ja.')).toBeVisible();
  await page.getByLabel('Vedtak, for eksempel 12/26').fill('12/26');
  await page.getByLabel('Dato for vedtaket eller brevet').fill('2026-11-12');
  const letter = page.getByLabel('Organisasjonen eller rådet har bekreftet skriftlig');
  if (await letter.isVisible()) await letter.check();
  await page.getByRole('button', { name: 'Forny perioden' }).click();
  await expect(page.getByText(`Perioden til ${goesOn.name} er fornyet.`).first()).toBeVisible();

  await page.goto(`/panelet/avslutt/${leaves.appointmentId}`);
  await page.getByLabel('Siste dag').fill('2026-11-30');
  await page.getByRole('radio', { name: 'Sluttet etter eget ønske' }).check();
  await page.getByRole('button', { name: 'Se over' }).click();
  await page.getByRole('button', { name: 'Avslutt oppnevningen' }).click();
  await expect(
    page.getByText(`Oppnevningen av ${leaves.name} er avsluttet.`).first(),
  ).toBeVisible();

  await page.goto('/panelet/framover');
  const year = page.getByLabel('År', { exact: true });
  await year.selectOption('2026');
  await expect(
    ahead(page, `Perioden til ${leaves.name} i plass ${leaves.seat} går ut.`),
  ).toBeVisible();
  await year.selectOption(String(Number(goesOn.year) + 4));
  await expect(ahead(page, `Perioden til ${goesOn.name} i plass`)).toBeVisible();
});

function ahead(page: Page, text: string) {
  return page
    .getByRole('region', { name: 'Det som kommer' })
    .getByRole('listitem')
    .filter({ hasText: text });
}

interface Ending {
  name: string;
  seat: number;
  appointmentId: string;
  /** In which the term ends as it stands now. */
  year: string;
}

/** Somebody who may have a further term, and somebody else whose term goes on for long. */
async function twoWhoseTermsEnd(page: Page): Promise<{ goesOn: Ending; leaves: Ending }> {
  const get = async (path: string) => (await page.context().request.get(`/api${path}`)).json();
  const { events } = (await get('/forecast')) as {
    events: { kind: string; name: string; seat: number; on: string; mayGoOn: boolean }[];
  };
  const { seats } = (await get('/board')) as {
    seats: { number: number; holder: { appointmentId: string; name: string } | null }[];
  };
  const ends = events
    .filter(({ kind, name }) => kind === 'termEnds' && name !== 'Solveig Søker')
    .map(({ name, seat, on, mayGoOn }) => {
      const holder = seats.find(({ number }) => number === seat)?.holder;
      return {
        name,
        seat,
        mayGoOn,
        year: on.slice(0, 4),
        appointmentId: holder?.appointmentId ?? '',
      };
    });
  const goesOn = ends.find(({ mayGoOn }) => mayGoOn);
  const leaves = ends.findLast(({ name }) => name !== goesOn?.name);
  if (!goesOn || !leaves) throw new Error('Too few terms end');
  return { goesOn, leaves };
}
