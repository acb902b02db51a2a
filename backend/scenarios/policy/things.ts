import { TestApp } from '../harness';
import { Player } from './cast';

/** An id that nothing has. */
export const MISSING = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Table behind each word of an address that an id follows. */
export const TABLES: Readonly<Record<string, string>> = {
  meetings: 'meeting',
  cases: 'panel_case',
  'agenda-templates': 'agenda_template',
  'agenda-items': 'agenda_item',
  'case-files': 'case_file',
  tasks: 'meeting_task',
  decisions: 'decision',
  'written-procedures': 'written_procedure',
  people: 'person',
  // Whose answer, and what somebody needs in a meeting: by the person.
  answers: 'person',
  needs: 'person',
  'notice-receipts': 'notice_receipt',
  appointments: 'appointment',
  entries: 'minutes_entry',
  'minutes-comments': 'minutes_comment',
  documents: 'sealed_document',
  'published-minutes': 'meeting',
  statements: 'statement',
  proposals: 'proposal',
  votes: 'item_vote',
  // Who is entered for, and whose statement it is: by the person.
  choices: 'person',
  dissents: 'person',
  substitutions: 'substitution',
  recusals: 'recusal',
  'recusal-questions': 'recusal_question',
  'meeting-pauses': 'meeting_pause',
  campaigns: 'campaign',
  'open-calls': 'campaign',
  applicants: 'application',
  organisations: 'organisation',
  'request-campaigns': 'request_campaign',
  'organisation-requests': 'organisation_request',
  nominees: 'nomination',
  portraits: 'portrait',
  seats: 'seat',
  pauses: 'membership_pause',
  'basis-lapses': 'basis_lapse',
  acting: 'acting_alternate',
  'handover-tasks': 'handover_task',
  'erasure-runs': 'erasure_run',
  glossary: 'glossary_word',
  'meeting-demands': 'meeting_demand',
  elections: 'election',
  // No ballot and no round has been held in the example: any id that is none.
  ballots: 'election',
  rounds: 'election',
  outbox: 'outbox_mail',
  'rule-changes': 'rule_change',
  // Who wants a change: by the person.
  supporters: 'person',
};

const known = new WeakMap<TestApp, Record<string, string[]>>();

/** Two ids for each word of an address: the player's own first where things have owners, else any two. */
export async function idsFor(app: TestApp, player: Player): Promise<Record<string, string[]>> {
  const all = known.get(app) ?? (await collect(app));
  known.set(app, all);
  const others = (all['people'] ?? []).filter((id) => id !== player.personId);
  return { ...all, people: [player.personId ?? others[1] ?? '', others[0] ?? ''] };
}

/** Ids of everything the example panel holds, by word of the address; open cases only, so that all may read them. */
export async function collect(app: TestApp): Promise<Record<string, string[]>> {
  const kinds = Object.entries(TABLES).map(async ([word, table]) => {
    const rows = await app.db.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
    return [word, rows.map(({ id }) => id)] as const;
  });
  const seals = await app.db.query<{ id: string }>(
    'SELECT fingerprint AS id FROM seal_certificate ORDER BY made_at DESC',
  );
  // A certificate is nobody's own: the first one stands for both.
  const certificates = [seals[0]?.id ?? '', seals[0]?.id ?? ''];
  const found: Record<string, string[]> = Object.fromEntries(await Promise.all(kinds));
  // The only election is nobody's own either, nor is the only change of the rules.
  const [election = ''] = found['elections'] ?? [];
  const [change = ''] = found['rule-changes'] ?? [];
  const single = { elections: [election, election], 'rule-changes': [change, change] };
  return { ...found, ...single, certificates };
}
