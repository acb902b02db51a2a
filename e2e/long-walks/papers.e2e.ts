import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'papers' });

const TITLE = 'Vara i styringsgruppa';
const PIECE = 'Jeg kan ikke komme. Spør dem det gjelder.';

test('A paper is prepared, released, read on a phone and answered beforehand', async ({ as }) => {
  test.setTimeout(90_000);
  const coordinator = await as('coordinator');
  const leader = await as('leader');
  const member = await as({ name: 'Amina Yusuf' }, { width: 390, height: 844 });
  const other = await as({ name: 'Rolf Sæbø' });

  await test.step('the coordinator writes it, and sees what makes it heavy', async () => {
    await coordinator.goto('/moter');
    await coordinator.getByRole('link', { name: 'Møte 6/2026' }).first().click();
    await coordinator.getByRole('link', { name: 'Skriv sakspapirer' }).click();
    await coordinator.getByRole('button', { name: 'Legg til sak' }).click();
    const adding = coordinator.getByRole('dialog', { name: 'Legg til sak' });
    await adding.getByLabel('Tittel').fill(TITLE);
    await adding.getByRole('button', { name: 'Legg til sak' }).click();
    await coordinator.getByRole('link', { name: `Skriv sakspapir ${TITLE}` }).click();
    await coordinator.getByLabel('Hva bes panelet om?').selectOption('Å drøfte');
    await coordinator.getByLabel('Dette spørres du om').fill('Når skal en vara møte?');
    await coordinator
      .getByLabel('Bakgrunn')
      .fill('Styringsgruppa er vedtaksdyktig med en vara. Referatet ligger ved.');
    await expect(coordinator.getByText(/^Middels|^Lettlest/).first()).toBeVisible();
    await coordinator.getByRole('button', { name: 'Lagre utkast' }).click();
    await expect(coordinator.getByText('Lederen frigir papiret når det er ferdig.')).toBeVisible();
    await expectNoAxeViolations(coordinator);
  });
  await test.step('what is typed and not saved is there after a reload', async () => {
    const consequence = coordinator.getByLabel('Hva betyr det for brukere og pårørende?');
    await consequence.fill('De blir hørt.');
    await coordinator.reload();
    await expect(consequence).toHaveValue('De blir hørt.');
    await coordinator.getByRole('button', { name: 'Lagre utkast' }).click();
    await expect(coordinator.getByText('Det er ikke lagret.')).toBeHidden();
  });
  await test.step('the leader is refused without a summary, writes one and releases', async () => {
    await leader.goto(new URL(coordinator.url()).pathname);
    await leader.getByRole('button', { name: 'Frigi', exact: true }).click();
    const refusal = leader.getByText('Papiret mangler en kort oppsummering i klart språk.');
    await expect(refusal).toBeVisible();
    await leader.getByLabel('Kort fortalt').fill('Vi snakker om når en vara skal møte for oss.');
    await leader.getByRole('button', { name: 'Lagre utkast' }).click();
    await leader.getByRole('button', { name: 'Frigi', exact: true }).click();
    await expect(leader.getByText(/^Sakspapiret ble frigitt/)).toBeVisible();
  });
  await test.step('a member looks a word up by keyboard, and marks the paper as read', async () => {
    await openPaper(member);
    await expectNoSidewaysScroll(member);
    const word = member.getByRole('button', { name: 'vedtaksdyktig' });
    await word.focus();
    await member.keyboard.press('Enter');
    const meaning = member.getByText(/^vedtaksdyktig Mange nok er til stede/);
    await expect(meaning).toBeVisible();
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    await expectNoSidewaysScroll(member);
    await expectNoAxeViolations(member);
    await member.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
    await member.getByRole('button', { name: 'Lest', exact: true }).click();
    await expect(member.getByRole('button', { name: 'Lest', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
  await test.step('and says her piece before the meeting', async () => {
    await member.getByRole('button', { name: 'Skriv ditt innlegg' }).click();
    await member.getByLabel('Det du vil si').fill(PIECE);
    await member.getByRole('button', { name: 'Legg inn' }).click();
    await expect(member.getByRole('button', { name: 'Ta tilbake' })).toBeVisible();
    await member.getByRole('link', { name: 'Alle sakspapirer' }).click();
    await expect(member.getByText('1 av 5 lest')).toBeVisible();
    await expectNoAxeViolations(member);
  });
  await test.step('another member sees the piece and who wrote it, and no mark', async () => {
    await openPaper(other);
    const said = other.getByRole('region', { name: 'Skrevet før møtet' });
    await expect(said).toContainText('Amina Yusuf');
    await expect(said).toContainText(PIECE);
    await expect(other.getByRole('button', { name: 'Lest', exact: true })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await other.getByRole('link', { name: 'Alle sakspapirer' }).click();
    await expect(other.getByText('0 av 5 lest')).toBeVisible();
  });
});

async function openPaper(page: Page): Promise<void> {
  await page.goto('/moter');
  await page.getByRole('link', { name: 'Møte 6/2026' }).first().click();
  await page.getByRole('link', { name: 'Les sakspapirer' }).click();
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible();
}
