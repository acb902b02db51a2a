import { Injectable } from '@nestjs/common';
import { ExamplePanel } from '../example/load-example';
import { POLYFON_STATUTES } from '../example/polyfon-statutes';
import { installDeclaration } from './declarations/install-declaration';
import { OwnPanel, PanelInstaller } from './identity/panel-installer';
import { Clock } from './kernel/clock';
import { newId } from './kernel/ids';
import { UnitOfWork } from './kernel/unit-of-work';
import { installSeats } from './membership/install-seats';
import { installStatutes } from './statutes/install-statutes';

/** Fills an empty database for the first run, inside its unit of work. */
@Injectable()
export class FirstRun extends PanelInstaller {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly examplePanel: ExamplePanel,
  ) {
    super();
  }

  override async example(): Promise<void> {
    await this.examplePanel.load();
  }

  /** The plan's statutes and seats, the declaration's first text, and the first coordinator. */
  override own(panel: OwnPanel): Promise<{ coordinatorPersonId: string }> {
    return this.work.write(async (tx) => {
      const today = this.clock.today();
      await installStatutes(tx, POLYFON_STATUTES);
      await installSeats(tx, POLYFON_STATUTES);
      await installDeclaration(tx, today);
      const coordinatorPersonId = newId();
      await tx.insert('person', {
        id: coordinatorPersonId,
        name: panel.coordinatorName,
        email: panel.coordinatorEmail,
        version: 1,
      });
      await tx.insert('secretariat_duty', {
        id: newId(),
        person_id: coordinatorPersonId,
        from_date: today,
        to_date: null,
        version: 1,
      });
      await tx.audit('panel.created', 'installation:panel', { statutes: POLYFON_STATUTES.name });
      return { coordinatorPersonId };
    });
  }
}
