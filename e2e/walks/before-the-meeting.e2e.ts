import type { Browser, Page } from '@playwright/test';
import type { MailServer } from '../../backend/scenarios/mail-server';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, open } from '../panel';
import {
  addressOf,
  ALTERNATES,
  answerInTwoTaps,
  answerLink,
  dayIn,
  inMail,
  mailsTo,
  PHONE,
  post,
  SEATED,
  seatPeople,
  test,
} from '../mailed-panel';
import { Server } from '../server';
import { adopt, proposeAndAsk, YEAR } from '../year-planning';

const RAISED = 'Ventetid før studier';
const CLOSED = 'Klage fra en av oss';
const FIRST = `Panelmøte 1/${YEAR}`;

interface Desk {
  browser: Browser;
  server: Server;
  mail: MailServer;
}

test.use({ actionTimeout: 15_000 });

test('Six dates are polled, a case raised and taken up, closed papers released, and the notice ends with the second alternate', async ({
  browser,
  real: server,
  mail,
}) => {
  test.setTimeout(180_000);
  const desk = { browser, server, mail };
  const { page: coordinator, faults } = await open(browser, server);
  await setUp(coordinator, server);
  await test.step('six dates are proposed, polled by mail and adopted', async () => {
    await proposeAndAsk(coordinator, SEATED.length + ALTERNATES.length);
    for (const name of ['Bjarne', 'Dag']) await everyDaySuits(desk, name);
    await expect(coordinator.getByText(/\b2 av 7 har svart\./)).toBeVisible();
    await adopt(coordinator);
  });
  const leader = await signedIn(desk, 'Anne', {});
  const member = await signedIn(desk, 'Cecilie', PHONE);
  await test.step('a member raises a case on the phone, and the leader takes it up', async () => {
    await raise(member.page);
    await takeUp(leader.page);
  });
  await test.step('the coordinator writes a closed case, and the leader releases both papers', async () => {
    await writeClosed(coordinator);
    await release(leader.page, RAISED);
    await release(leader.page, CLOSED);
  });
  await test.step('the coordinator sends the notice in at most four actions', () =>
    sendNotice(coordinator));
  await test.step('four say yes on the phone, and it is not safe yet', async () => {
    for (const name of SEATED.slice(1)) await comes(desk, name);
    await expect(coordinator.getByTestId('forecast')).toContainText('Usikkert. 4 har sagt ja');
  });
  await test.step('one cannot, the first alternate says no and the second yes', async () => {
    await cannot(desk, 'Anne', /Vi har spurt en vara/);
    await cannot(desk, 'Vera', /Takk for at du sa fra/);
    await comes(desk, 'Ylva');
    await expect(coordinator.getByTestId('forecast')).toContainText(
      'Ja. 5 kommer, og det trengs 5.',
    );
    await expectNoAxeViolations(coordinator);
  });
  await test.step('those who have signed read the closed paper; nobody is told of it by mail', async () => {
    await openMeeting(member.page);
    await member.page.getByRole('link', { name: 'Les sakspapirer' }).click();
    await member.page.getByRole('link', { name: CLOSED }).click();
    await expect(member.page.getByText('Vi må snakke om en klage.')).toBeVisible();
    await expectNoSidewaysScroll(member.page);
    const unsigned = await signedIn(desk, 'Bjarne', PHONE);
    await openMeeting(unsigned.page);
    await expect(unsigned.page.getByText('Lukket sak').first()).toBeVisible();
    await expect(unsigned.page.getByText(CLOSED)).toHaveCount(0);
    expect(unsigned.faults).toEqual([]);
    const everyone = [...SEATED, ...ALTERNATES].flatMap((name) => mailsTo(mail, name));
    expect(everyone.some(({ calendar }) => calendar !== null)).toBe(true);
    expect(JSON.stringify(everyone)).not.toContain(CLOSED);
  });
  expect([...faults, ...leader.faults, ...member.faults]).toEqual([]);
});

/** Anne leads; she and Cecilie have signed on paper, and may sign in as Bjarne may. */
async function setUp(page: Page, server: Server): Promise<void> {
  const [anne = '', bjarne = '', cecilie = ''] = await seatPeople(page, server);
  await post(page, server, '/office-terms', {
    ...{ office: 'leader', personId: anne, electedOn: dayIn(-30), from: dayIn(-30) },
    ...{ to: dayIn(700), kind: 'ordinary', source: 'Valgt 1/26', beforeInstallation: true },
  });
  for (const personId of [anne, cecilie]) {
    const signed = { personId, signedOn: dayIn(-20), witness: 'Sunniva Holm' };
    await post(page, server, '/declarations/paper', signed);
  }
  for (const [personId, name] of [
    [anne, 'Anne'],
    [bjarne, 'Bjarne'],
    [cecilie, 'Cecilie'],
  ] as const) {
    await post(page, server, '/invitations', { personId, email: addressOf(name) });
  }
}

