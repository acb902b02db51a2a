import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'access needs' });

const NEEDS = 'Teleslynge, og en pause midt i møtet.';

test('A member writes what she needs on a phone, the coordinator opens it for a meeting, and she sees that', async ({
  as,
}) => {
  const member = await as({ name: 'Amina Yusuf' }, { width: 390, height: 844 });
  await member.goto('/meg');
  await member.getByRole('link', { name: 'Skriv eller endre' }).click();
  await expect(member.getByRole('heading', { name: 'Tilrettelegging', level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(member);
  await member.getByLabel('Hva trenger du?').fill(NEEDS);
  await member.getByRole('button', { name: 'Lagre' }).click();
  await expect(
    member.getByRole('link', { name: 'Kryss av for at koordinatoren kan lese det' }),
  ).toBeVisible();
  await expect(member.getByLabel('Hva trenger du?')).toHaveValue(NEEDS);
  await member.getByLabel('Ja, koordinatoren kan lese dette').check();
  await member.getByRole('button', { name: 'Lagre' }).click();
  await expect(member.getByText('Du har skrevet noe.')).toBeVisible();
  await expect(member.getByText(NEEDS)).toHaveCount(0);
  await expectNoAxeViolations(member);
  await member.getByRole('button', { name: 'Vis det jeg har skrevet' }).click();
  await expect(member.getByLabel('Hva trenger du?')).toHaveValue(NEEDS);
  await member.getByRole('button', { name: 'Lukk uten å lagre' }).click();
  await member.getByRole('link', { name: 'Se hvem som har sett opplysningene dine' }).click();
  await expect(member.getByText('Ingen andre har åpnet opplysningene dine.')).toBeVisible();

  const coordinator = await as('coordinator');
  await coordinator.goto('/panelet/medlemmer');
  await coordinator.getByRole('link', { name: 'Amina Yusuf' }).click();
  await coordinator.getByRole('link', { name: 'Åpne tilrettelegging' }).click();
  await expect(coordinator.getByText('Amina Yusuf ser etterpå at du har åpnet')).toBeVisible();
  await expectNoAxeViolations(coordinator);
  await coordinator.getByRole('button', { name: 'Åpne', exact: true }).click();

  const proof = coordinator.getByRole('dialog', { name: 'Vis at det er deg' });
  const said = await proof.getByText(/^Eksempelpanelet sender ikke e-post\./).innerText();
  const code = /Koden er (\w+)/.exec(said)?.[1] ?? '';
  await proof.getByLabel('Kode').fill(code);
  await proof.getByRole('button', { name: 'Bekreft' }).click();
  await expect(coordinator.getByText(NEEDS)).toBeVisible();
  await expectNoAxeViolations(coordinator);

  const row = member.getByRole('row').filter({ hasText: 'Forberede møte 6/2026' });
  await expect(row).toContainText('Marte Lunde, koordinator');
  await expect(row).toContainText('Tilrettelegging, åpnet');
  await expectNoSidewaysScroll(member);
  await expectNoAxeViolations(member);

  await member.goto('/meg/tilrettelegging');
  await member.getByRole('button', { name: 'Ta tilbake og slett' }).click();
  await member.getByRole('button', { name: 'Ja, slett' }).click();
  await expect(member.getByLabel('Hva trenger du?')).toHaveValue('');
  await coordinator.getByRole('button', { name: 'Skjul' }).click();
  await expect(coordinator.getByText(NEEDS)).toHaveCount(0);
  await coordinator.getByLabel('Snakke sammen om tilrettelegging').check();
  await coordinator.getByRole('button', { name: 'Åpne', exact: true }).click();
  await expect(coordinator.getByText('Her er det ikke skrevet noe.')).toBeVisible();
});
