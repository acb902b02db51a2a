// The contract: writes backend/openapi.json from the built backend and the client's types from it.
// With --check it writes nothing and fails when either differs from what is committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapi, { astToString } from 'openapi-typescript';
import { root, run } from './prepare.mjs';

const contract = path.join(root, 'backend/openapi.json');
const client = path.join(root, 'frontend/src/app/api/schema.ts');

run('npx', ['nx', 'build', 'backend', '--output-style=static'], { NX_DAEMON: 'false' });
const folder = mkdtempSync(path.join(tmpdir(), 'contract-'));
const fresh = path.join(folder, 'openapi.json');
execFileSync(process.execPath, ['dist/backend/src/cli/write-contract.js', fresh], {
  cwd: root,
  stdio: 'inherit',
});
const wanted = readFileSync(fresh, 'utf8');
rmSync(folder, { recursive: true });
const tree = await openapi(JSON.parse(wanted), {
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
  alphabetize: true,
});
const types = `// Generated from backend/openapi.json by npm run contract. Never edited.
${astToString(tree)}
/** Names of the values that several views share. */
export type Role = SessionView['roles'][number];
export type Language = SessionView['language'];
export type Track = AppointDto['track'];
export type Basis = AppointDto['basis'];
export type Requirement = SeatView['requirement'];
export type CaseType = AgendaItemView['type'];
export type MeetingMode = MeetingView['mode'];
export type MeetingState = MeetingView['state'];
`;

if (process.argv.includes('--check')) {
  const same = safely(contract) === wanted && safely(client) === types;
  if (!same) console.error('The contract has changed: run npm run contract and commit the result.');
  process.exit(same ? 0 : 1);
}
writeFileSync(contract, wanted);
writeFileSync(client, types);

function safely(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
