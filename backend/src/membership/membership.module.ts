import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module';
import { StatutesModule } from '../statutes/statutes.module';
import { Appoint } from './appoint';
import { Appointing } from './appointing';
import { AppointmentInputsReader } from './appointment-inputs';
import { BoardController } from './board.controller';
import { BoardReader } from './board-reader';
import { CheckAppointment } from './check-appointment';
import { CompositionReader } from './composition-reader';
import { CreateOrganisation } from './create-organisation';
import { CreatePerson } from './create-person';
import { EndAppointment } from './ending/end-appointment';
import { Ending } from './ending/ending';
import { ThanksMail } from './ending/thanks-mail';
import { GuestsController } from './guests.controller';
import { GuestsReader } from './guests-reader';
import { MembershipReader } from './membership-reader';
import { OfficesOfTheDay } from './offices-of-the-day-reader';
import { OrganisationReader } from './organisation-reader';
import { PanelController } from './panel.controller';
import { PanelViewReader } from './panel-view-reader';
import { PeopleReader } from './people-reader';
import { RegisterGuest } from './register-guest';
import { AskRenewal } from './renewal/ask-renewal';
import { Renew } from './renewal/renew';
import { RenewalController } from './renewal/renewal.controller';
import { RenewalReader } from './renewal/renewal-reader';
import { StandingReader } from './standing/standing-reader';

/** People, organisations, seats and appointments (UP 3.1, 3.2, 3.4). */
@Module({
  imports: [MessagesModule, StatutesModule],
  controllers: [BoardController, GuestsController, PanelController, RenewalController],
  providers: [
    Appoint,
    Appointing,
    AppointmentInputsReader,
    AskRenewal,
    BoardReader,
    CheckAppointment,
    CompositionReader,
    CreateOrganisation,
    CreatePerson,
    EndAppointment,
    Ending,
    GuestsReader,
    MembershipReader,
    OfficesOfTheDay,
    OrganisationReader,
    PanelViewReader,
    PeopleReader,
    RegisterGuest,
    Renew,
    RenewalReader,
    StandingReader,
    ThanksMail,
  ],
  exports: [
    Appoint,
    CompositionReader,
    GuestsReader,
    MembershipReader,
    OfficesOfTheDay,
    PanelViewReader,
    PeopleReader,
  ],
})
export class MembershipModule {}
