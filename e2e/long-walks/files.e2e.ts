import { expect, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'files' });

const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';

/** A PDF of one empty page. */
function letter(catalog = ''): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    PAGE,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, n) => {
    const at = String(text.length).padStart(10, '0');
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${at} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

test('A coordinator attaches a letter and closes the case; only those it is for read its title, and print it', async ({
  as,
}) => {
  const coordinator = await as('coordinator');
  await coordinator.goto('/moter');
  await coordinator.getByRole('link', { name: /6\/2026/ }).click();
  const title = 'Råd til prosjekt OPPTAKT';
  await coordinator.getByRole('link', { name: title }).click();

  const field = coordinator.getByLabel('Legg til vedlegg');
  const type = 'application/pdf';
  const acts = letter('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>');
  await field.setInputFiles([
    { name: 'Brev fra klyngen.pdf', mimeType: type, buffer: letter() },
    { name: 'farlig.pdf', mimeType: type, buffer: acts },
    { name: 'nettside.html', mimeType: 'text/html', buffer: Buffer.from('<html></html>') },
  ]);
  await expect(coordinator.getByRole('link', { name: /^Brev fra klyngen/ })).toBeVisible();
  const refused = coordinator.getByRole('alert').filter({ hasText: 'farlig.pdf' });
  await expect(refused).toContainText('farlig.pdf er skadet eller har innhold vi ikke tar imot');
  await expect(refused).toContainText('nettside.html er ikke en PDF');
  await expect(coordinator.getByRole('link', { name: /farlig|nettside/ })).toHaveCount(0);

  await coordinator.getByRole('button', { name: 'Lukk saken' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lukk saken' }).click();
  await expect(dialog.getByRole('link', { name: 'Velg en hjemmel' })).toBeVisible();
  await dialog.getByLabel('Hjemmel').selectOption('personal');
  await dialog.getByLabel('Hvorfor').fill('Saken handler om en av oss');
  await dialog.getByRole('button', { name: 'Lukk saken' }).click();
  await expect(
    coordinator.getByText(/^\s*Unntatt offentlighet, offentleglova §\s13/),
  ).toBeVisible();

  const member = await as('representative', { width: 390, height: 844 });
  await member.goto(coordinator.url().replace(/\/sak\/.*/, '/papirer'));
  await expect(member.getByText(/side \d+/).first()).toBeVisible();
  await expect(member.getByText('Heftet ditt har lukkede saker.')).toBeVisible();
  const waiting = member.waitForEvent('download');
  await member.getByRole('link', { name: 'Last ned saksheftet' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^saksheftet-6-2026\.pdf$/);
  await member.getByRole('link', { name: title }).click();
  const getting = member.waitForEvent('download');
  await member.getByRole('link', { name: /^Brev fra klyngen/ }).click();
  expect((await getting).suggestedFilename()).toBe('Brev fra klyngen.pdf');
  await expectNoSidewaysScroll(member);

  const unsigned = await as({ name: 'Hanne Dahl Berge' });
  await unsigned.goto(coordinator.url().replace(/\/sak\/.*/, ''));
  await expect(unsigned.getByRole('link', { name: 'Lukket sak' })).toBeVisible();
  await expect(unsigned.getByText(title)).toHaveCount(0);
});