async function signedIn({ browser, server, mail }: Desk, name: string, size: object) {
  const opened = await open(browser, server, size);
  await post(opened.page, server, '/sign-in-codes', { email: addressOf(name) });
  const link = await inMail(mail, name, /\/logg-inn#\S+/);
  await post(opened.page, server, '/sessions', { code: link.split('#')[1] });
  return opened;
}

async function everyDaySuits({ browser, server, mail }: Desk, name: string): Promise<void> {
  const { page, faults } = await open(browser, server, PHONE);
  await page.goto(await inMail(mail, name, /https?:\/\/\S+\/datoer#\S+/));
  await page.getByRole('button', { name: 'Alle dagene passer' }).click();
  await expect(page.getByText('Takk. Svaret ditt er lagret.')).toBeVisible();
  await page.context().close();
  expect(faults).toEqual([]);
}

async function raise(page: Page): Promise<void> {
  await page.goto('/saker/ny');
  await page.getByLabel('Hva gjelder det?').fill(RAISED);
  await page.getByLabel('Hvorfor er det viktig for brukere og pårørende?').fill('Mange spør.');
  await page.getByLabel('Hva bør panelet gjøre?').fill('Gi et råd.');
  await page.getByRole('button', { name: 'Send saken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: RAISED })).toBeVisible();
  await expectNoSidewaysScroll(page);
}

async function takeUp(page: Page): Promise<void> {
  await page.goto('/saker');
  await page.getByRole('link', { name: RAISED }).first().click();
  await page.getByRole('button', { name: 'Ta opp på et møte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta opp på et møte' });
  await dialog.getByLabel('Sakstype').selectOption('rådssak');
  await dialog.getByLabel('Hvilket mål tjener saken?').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Sett på sakslista' }).click();
  await expect(page.getByText('Saken står på sakslista.').first()).toBeVisible();
}

async function openMeeting(page: Page): Promise<void> {
  await page.goto(`/moter?ar=${YEAR}`);
  await page.getByRole('link', { name: FIRST }).click();
  await expect(page.getByRole('heading', { name: FIRST })).toBeVisible();
}

/** A case that is closed before anything is written in it. */
async function writeClosed(page: Page): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Skriv sakspapirer' }).click();
  await page.getByRole('button', { name: 'Legg til sak' }).click();
  const adding = page.getByRole('dialog', { name: 'Legg til sak' });
  await adding.getByLabel('Tittel').fill(CLOSED);
  await adding.getByRole('button', { name: 'Legg til sak' }).click();
  await write(page, RAISED, 'Vi må snakke om ventetid.');
  await write(page, CLOSED, 'Vi må snakke om en klage.');
  await openMeeting(page);
  await page.getByRole('link', { name: CLOSED }).first().click();
  await page.getByRole('button', { name: 'Lukk saken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lukk saken' });
  await dialog.getByLabel('Hjemmel').selectOption('personal');
  await dialog.getByLabel('Hvorfor').fill('Saken handler om en av oss');
  await dialog.getByRole('button', { name: 'Lukk saken' }).click();
  await expect(page.getByText(/^\s*Unntatt offentlighet, offentleglova §\s13/)).toBeVisible();
}

async function write(page: Page, title: string, summary: string): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: 'Skriv sakspapirer' }).click();
  await page.getByRole('link', { name: `Skriv sakspapir ${title}` }).click();
  await page.getByLabel('Kort fortalt').fill(summary);
  await page.getByLabel('Dette spørres du om').fill('Hva mener du?');
  await page.getByRole('button', { name: 'Lagre utkast' }).click();
  await expect(page.getByText('Lederen frigir papiret når det er ferdig.')).toBeVisible();
}

async function release(page: Page, title: string): Promise<void> {
  await openMeeting(page);
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: 'Endre eller frigi papiret' }).click();
  await page.getByRole('button', { name: 'Frigi', exact: true }).click();
  await expect(page.getByText(/^Sakspapiret ble frigitt/)).toBeVisible();
}

async function sendNotice(page: Page): Promise<void> {
  await openMeeting(page);
  let actions = 0;
  const press = async (on: ReturnType<Page['getByRole']>) => {
    await on.click();
    actions += 1;
  };
  await press(page.getByRole('link', { name: 'Innkalling', exact: true }).first());
  await press(page.getByRole('button', { name: 'Send innkalling' }));
  const dialog = page.getByRole('dialog', { name: 'Sende innkallingen nå?' });
  await press(dialog.getByRole('button', { name: 'Send innkalling' }));
  await expect(page.getByText('Innkallingen er sendt.')).toBeVisible();
  expect(actions).toBeLessThanOrEqual(4);
}

async function comes({ browser, server, mail }: Desk, name: string): Promise<void> {
  const link = await answerLink(mail, name, 'ja');
  const thanks = /Du er påmeldt/;
  await answerInTwoTaps(browser, server, { link, button: 'Jeg kommer', thanks });
}

async function cannot({ browser, server, mail }: Desk, name: string, thanks: RegExp) {
  const link = await answerLink(mail, name, 'nei');
  await answerInTwoTaps(browser, server, { link, button: 'Jeg kan ikke', thanks });
}
