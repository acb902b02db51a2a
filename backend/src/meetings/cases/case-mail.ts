import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { osloDate } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { caseMail, CaseMailFacts } from '../../texts/case-mail';
import { mailLanguage } from '../../texts/mail';
import { caseNumber, MeetingRow } from '../meeting-rows';
import { KnownCase } from './case-rows';

interface Answer {
  kind: 'postponed' | 'declined';
  text: string;
  until: string | null;
}

/** Tells who raised a case what became of it. Who has no address is told on the home page. */
@Injectable()
export class CaseMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  taken(tx: Tx, known: KnownCase, meeting: MeetingRow): Promise<void> {
    return this.send(tx, known, { kind: 'placed', meetingOn: osloDate(meeting.starts_at) });
  }

  /** What is written of a closed case is read after signing in: who raised it may not be let into it. */
  answered(tx: Tx, known: KnownCase, answer: Answer): Promise<void> {
    const { kind, until } = answer;
    const text = known.row.closed === 1 ? null : answer.text;
    const declined = kind === 'declined' || until === null;
    return this.send(tx, known, declined ? { kind: 'declined', text } : { kind, text, until });
  }

  private async send(tx: Tx, { row }: KnownCase, outcome: CaseMailFacts['outcome']): Promise<void> {
    if (row.raisedBy === null) return;
    const account = await this.accounts.byPerson(row.raisedBy, tx);
    if (!account?.email) return;
    const { language } = await this.preferences.of(row.raisedBy, tx);
    const { panelName } = await this.installation.current(tx);
    const text = caseMail(mailLanguage(language), {
      panelName: panelName ?? '',
      number: caseNumber({ case_number: row.number, case_year: row.year }),
      title: row.closed === 1 ? null : row.title,
      address: this.address.of(`/saker/${row.id}`),
      outcome,
    });
    const mail = { ...text, to: account.email, personId: row.raisedBy };
    await this.outbox.add(tx, { ...mail, kind: 'case-answer' });
  }
}
