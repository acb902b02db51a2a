import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { MailTransport } from '../messages/mail-transport';
import { InstallationReader } from './installation-reader';
import { PersonFacts } from './person-facts';
import { PreferenceReader } from './preference-reader';
import { SessionView } from './session.view';

/** Gathers what every page asks first: the panel, who one is, and how one likes the screen. */
@Injectable()
export class SessionViewReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly people: PersonFacts,
    private readonly preferences: PreferenceReader,
    private readonly mail: MailTransport,
  ) {}

  async of(actor: Actor, db?: Db): Promise<SessionView> {
    const installed = await this.installation.current(db);
    const preference = await this.preferences.of(actor.personId, db);
    const card = actor.personId === null ? null : await this.people.card(actor.personId, db);
    const today = this.clock.today();
    return {
      installation: installed.mode,
      panelName: installed.panelName,
      clusterName: installed.clusterName,
      signedIn: card !== null,
      personId: actor.personId,
      name: card?.name ?? null,
      roles: [...actor.roles],
      assurance: actor.assurance,
      settingUp: actor.settingUp ?? false,
      ownDevice: actor.ownDevice ?? false,
      now: this.clock.now(),
      today,
      language: preference.language,
      textSize: preference.textSize,
      colorScheme: preference.colorScheme,
      onPaper: preference.onPaper,
      mailWorks: installed.mode === 'real' && this.mail.works,
      declarationSigned: card?.declarationSigned ?? false,
      coordinator: card === null ? null : await this.people.coordinatorOn(today, db),
    };
  }
}
