import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { dated } from '../../texts/dated';
import { Appointment, Coordinator, MembershipReader } from '../membership-reader';
import { ContactsReader } from '../organisations/contacts-reader';
import { AskOrganisationDto } from './lapse.dto';
import { LapseReader } from './lapse-reader';
import { LapseView } from './lapse.view';

/** Asks the organisation what it wants, by a mail that names the letter and not the person, or notes that it was. */
@Injectable()
export class AskOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly installation: InstallationReader,
    private readonly contacts: ContactsReader,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
    private readonly lapses: LapseReader,
  ) {}

  /** @throws 400 for a day ahead, 409 when it is settled or no coordinator could be answered */
  run(id: string, { askedOn, email, version }: AskOrganisationDto): Promise<LapseView> {
    return this.work.write(async (tx) => {
      const lapse = await this.lapses.one(id, tx);
      const held = await this.members.appointment(lapse.appointmentId, tx);
      if (!held) throw notFound();
      if (lapse.outcome !== null) throw conflict('already-ended');
      const today = this.clock.today();
      if (askedOn > today) throw badInput([{ field: 'askedOn', constraint: 'notFuture' }]);
      const asked = { asked_on: askedOn, asked_by: email ? 'mail' : 'otherwise' };
      await tx.update('basis_lapse', id, version, asked);
      if (email) await this.write(tx, held, email);
      await tx.audit('basisLapse.asked', `appointment:${held.id}`, asked);
      tx.changed('board');
      tx.changed(`person:${held.personId}`);
      return this.lapses.view(held.id, tx);
    });
  }

  private async write(tx: Tx, held: Appointment, to: string): Promise<void> {
    const coordinator: Coordinator | null = await this.members.coordinatorOn(
      this.clock.today(),
      tx,
    );
    if (!coordinator?.email) throw conflict('nowhere-to-answer');
    const language = await this.language(tx, held, to);
    const values = {
      panel: (await this.installation.current(tx)).panelName ?? '',
      letter: held.source,
      letterDate: dated(language, held.trackOn),
      contact: coordinator.email,
    };
    const text = await this.texts.write('basis-question', language, values, tx);
    await this.outbox.add(tx, { ...text, to, kind: 'basis-question' });
  }

  /** The language of whoever is written to, else of the organisation's main contact. */
  private async language(tx: Tx, { organisationId }: Appointment, to: string) {
    if (organisationId === null) return 'nb';
    const named = await this.contacts.withEmail(organisationId, to, tx);
    const [main] = await this.contacts.of(organisationId, tx);
    return (named ?? main)?.language ?? 'nb';
  }
}
