import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { refusals } from '../../kernel/finding';
import { osloDate } from '../../kernel/oslo';
import { RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { minimumAge } from '../../membership/rules/minimum-age';
import { StatutesInForce } from '../../statutes/statutes-reader';
import { CONSENT_TEXT } from './application-column';
import { ApplicationFloods } from './application-floods';
import { ApplicationMail } from './application-mail';
import { SendApplicationDto } from './application.dto';
import { ApplicationKeptView } from './own-application.view';
import { WriteApplication } from './write-application';

/** Days the link of a sent application works: it is decided on or erased before that. */
const LINK_DAYS = 365;

/** Sends an application (UP 3.2). The age is judged and forgotten; only that a guardian is needed is kept. */
@Injectable()
export class SendApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly floods: ApplicationFloods,
    private readonly writing: WriteApplication,
    private readonly mail: ApplicationMail,
  ) {}

  /** @throws 422 under the least age, and what WriteApplication.admit refuses */
  async run(
    campaignId: string,
    wish: SendApplicationDto,
    source: string,
  ): Promise<ApplicationKeptView> {
    let written = false;
    const view = await this.work.write(async (tx): Promise<ApplicationKeptView> => {
      const { known, statutes } = await this.writing.admit(campaignId, wish, source, tx);
      refuseTooYoung(wish.age, statutes);
      await this.floods.countMail(tx, wish.email);
      const until = this.writing.after(LINK_DAYS);
      const columns = {
        ...this.columnsOf(wish, until),
        needs_guardian: wish.age < statutes.data.age.guardianUnder,
      };
      const { phone, why, experience } = wish;
      const words = { phone, why, experience, age: null };
      await this.writing.keep(tx, campaignId, wish.token, known, columns, words);
      await tx.audit('application.sent', `campaign:${campaignId}`, null, { unnamed: true });
      tx.changed('campaigns');
      written = true;
      return { kept: true, linkUntil: osloDate(until) };
    });
    if (written) this.mail.queue('application-sent', { ...wish, until: view.linkUntil });
    return view;
  }

  private columnsOf(wish: SendApplicationDto, until: string) {
    return {
      state: 'sent',
      token_expires_at: until,
      name: wish.name.trim(),
      email: wish.email,
      language: wish.language,
      bases: JSON.stringify(wish.bases),
      fields: JSON.stringify(wish.fields),
      consent_text: CONSENT_TEXT,
      sent_at: this.clock.now(),
    };
  }
}

/** A guardian's consent is asked for when somebody is appointed, not when they apply. */
function refuseTooYoung(age: number, { id, data }: StatutesInForce): void {
  const found = minimumAge({ age, guardianConsent: true }, data);
  if (refusals([found]).length > 0) throw new RuleViolation([found], id);
}
