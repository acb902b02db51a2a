// Gives a panel's file a long past: copies of what is over, in earlier years, until it fills `times` as many rows.
// The audit chain is left alone: it cannot be copied, and only its last entry is ever read by a write.
import sqlite3 from 'sqlite3';

/** Which rows are over, table by table; a table comes after those it refers to. */
const CLOSED = "SELECT id FROM meeting WHERE state = 'closed'";
const CLOSED_ITEMS = `SELECT id FROM agenda_item WHERE meeting_id IN (${CLOSED})`;
const LAST_DAY = "SELECT substr(max(ends_at), 1, 10) FROM meeting WHERE state = 'closed'";
const ENDED = `to_date <= (${LAST_DAY})`;
const CLOSED_CASES = `SELECT case_id FROM agenda_item WHERE meeting_id IN (${CLOSED})`;
const HISTORY = {
  person: `id IN (SELECT person_id FROM appointment WHERE ${ENDED} UNION SELECT person_id FROM office_term WHERE ${ENDED})`,
  appointment: ENDED,
  office_term: ENDED,
  meeting: "state = 'closed'",
  panel_case: `id IN (${CLOSED_CASES})`,
  agenda_item: `id IN (${CLOSED_ITEMS})`,
  paper: `case_id IN (${CLOSED_CASES})`,
  attendance: `meeting_id IN (${CLOSED})`,
  substitution: `meeting_id IN (${CLOSED})`,
  recusal: `item_id IN (${CLOSED_ITEMS})`,
  proposal: `item_id IN (${CLOSED_ITEMS})`,
  decision: `item_id IN (${CLOSED_ITEMS})`,
  minutes_entry: `item_id IN (${CLOSED_ITEMS})`,
};
/** The copies lie in this many years before the first: a panel that meets often, not one from the Middle Ages. */
const YEARS = 20;

/** Makes the history `times` as long. @returns number of history rows afterwards */
export async function growHistory(file, times) {
  const database = open(file);
  await database.run('PRAGMA foreign_keys = ON');
  await database.run('BEGIN IMMEDIATE');
  let rows = 0;
  const plan = [];
  for (const [table, where] of Object.entries(HISTORY)) {
    const originals = await database.all(`SELECT * FROM ${table} WHERE ${where}`);
    rows += originals.length * times;
    if (originals.length > 0) plan.push(await describe(database, table, originals));
  }
  for (let copy = 1; copy < times; copy += 1) {
    const ids = new Map();
    for (const each of plan) for (const row of each.originals) ids.set(row.id, crypto.randomUUID());
    for (const each of plan) await copyRows(database, each, copy, ids);
  }
  await database.run('COMMIT');
  await database.close();
  return rows;
}

async function describe(database, table, originals) {
  const columns = Object.keys(originals[0]);
  const references = await database.all(`PRAGMA foreign_key_list(${table})`);
  const places = columns.map(() => '?').join(', ');
  return {
    originals,
    columns,
    references: new Set([...references.map(({ from }) => from), 'id', 'current_item_id']),
    statement: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`,
    taken: new Set(originals.map(({ from_date, ...row }) => keyOf(row, from_date))),
  };
}

async function copyRows(database, { originals, columns, references, statement, taken }, copy, ids) {
  const years = 1 + (copy % YEARS);
  for (const row of originals) {
    const copied = { ...row };
    for (const column of columns) {
      if (references.has(column)) copied[column] = ids.get(row[column]) ?? row[column];
      else if (typeof row[column] === 'string') copied[column] = earlier(row[column], years);
    }
    if ('year' in row) {
      copied.year -= years;
      copied.number += copy * 1000;
    }
    if ('from_date' in row) beginOnAFreeDay(copied, taken);
    await database.run(
      statement,
      columns.map((column) => copied[column]),
    );
  }
}

/** One seat or office has one beginner a day. */
function beginOnAFreeDay(row, taken) {
  while (taken.has(keyOf(row, row.from_date))) row.from_date = dayBefore(row.from_date);
  taken.add(keyOf(row, row.from_date));
}

function keyOf({ seat_id, office, id }, from) {
  return `${seat_id ?? office ?? id} ${from}`;
}

/** A date or instant, years earlier; any other text as it is. */
function earlier(text, years) {
  const [, year, rest] = /^(\d{4})(-\d\d-\d\d(?:T[\d:.]+Z)?)$/.exec(text) ?? [];
  if (!year) return text;
  return `${Number(year) - years}${rest.replace(/^-02-29/, '-02-28')}`;
}

function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function open(file) {
  const handle = new sqlite3.Database(file);
  const call = (method, ...args) =>
    new Promise((done, fail) => {
      handle[method](...args, (error, result) => (error ? fail(error) : done(result)));
    });
  return {
    all: (sql) => call('all', sql),
    run: (sql, params = []) => call('run', sql, params),
    close: () => call('close'),
  };
}
