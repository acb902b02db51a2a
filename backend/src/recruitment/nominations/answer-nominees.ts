import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { addMonths } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { dated } from '../../texts/dated';
import { MailLanguage } from '../../texts/mail';
import { CaseDesk } from '../admission/case-desk';
import { chosenAddresses, refuseWhileChosenWait } from '../admission/chosen';
import { ANSWERED_MONTHS } from '../applications/old-applications';
import { RequestCampaignReader } from '../requests/request-campaign-reader';
import { NominationState } from './nomination-reader';
import { NomineesReader } from './nominees-reader';
import { NomineesView } from './nominee.view';

interface Named {
  id: string;
  state: NominationState;
  email: string | null;
  organisationEmail: string | null;
  toldAt: string | null;
  language: MailLanguage;
}

/**
 * Tells organisations what became of whom they named, and those who were not chosen, kindly and without a name;
 * then the clock runs that erases them.
 */
@Injectable()
export class AnswerNominees {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly campaigns: RequestCampaignReader,
    private readonly nominees: NomineesReader,
    private readonly installation: InstallationReader,
    private readonly desk: CaseDesk,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
  ) {}

  /** @throws 404; 409 while the round is open, the panel has not decided, somebody chosen waits to be taken in, or all have had their answer */
  run(campaignId: string): Promise<NomineesView> {
    return this.work.write(async (tx) => {
      const { state, caseId } = await this.campaigns.row(campaignId, tx);
      if (state !== 'closed') throw conflict('requests-not-closed');
      const decided = caseId === null ? null : await this.desk.of(caseId, tx);
      if (decided?.outcome === 'waits') throw conflict('not-decided');
      const outcome = decided?.outcome ?? null;
      const all = await named(tx, campaignId);
      refuseWhileChosenWait(all, outcome);
      const waiting = all.filter(({ toldAt }) => toldAt === null);
      if (waiting.length === 0) throw conflict('already-answered');
      const addresses = chosenAddresses(all, outcome);
      const { panelName } = await this.installation.current(tx);
      for (const each of waiting) await this.answer(tx, each, addresses, panelName ?? '');
      await tx.audit('nominees.answered', `requestCampaign:${campaignId}`, {
        answered: waiting.length,
      });
      tx.changed('requests');
      return this.nominees.of(campaignId, tx);
    });
  }

  /** @param addresses where no letter to somebody else goes (any more) */
  private async answer(tx: Tx, each: Named, addresses: Set<string>, panel: string): Promise<void> {
    const { id, state, email, organisationEmail, language } = each;
    const admitted = state === 'admitted';
    const kind = 'nomination-answer' as const;
    if (organisationEmail !== null) {
      const which = admitted ? 'organisation-admitted' : 'organisation-not-chosen';
      const text = await this.texts.write(which, language, { panel }, tx);
      await this.outbox.add(tx, { ...text, to: organisationEmail, kind });
    }
    if (!admitted && email !== null && !addresses.has(email.toLowerCase())) {
      // Two organisations may have named the same person: one letter.
      addresses.add(email.toLowerCase());
      const until = dated(language, addMonths(this.clock.today(), ANSWERED_MONTHS));
      const text = await this.texts.write('nominee-not-chosen', language, { panel, until }, tx);
      await this.outbox.add(tx, { ...text, to: email, kind });
    }
    await tx.execute(
      `UPDATE nomination SET state = $1, answered_at = $2, decided_at = COALESCE(decided_at, $3),
        version = version + 1 WHERE id = $4`,
      [admitted ? state : 'notChosen', this.clock.now(), this.clock.now(), id],
    );
  }
}

function named(tx: Tx, campaignId: string): Promise<Named[]> {
  return tx.query<Named>(
    `SELECT n.id, n.state, n.email, n.answered_at AS "toldAt", r.email AS "organisationEmail", r.language
      FROM nomination n JOIN organisation_request r ON r.id = n.request_id
      WHERE r.campaign_id = $1 AND n.place IS NOT NULL ORDER BY n.id`,
    [campaignId],
  );
}
