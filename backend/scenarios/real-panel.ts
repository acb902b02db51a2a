import { Client } from './client';
import { startApp, TestApp } from './harness';

type CodeKind =
  | 'sign-in-code'
  | 'declaration-code'
  | 'proof-code'
  | 'application-link'
  | 'application-sent'
  | 'organisation-request';

export const OWN_PANEL = {
  kind: 'own',
  panelName: 'Prøvepanelet',
  clusterName: 'Prøveklynga',
  coordinatorName: 'Marte Lunde',
  coordinatorEmail: 'marte@example.org',
};

/** A real panel with the codes that stand on its console, since no mail server is configured. */
export class RealPanel {
  private readonly lines: string[] = [];
  private readonly spy: jest.SpyInstance;

  private constructor(
    readonly app: TestApp,
    readonly coordinator: Client,
    readonly coordinatorId: string,
  ) {
    this.spy = jest.spyOn(process.stdout, 'write').mockImplementation((line) => {
      this.lines.push(String(line));
      return true;
    });
  }

  static async set(clock = '2026-11-12T10:00'): Promise<RealPanel> {
    const app = await startApp({ clock });
    const coordinator = app.anyone();
    const { body } = await coordinator.post('/installation', OWN_PANEL);
    return new RealPanel(app, coordinator, body.personId);
  }

  /** The newest code on the console, once it stands there. */
  async code(kind: CodeKind = 'sign-in-code'): Promise<string> {
    const is = (line: string) => line.startsWith(kind);
    for (let wait = 0; wait < 200 && !this.lines.some(is); wait++) await shortly();
    const line = this.lines.filter(is).at(-1) ?? '';
    this.lines.length = 0;
    return line.trim().split(': ')[1] ?? '';
  }

  /** Whether anything stands on the console after what was queued has had time to leave. */
  async isSilent(): Promise<boolean> {
    for (let wait = 0; wait < 10; wait++) await shortly();
    return this.lines.length === 0;
  }

  /** Asks for a code in a browser. */
  ask(browser: Client, email = OWN_PANEL.coordinatorEmail) {
    return browser.post('/sign-in-codes', { email });
  }

  /** Proves a browser's session once more, by the code mailed to its person. */
  stepUp(browser: Client): Promise<void> {
    return browser.stepUp(() => this.code('proof-code'));
  }

  async close(): Promise<void> {
    await this.app.close();
    this.spy.mockRestore();
  }
}

/** How many rows a table holds. */
export async function rowsIn(app: TestApp, table: string): Promise<number> {
  const sql = `SELECT CAST(count(*) AS integer) AS n FROM ${table}`;
  const [row] = await app.db.query<{ n: number }>(sql);
  return row?.n ?? 0;
}

/** Runs an act and tells whether it left the audit log and the named tables as they were. */
export async function leavesNoTrace(
  app: TestApp,
  tables: string[],
  act: () => Promise<unknown>,
): Promise<boolean> {
  const count = async () => [
    await app.auditCount(),
    ...(await Promise.all(tables.map((table) => rowsIn(app, table)))),
  ];
  const before = await count();
  await act();
  return JSON.stringify(before) === JSON.stringify(await count());
}

function shortly(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 10));
}
