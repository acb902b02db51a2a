import { Injectable } from '@nestjs/common';
import { Actor, NOBODY } from '../kernel/actor';
import { Clock, SystemClock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { badInput, conflict } from '../kernel/problem';
import { Settings } from '../kernel/settings';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { plainEmail } from './account-reader';
import { InstallDto } from './install.dto';
import { INSTALLATION_ID, InstallationReader } from './installation-reader';
import { OwnPanel, PanelInstaller } from './panel-installer';
import { newToken } from '../kernel/secret-words';
import { SessionBook } from './session-book';
import { SessionViewReader } from './session-view-reader';
import { OpenedSession } from './sign-in';

const EXAMPLE_PANEL = 'Polyfons erfaringspanel';
const EXAMPLE_CLUSTER = 'Polyfon kunnskapsklynge';

/**
 * The first run: sets up one's own panel and signs its first coordinator in, or loads the example panel.
 * Possible once; of two at the same time one acts and the other is told. An example never becomes real, nor a
 * real panel an example.
 */
@Injectable()
export class Install {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly installation: InstallationReader,
    private readonly installer: PanelInstaller,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 400 when the own panel lacks a name, 409 when something is installed already */
  async run(wish: InstallDto): Promise<OpenedSession> {
    const own = wish.kind === 'own' ? ownPanel(wish) : null;
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const { mode } = await this.installation.current(tx);
      if (mode !== 'unset') throw conflict('already-installed');
      if (own === null) return this.example(tx);
      if (this.clock instanceof SystemClock && this.clock.shifted) throw conflict('clock-is-set');
      token = newToken();
      return this.own(tx, own, token);
    });
    return { view, token, browser: null };
  }

  private async example(tx: Tx) {
    await this.record(tx, 'example', EXAMPLE_PANEL, EXAMPLE_CLUSTER);
    await this.installer.example();
    return this.views.of(NOBODY, tx);
  }

  private async own(tx: Tx, panel: OwnPanel, token: string) {
    await this.record(tx, 'real', panel.panelName, panel.clusterName);
    const { coordinatorPersonId: personId } = await this.installer.own(panel);
    const accountId = newId();
    await tx.insert('account', {
      id: accountId,
      person_id: personId,
      email: plainEmail(panel.coordinatorEmail),
      created_at: this.clock.now(),
      version: 1,
    });
    const actor: Actor = await this.sessions.open(tx, token, {
      personId,
      accountId,
      method: 'installation',
    });
    await tx.audit('session.opened', `session:${actor.sessionId}`, { method: 'installation' });
    return this.views.of(actor, tx);
  }

  private async record(tx: Tx, mode: string, panelName: string, clusterName: string | null) {
    await tx.insert('installation', {
      id: INSTALLATION_ID,
      mode,
      panel_name: panelName,
      cluster_name: clusterName,
      low_assurance: true,
      rp_id: new URL(this.settings.origin).hostname,
      secret: newToken(),
      created_at: this.clock.now(),
    });
    await tx.audit('installation.created', 'installation:panel', { mode });
    tx.changed('session');
  }
}

function ownPanel(wish: InstallDto): OwnPanel {
  const missing = (['panelName', 'coordinatorName', 'coordinatorEmail'] as const).filter(
    (field) => !wish[field]?.trim(),
  );
  if (missing.length > 0) {
    throw badInput(missing.map((field) => ({ field, constraint: 'isNotEmpty' })));
  }
  return {
    panelName: wish.panelName?.trim() ?? '',
    clusterName: wish.clusterName?.trim() || null,
    coordinatorName: wish.coordinatorName?.trim() ?? '',
    coordinatorEmail: plainEmail(wish.coordinatorEmail ?? ''),
  };
}
